import { cellsOf, formatArea, quoteSheetName } from '../address';
import type { SheetArea } from '../calculation';
import { isErrorValue } from '../cellValue';
import type { WorkbookEngine } from '../workbookEngine';
import type { Chart, ChartReference, ChartSeries } from './chart';
import type { ChartRectangle } from './chartAnchor';
import { isRound } from './chartTypes';
import type { ChartType } from './chartTypes';

/** A chart with what it shows at this moment. */
export interface ChartReading {
  readonly name: string;
  readonly type: ChartType;
  /** The cells it covers, in part at least: 'L2:R15'. */
  readonly covers: string;
  /** Points. */
  readonly rectangle: ChartRectangle;
  /** Null when it is not shown. */
  readonly title: string | null;
  readonly legend: string | null;
  readonly series: readonly SeriesReading[];
  /** All that was set of it. */
  readonly chart: Chart;
}

/** A series with the contents of its cells. */
export interface SeriesReading {
  readonly name: string;
  readonly categories: readonly string[];
  /** Null is a gap: an empty cell or #N/A. */
  readonly values: readonly (number | null)[];
  /** The values as their cells show them. */
  readonly texts: readonly string[];
  /** 'Sheet1!B2:B5'; null without cells. */
  readonly valuesAddress: string | null;
  readonly categoriesAddress: string | null;
  /** '#RRGGBB' where one was set. */
  readonly color: string | null;
}

/** Reads a chart of a sheet as it is now. */
export function readChart(engine: WorkbookEngine, sheetId: string, chart: Chart): ChartReading {
  const series = chart.series.map((each, index) => readSeries(engine, each, index));
  const { start, end } = chart.anchor;
  const area = { ...start, rows: end.row - start.row + 1, columns: end.column - start.column + 1 };
  return {
    name: chart.name,
    type: chart.type,
    covers: formatArea(area),
    rectangle: engine.charts.rectangle(sheetId, chart),
    title: chart.title.visible ? titleText(chart, series) : null,
    legend: chart.legend.visible ? chart.legend.position : null,
    series,
    chart,
  };
}

/** The title set, or else the one Excel gives: the name of the only series, or the words for a title. */
export function titleText({ title, type }: Chart, series: readonly SeriesReading[]): string {
  if (title.text !== null) return title.text;
  const [first] = series;
  return first && (series.length === 1 || isRound(type)) ? first.name : '图表标题';
}

/** The series at this place of the chart. */
export function readSeries(engine: WorkbookEngine, series: ChartSeries, index: number): SeriesReading {
  const cells = cellsIn(engine, series.values?.reference ?? null);
  const texts = (reference: ChartReference) =>
    cellsIn(engine, reference).map(({ sheetId, row, column }) => engine.cells.text(sheetId, row, column));
  const categories = texts(series.categories?.reference ?? null);
  return {
    name: seriesName(engine, series, index),
    categories: cells.map((_, point) => categories[point] ?? String(point + 1)),
    values: cells.map(({ sheetId, row, column }) => plotted(engine, sheetId, row, column)),
    texts: texts(series.values?.reference ?? null),
    valuesAddress: addressOf(engine, series.values?.reference ?? null),
    categoriesAddress: addressOf(engine, series.categories?.reference ?? null),
    color: series.fill.startsWith('#') ? series.fill : null,
  };
}

function seriesName(engine: WorkbookEngine, { name }: ChartSeries, index: number): string {
  if (typeof name === 'string') return name;
  const [cell] = cellsIn(engine, name?.reference ?? null);
  const text = cell && engine.cells.text(cell.sheetId, cell.row, cell.column);
  return text ? text : `系列${index + 1}`;
}

/** Texts count as zero, as in Excel. */
function plotted(engine: WorkbookEngine, sheetId: string, row: number, column: number): number | null {
  const value = engine.cells.value(sheetId, row, column);
  if (value === '' || isErrorValue(value)) return null;
  return typeof value === 'number' ? value : 0;
}

/** The cells of a reference, as far as the grid goes; none when the sheet or the cells are gone. */
function cellsIn(engine: WorkbookEngine, reference: ChartReference) {
  if (!reference || !engine.sheets.byId(reference.sheetId)) return [];
  const { sheetId } = reference;
  return [...cellsOf(engine.context.onGrid(sheetId, reference.area))].map((cell) => ({ sheetId, ...cell }));
}

function addressOf(engine: WorkbookEngine, reference: SheetArea | null): string | null {
  const sheet = reference && engine.sheets.byId(reference.sheetId);
  return sheet && reference ? `${quoteSheetName(sheet.name)}!${formatArea(reference.area)}` : null;
}
