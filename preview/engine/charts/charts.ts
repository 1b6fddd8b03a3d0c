import { CommandType } from '../univer';
import type { Area } from '../address';
import type { SheetArea } from '../calculation';
import type { Cells } from '../cells';
import type { EngineContext } from '../engineContext';
import type { CellsChange } from '../engineEvents';
import type { Layout } from '../layout';
import { followLines } from '../lineChanges';
import { movedArea } from '../movedArea';
import type { Chart, ChartReference, ChartSeries } from './chart';
import { anchorOf, movedAnchor, rectangleOf } from './chartAnchor';
import type { ChartRectangle, LineSizes } from './chartAnchor';
import { chartSource } from './chartSource';
import type { ChartSource } from './chartSource';
import type { ChartType } from './chartTypes';
import { newChart } from './newChart';

interface SetChartsParams {
  readonly unitId: string;
  readonly subUnitId: string;
  readonly charts: readonly Chart[];
}

const SET_CHARTS = { id: 'stand-in.mutation.set-charts' };

/** The size of a chart that is added, and where it appears; in points. */
const NEW_RECTANGLE: ChartRectangle = { left: 162, top: 111, width: 360, height: 216 };

/** The charts of the workbook. Univer knows none; as changes of its own they are part of its undo. */
export class Charts {
  private readonly bySheet = new Map<string, readonly Chart[]>();
  private created = 0;

  constructor(
    private readonly context: EngineContext,
    private readonly layout: Layout,
    private readonly cells: Cells,
  ) {
    context.commands.registerCommand({
      id: SET_CHARTS.id,
      type: CommandType.MUTATION,
      handler: (_, { subUnitId, charts }: SetChartsParams) => Boolean(this.bySheet.set(subUnitId, charts)),
    });
    followLines(context, (sheetId, change, area) => this.follow(sheetId, change, area));
  }

  /** In the order in which they were added. */
  list(sheetId: string): readonly Chart[] {
    return this.bySheet.get(sheetId) ?? [];
  }

  byId(sheetId: string, id: string): Chart | null {
    return this.list(sheetId).find((chart) => chart.id === id) ?? null;
  }

  add(sheetId: string, type: ChartType, source: ChartSource): Chart {
    this.created += 1;
    const number = this.created.toString(16).toUpperCase().padStart(4, '0');
    const id = `{00000000-0008-0000-0000-0000${number}000000}`;
    const anchor = anchorOf(NEW_RECTANGLE, this.sizes(sheetId));
    const chart = newChart({ id, name: this.unusedName(sheetId), type }, anchor, source);
    this.setAll(sheetId, [...this.list(sheetId), chart]);
    return chart;
  }

  change(sheetId: string, chart: Chart): void {
    const charts = this.list(sheetId).map((other) => (other.id === chart.id ? chart : other));
    this.setAll(sheetId, charts);
  }

  remove(sheetId: string, id: string): void {
    const charts = this.list(sheetId).filter((chart) => chart.id !== id);
    this.setAll(sheetId, charts);
  }

  /** The series Excel would make of a range. */
  sourceOf(source: SheetArea, seriesBy: 'Auto' | 'Rows' | 'Columns'): ChartSource {
    return chartSource(source, seriesBy, (row, column) => this.cells.value(source.sheetId, row, column));
  }

  rectangle(sheetId: string, { anchor }: Chart): ChartRectangle {
    return rectangleOf(anchor, this.sizes(sheetId));
  }

  /** The chart at another place or of another size. */
  placed(sheetId: string, chart: Chart, change: Partial<ChartRectangle>): Chart {
    const rectangle = { ...this.rectangle(sheetId, chart), ...change };
    return { ...chart, anchor: anchorOf(rectangle, this.sizes(sheetId)) };
  }

  private unusedName(sheetId: string): string {
    const names = new Set(this.list(sheetId).map(({ name }) => name));
    let number = names.size + 1;
    while (names.has(`图表 ${number}`)) number += 1;
    return `图表 ${number}`;
  }

  private sizes(sheetId: string): LineSizes {
    return {
      columnWidth: (column) => this.layout.columnWidth(sheetId, column),
      rowHeight: (row) => this.layout.rowHeight(sheetId, row),
    };
  }

  private setAll(sheetId: string, charts: readonly Chart[]): void {
    const params = (list: readonly Chart[]): SetChartsParams => ({ ...this.context.target(sheetId), charts: list });
    this.context.apply(SET_CHARTS, params(charts), params(this.list(sheetId)));
  }

  /** Charts keep to their cells, and their series to theirs, wherever these go. */
  private follow(sheetId: string, change: CellsChange, area: Area): void {
    for (const [ownSheet, charts] of this.bySheet) {
      const moved = charts.map((chart) => ({
        ...chart,
        anchor: ownSheet === sheetId ? movedAnchor(chart.anchor, change, area) : chart.anchor,
        series: chart.series.map((series) => movedSeries(series, sheetId, change, area)),
      }));
      if (JSON.stringify(moved) !== JSON.stringify(charts)) this.setAll(ownSheet, moved);
    }
  }
}

function movedSeries(series: ChartSeries, sheetId: string, change: CellsChange, area: Area): ChartSeries {
  const moved = (reference: ChartReference): ChartReference => {
    if (reference?.sheetId !== sheetId) return reference;
    const left = movedArea(reference.area, change, area);
    return left && { sheetId, area: left };
  };
  const held = (part: { readonly reference: ChartReference } | null) => part && { reference: moved(part.reference) };
  return {
    ...series,
    name: typeof series.name === 'string' ? series.name : held(series.name),
    values: held(series.values),
    categories: held(series.categories),
  };
}
