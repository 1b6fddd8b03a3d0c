import type { SheetArea } from '../calculation';
import type { ChartAnchor } from './chartAnchor';
import type { ChartType } from './chartTypes';

/** A fill: as the theme has it, none at all, or '#RRGGBB'. */
export type ChartFill = 'automatic' | 'none' | `#${string}`;

/** What was set of a font; what is null is as the theme has it. */
export interface ChartFont {
  readonly name: string | null;
  /** Points. */
  readonly size: number | null;
  readonly bold: boolean | null;
  readonly italic: boolean | null;
  readonly underline: boolean | null;
  /** '#RRGGBB'. */
  readonly color: string | null;
}

/** What was set of a line; what is null is as the theme has it. */
export interface ChartLine {
  readonly style: ChartLineStyle | null;
  /** '#RRGGBB'. */
  readonly color: string | null;
  /** Points. */
  readonly weight: number | null;
}
export type ChartLineStyle = 'None' | 'Continuous' | 'Dash' | 'DashDot' | 'DashDotDot' | 'Dot' | 'Automatic';

/** Cells a chart takes something from; null where they were deleted (#REF!). */
export type ChartReference = SheetArea | null;

/** The look of a part of the chart that is a box with text. */
export interface ChartBox {
  readonly fill: ChartFill;
  readonly font: ChartFont;
  readonly border: ChartLine;
}

export interface ChartTitle extends ChartBox {
  readonly visible: boolean;
  /** Null while it is what Excel makes of the chart by itself. */
  readonly text: string | null;
  readonly overlay: boolean;
}

export interface ChartLegend extends ChartBox {
  readonly visible: boolean;
  readonly position: LegendPosition;
  readonly overlay: boolean;
}
export type LegendPosition = 'Top' | 'Bottom' | 'Left' | 'Right' | 'Corner';

export interface ChartLabels extends ChartBox {
  readonly position: LabelPosition | null;
  readonly showValue: boolean;
  readonly showSeriesName: boolean;
  readonly showCategoryName: boolean;
  readonly showLegendKey: boolean;
  readonly showPercentage: boolean;
  readonly separator: string;
  /** Null takes the format of the cells. */
  readonly numberFormat: string | null;
}
export type LabelPosition =
  'Center' | 'InsideEnd' | 'InsideBase' | 'OutsideEnd' | 'Left' | 'Right' | 'Top' | 'Bottom' | 'BestFit';

export interface ChartPoint {
  readonly fill: ChartFill;
  readonly border: ChartLine;
}

export interface ChartSeries {
  /** A text, or the cell it stands in; null for Excel's own words. */
  readonly name: string | { readonly reference: ChartReference } | null;
  /** Null where nothing was set yet. */
  readonly values: { readonly reference: ChartReference } | null;
  readonly categories: { readonly reference: ChartReference } | null;
  /** Null is drawn as the chart is. */
  readonly type: ChartType | null;
  readonly fill: ChartFill;
  readonly line: ChartLine;
  readonly labels: ChartLabels;
  /** Percent of a column's width. */
  readonly gapWidth: number;
  /** Percent, -100 to 100. */
  readonly overlap: number;
  /** Percent of the ring. */
  readonly doughnutHoleSize: number;
  /** Degrees. */
  readonly firstSliceAngle: number;
  readonly varyByCategories: boolean;
  /** Looks of single points, by their number. */
  readonly points: Readonly<Record<number, ChartPoint>>;
}

export interface ChartAxisTitle extends ChartBox {
  readonly visible: boolean;
  readonly text: string | null;
}

export interface ChartAxis {
  readonly visible: boolean;
  /** Null is found by Excel. */
  readonly minimum: number | null;
  readonly maximum: number | null;
  readonly majorUnit: number | null;
  readonly reversed: boolean;
  readonly numberFormat: string | null;
  readonly labelPosition: TickLabelPosition;
  readonly majorGridlines: ChartGridlines;
  readonly minorGridlines: ChartGridlines;
  readonly title: ChartAxisTitle;
  readonly font: ChartFont;
  readonly fill: ChartFill;
  readonly line: ChartLine;
}
export type TickLabelPosition = 'NextToAxis' | 'High' | 'Low' | 'None';

export interface ChartGridlines {
  readonly visible: boolean;
  readonly line: ChartLine;
}

/** A chart on a sheet. It never changes; the collection holds another one instead. */
export interface Chart {
  readonly id: string;
  readonly name: string;
  readonly type: ChartType;
  readonly anchor: ChartAnchor;
  readonly plotBy: 'Rows' | 'Columns';
  readonly displayBlanksAs: 'NotPlotted' | 'Zero' | 'Interplotted';
  readonly plotVisibleOnly: boolean;
  readonly title: ChartTitle;
  readonly legend: ChartLegend;
  readonly series: readonly ChartSeries[];
  readonly categoryAxis: ChartAxis;
  readonly valueAxis: ChartAxis;
  readonly area: ChartBox;
}
