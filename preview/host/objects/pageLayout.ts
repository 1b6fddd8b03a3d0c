import { MAX_COLUMNS, formatArea } from '../../engine/address';
import type { Area } from '../../engine/address';
import type { PageSetup } from '../../engine/pageSetup';
import { HostError } from '../hostError';
import { defineClass, isHostObject } from '../hostObject';
import type { HostClass, Scalar } from '../hostObject';
import { booleanOf, integerOf, numberOf, oneOf, recordOf, textOf } from '../values';
import { changePageSetup } from './changePageSetup';
import { headerFooterGroup } from './headerFooterGroup';
import { range } from './range';
import { rangeAreas } from './rangeAreas';
import type { RangeAreasTarget } from './rangeAreas';
import { rangeAt } from './rangeTarget';
import type { RangeTarget } from './rangeTarget';
import type { WorksheetTarget } from './worksheetTarget';

const PAPERS = ['Letter', 'Legal', 'A3', 'A4', 'A4Small', 'A5', 'B4', 'B5'] as const;
const MARGINS = ['top', 'bottom', 'left', 'right', 'header', 'footer'] as const;
/** Points in one of each unit. */
const UNITS = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 } as const;

/** Excel.PageLayout. */
export const pageLayout: HostClass<WorksheetTarget> = defineClass<WorksheetTarget>({
  className: 'PageLayout',
  scalars: {
    Orientation: setup('orientation', (value) => oneOf(value, ['Portrait', 'Landscape'])),
    PaperSize: setup('paperSize', (value) => oneOf(value, PAPERS)),
    Zoom: setup('zoom', zoom),
    CenterHorizontally: setup('centerHorizontally', booleanOf),
    CenterVertically: setup('centerVertically', booleanOf),
    BlackAndWhite: setup('blackAndWhite', booleanOf),
    DraftMode: setup('draftMode', booleanOf),
    PrintGridlines: setup('printGridlines', booleanOf),
    PrintHeadings: setup('printHeadings', booleanOf),
    TopMargin: setup('topMargin', margin),
    BottomMargin: setup('bottomMargin', margin),
    LeftMargin: setup('leftMargin', margin),
    RightMargin: setup('rightMargin', margin),
    HeaderMargin: setup('headerMargin', margin),
    FooterMargin: setup('footerMargin', margin),
  },
  navigations: {
    HeadersFooters: (target) => headerFooterGroup(target),
  },
  methods: {
    SetPrintArea: (target, [area]) =>
      changePageSetup(target, { printArea: areasOf(target, area).map(formatArea).join(',') }),
    GetPrintArea: (target) => {
      const found = printArea(target);
      if (!found) throw new HostError('ItemNotFound', '没有打印区域');
      return found;
    },
    GetPrintAreaOrNullObject: printArea,
    SetPrintMargins: (target, [unit, margins]) =>
      setMargins(target, oneOf(unit, ['Points', 'Inches', 'Centimeters']), margins),
    SetPrintTitleRows: (target, [rows]) => {
      const { row, rows: count, columns } = areaOf(target, rows);
      if (columns !== MAX_COLUMNS) throw new HostError('InvalidArgument', '打印标题行必须是整行');
      changePageSetup(target, { titleRows: `${row + 1}:${row + count}` });
    },
    GetPrintTitleRowsOrNullObject: ({ host, sheetId }) => {
      const { titleRows } = host.engine.pageSetup(sheetId);
      return titleRows === '' ? null : range(rangeAt(host, sheetId, titleRows));
    },
  },
});

function setup<K extends keyof PageSetup>(key: K, parse: (value: unknown) => PageSetup[K]): Scalar<WorksheetTarget> {
  return {
    get: ({ host, sheetId }) => host.engine.pageSetup(sheetId)[key],
    set: (target, value) => changePageSetup(target, { [key]: parse(value) }),
  };
}

/** Either a scale in percent or a number of pages, as Excel has it. */
function zoom(value: unknown): PageSetup['zoom'] {
  const { scale, horizontalFitToPages, verticalFitToPages } = recordOf(value);
  const pages = {
    ...(horizontalFitToPages !== undefined && { horizontalFitToPages: pageCount(horizontalFitToPages) }),
    ...(verticalFitToPages !== undefined && { verticalFitToPages: pageCount(verticalFitToPages) }),
  };
  if (scale === undefined) return pages;
  const percent = integerOf(scale);
  if (Object.keys(pages).length > 0 || percent < 10 || percent > 400)
    throw new HostError('InvalidArgument', '缩放无效');
  return { scale: percent };
}

function pageCount(value: unknown): number {
  const pages = integerOf(value);
  if (pages < 0) throw new HostError('InvalidArgument', '页数无效');
  return pages;
}

function margin(value: unknown): number {
  const points = numberOf(value);
  if (points < 0) throw new HostError('InvalidArgument', '页边距不能为负');
  return points;
}

function setMargins(target: WorksheetTarget, unit: keyof typeof UNITS, margins: unknown): void {
  const given = recordOf(margins);
  const changes = MARGINS.filter((side) => given[side] !== undefined).map((side) => [
    `${side}Margin`,
    margin(given[side]) * UNITS[unit],
  ]);
  changePageSetup(target, Object.fromEntries(changes) as Partial<PageSetup>);
}

/** Given as one range, as several, or as a text. */
function areasOf(target: WorksheetTarget, given: unknown): readonly Area[] {
  if (!isHostObject(given) || !('areas' in (given.target as object))) return [areaOf(target, given)];
  const { sheetId, areas } = given.target as RangeAreasTarget;
  if (sheetId !== target.sheetId) throw new HostError('InvalidArgument', '区域不在此工作表');
  return areas;
}

function areaOf({ host, sheetId }: WorksheetTarget, given: unknown) {
  const found = isHostObject(given) ? (given.target as RangeTarget) : rangeAt(host, sheetId, textOf(given));
  if (found.sheetId !== sheetId) throw new HostError('InvalidArgument', '区域不在此工作表');
  return found.area;
}

function printArea({ host, sheetId }: WorksheetTarget) {
  const areas = host.engine.pageSetup(sheetId).printArea;
  if (areas === '') return null;
  return rangeAreas({ host, sheetId, areas: areas.split(',').map((area) => rangeAt(host, sheetId, area).area) });
}
