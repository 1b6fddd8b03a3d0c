import { startExcel } from '../../../preview/node/startExcel';
import type { RunningExcel } from '../../../preview/node/startExcel';
import type { ClassDefinition, HostClass } from '../../../preview/host/hostObject';
import { application } from '../../../preview/host/objects/application';
import { chart } from '../../../preview/host/objects/charts/chart';
import { chartAxes } from '../../../preview/host/objects/charts/chartAxes';
import { chartAxis, chartAxisTitle, chartGridlines } from '../../../preview/host/objects/charts/chartAxis';
import { chartCollection } from '../../../preview/host/objects/charts/chartCollection';
import { chartDataLabels } from '../../../preview/host/objects/charts/chartDataLabels';
import { chartFill } from '../../../preview/host/objects/charts/chartFill';
import { chartFont } from '../../../preview/host/objects/charts/chartFont';
import {
  chartAreaFormat,
  chartAxisFormat,
  chartAxisTitleFormat,
  chartDataLabelFormat,
  chartGridlinesFormat,
  chartLegendFormat,
  chartPointFormat,
  chartSeriesFormat,
  chartTitleFormat,
} from '../../../preview/host/objects/charts/chartFormats';
import { chartLegend } from '../../../preview/host/objects/charts/chartLegend';
import { chartBorder, chartLineFormat } from '../../../preview/host/objects/charts/chartLines';
import { chartPoint, chartPointsCollection } from '../../../preview/host/objects/charts/chartPoint';
import { chartSeries, chartSeriesCollection } from '../../../preview/host/objects/charts/chartSeries';
import { chartTitle } from '../../../preview/host/objects/charts/chartTitle';
import { colorScaleConditionalFormat } from '../../../preview/host/objects/colorScaleConditionalFormat';
import { conditionalFormat } from '../../../preview/host/objects/conditionalFormat';
import { conditionalFormatCollection } from '../../../preview/host/objects/conditionalFormatCollection';
import { conditionalFormatRule } from '../../../preview/host/objects/conditionalFormatRule';
import {
  conditionalRangeBorder,
  conditionalRangeBorderCollection,
} from '../../../preview/host/objects/conditionalRangeBorder';
import {
  conditionalRangeFill,
  conditionalRangeFont,
  conditionalRangeFormat,
} from '../../../preview/host/objects/conditionalRangeFormat';
import { customConditionalFormat } from '../../../preview/host/objects/customConditionalFormat';
import {
  conditionalDataBarNegativeFormat,
  conditionalDataBarPositiveFormat,
  dataBarConditionalFormat,
} from '../../../preview/host/objects/dataBarConditionalFormat';
import { dataValidation } from '../../../preview/host/objects/dataValidation';
import { formatProtection } from '../../../preview/host/objects/formatProtection';
import { namedItem } from '../../../preview/host/objects/namedItem';
import { namedItemCollection } from '../../../preview/host/objects/namedItemCollection';
import { pageLayout } from '../../../preview/host/objects/pageLayout';
import { range } from '../../../preview/host/objects/range';
import { rangeAreas } from '../../../preview/host/objects/rangeAreas';
import { rangeBorder } from '../../../preview/host/objects/rangeBorder';
import { rangeBorderCollection } from '../../../preview/host/objects/rangeBorderCollection';
import { rangeFill } from '../../../preview/host/objects/rangeFill';
import { rangeFont } from '../../../preview/host/objects/rangeFont';
import { rangeFormat } from '../../../preview/host/objects/rangeFormat';
import { runtime } from '../../../preview/host/objects/runtime';
import { topBottomConditionalFormat } from '../../../preview/host/objects/topBottomConditionalFormat';
import { workbookClass } from '../../../preview/host/objects/workbook';
import { worksheet } from '../../../preview/host/objects/worksheet';
import { worksheetCollection } from '../../../preview/host/objects/worksheetCollection';
import { worksheetFreezePanes } from '../../../preview/host/objects/worksheetFreezePanes';
import { worksheetProtection } from '../../../preview/host/objects/worksheetProtection';

/** What a class of the client tells about itself. */
interface ClientClass {
  readonly _className?: string;
  readonly _scalarPropertyOriginalNames?: readonly string[];
  readonly _navigationPropertyNames?: readonly string[];
}

const definitionOf = <T>({ definition }: HostClass<T>): ClassDefinition<never> => definition;

const CLASSES = [
  definitionOf(application),
  definitionOf(chart),
  definitionOf(chartAreaFormat),
  definitionOf(chartAxes),
  definitionOf(chartAxis),
  definitionOf(chartAxisFormat),
  definitionOf(chartAxisTitle),
  definitionOf(chartAxisTitleFormat),
  definitionOf(chartBorder),
  definitionOf(chartCollection),
  definitionOf(chartDataLabelFormat),
  definitionOf(chartDataLabels),
  definitionOf(chartFill),
  definitionOf(chartFont),
  definitionOf(chartGridlines),
  definitionOf(chartGridlinesFormat),
  definitionOf(chartLegend),
  definitionOf(chartLegendFormat),
  definitionOf(chartLineFormat),
  definitionOf(chartPoint),
  definitionOf(chartPointFormat),
  definitionOf(chartPointsCollection),
  definitionOf(chartSeries),
  definitionOf(chartSeriesCollection),
  definitionOf(chartSeriesFormat),
  definitionOf(chartTitle),
  definitionOf(chartTitleFormat),
  definitionOf(conditionalFormat),
  definitionOf(conditionalFormatCollection),
  definitionOf(conditionalFormatRule),
  definitionOf(conditionalRangeBorder),
  definitionOf(conditionalRangeBorderCollection),
  definitionOf(conditionalRangeFill),
  definitionOf(conditionalRangeFont),
  definitionOf(conditionalRangeFormat),
  definitionOf(customConditionalFormat),
  definitionOf(colorScaleConditionalFormat),
  definitionOf(dataBarConditionalFormat),
  definitionOf(conditionalDataBarPositiveFormat),
  definitionOf(conditionalDataBarNegativeFormat),
  definitionOf(topBottomConditionalFormat),
  definitionOf(dataValidation),
  definitionOf(formatProtection),
  definitionOf(namedItem),
  definitionOf(namedItemCollection),
  definitionOf(pageLayout),
  definitionOf(range),
  definitionOf(rangeAreas),
  definitionOf(rangeBorder),
  definitionOf(rangeBorderCollection),
  definitionOf(rangeFill),
  definitionOf(rangeFont),
  definitionOf(rangeFormat),
  definitionOf(runtime),
  definitionOf(workbookClass),
  definitionOf(worksheet),
  definitionOf(worksheetCollection),
  definitionOf(worksheetFreezePanes),
  definitionOf(worksheetProtection),
];

/** Names the client sends although its classes do not show them. */
const HIDDEN = new Set(['Worksheet.Gridlines']);

let excel: RunningExcel;
beforeAll(async () => {
  excel = await startExcel();
});
afterAll(() => excel.dispose());

function clientClass(name: string): { prototype: object; told: ClientClass } {
  const found = Object.values(excel.Excel).find(
    (candidate: unknown) =>
      typeof candidate === 'function' && (candidate.prototype as ClientClass | undefined)?._className === name,
  ) as unknown as { prototype: ClientClass } | undefined;
  if (!found) throw new Error(`The client has no class ${name}`);
  return { prototype: found.prototype, told: found.prototype };
}

/** What the client asks for as ExcelApiOnline although Excel for Windows has it too, since ExcelApi 1.17. */
const SINCE_1_17 = /^_(R|Unr)egisterEvent(NameChanged|VisibilityChanged|Moved)$/;

test.each(CLASSES.map((definition) => [definition.className, definition] as const))(
  'of what only Excel on the web has, %s has nothing',
  (className, definition) => {
    const { prototype } = clientClass(className);
    const online = Object.entries(Object.getOwnPropertyDescriptors(prototype))
      .filter(([, member]) => Object.values(member).some((part) => String(part).includes('"ExcelApiOnline"')))
      .map(([name]) => name.toLowerCase());
    const here = [definition.scalars, definition.navigations, definition.methods].flatMap((members) =>
      Object.keys(members ?? {}),
    );
    expect(here.filter((name) => online.includes(name.toLowerCase()) && !SINCE_1_17.test(name))).toEqual([]);
  },
);

test.each(CLASSES.map((definition) => [definition.className, definition] as const))(
  'every member of %s exists in the client',
  (className, definition) => {
    const { prototype, told } = clientClass(className);
    const scalars = new Set(told._scalarPropertyOriginalNames ?? []);
    const navigations = new Set((told._navigationPropertyNames ?? []).map((name) => name.toLowerCase()));
    const methods = new Set(Object.getOwnPropertyNames(prototype).map((name) => name.toLowerCase()));
    const unknown = [
      ...Object.keys(definition.scalars ?? {}).filter((name) => !scalars.has(name)),
      ...Object.keys(definition.navigations ?? {}).filter((name) => !navigations.has(name.toLowerCase())),
      ...Object.keys(definition.methods ?? {}).filter((name) => !methods.has(name.toLowerCase())),
    ].filter((name) => !HIDDEN.has(`${className}.${name}`));
    expect(unknown).toEqual([]);
  },
);
