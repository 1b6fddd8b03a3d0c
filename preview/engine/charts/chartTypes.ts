import type { LabelPosition } from './chart';

/** Excel.ChartType: how a chart is drawn, by its family. */
const FAMILIES = {
  column: [
    'ColumnClustered',
    'ColumnStacked',
    'ColumnStacked100',
    '3DColumnClustered',
    '3DColumnStacked',
    '3DColumnStacked100',
    '3DColumn',
    'CylinderColClustered',
    'CylinderColStacked',
    'CylinderColStacked100',
    'CylinderCol',
    'ConeColClustered',
    'ConeColStacked',
    'ConeColStacked100',
    'ConeCol',
    'PyramidColClustered',
    'PyramidColStacked',
    'PyramidColStacked100',
    'PyramidCol',
  ],
  bar: [
    'BarClustered',
    'BarStacked',
    'BarStacked100',
    '3DBarClustered',
    '3DBarStacked',
    '3DBarStacked100',
    'CylinderBarClustered',
    'CylinderBarStacked',
    'CylinderBarStacked100',
    'ConeBarClustered',
    'ConeBarStacked',
    'ConeBarStacked100',
    'PyramidBarClustered',
    'PyramidBarStacked',
    'PyramidBarStacked100',
  ],
  pie: ['Pie', 'PieExploded', '3DPie', '3DPieExploded', 'PieOfPie', 'BarOfPie'],
  doughnut: ['Doughnut', 'DoughnutExploded'],
  other: [
    'Line',
    'LineStacked',
    'LineStacked100',
    'LineMarkers',
    'LineMarkersStacked',
    'LineMarkersStacked100',
    '3DLine',
    'XYScatter',
    'XYScatterSmooth',
    'XYScatterSmoothNoMarkers',
    'XYScatterLines',
    'XYScatterLinesNoMarkers',
    'Area',
    'AreaStacked',
    'AreaStacked100',
    '3DArea',
    '3DAreaStacked',
    '3DAreaStacked100',
    'Radar',
    'RadarMarkers',
    'RadarFilled',
    'Surface',
    'SurfaceWireframe',
    'SurfaceTopView',
    'SurfaceTopViewWireframe',
    'Bubble',
    'Bubble3DEffect',
    'StockHLC',
    'StockOHLC',
    'StockVHLC',
    'StockVOHLC',
    'Histogram',
    'Boxwhisker',
    'Pareto',
    'RegionMap',
    'Treemap',
    'Waterfall',
    'Sunburst',
    'Funnel',
  ],
} as const;

export type ChartFamily = keyof typeof FAMILIES;
export type ChartType = (typeof FAMILIES)[ChartFamily][number];

/** All types that can be given to a chart. */
export const CHART_TYPES: readonly ChartType[] = Object.values(FAMILIES).flat();

/** What a type is drawn like; 'other' is drawn as columns here. */
export function familyOf(type: ChartType): ChartFamily {
  const families = Object.entries(FAMILIES) as [ChartFamily, readonly ChartType[]][];
  return families.find(([, types]) => types.includes(type))?.[0] ?? 'other';
}

/** Whether it is a circle without axes. */
export function isRound(type: ChartType): boolean {
  const family = familyOf(type);
  return family === 'pie' || family === 'doughnut';
}

/** Where labels of data may stand, by the kind of chart; Excel refuses the others. */
const LABEL_POSITIONS: Readonly<Record<ChartFamily, readonly LabelPosition[]>> = {
  column: ['Center', 'InsideEnd', 'InsideBase', 'OutsideEnd'],
  bar: ['Center', 'InsideEnd', 'InsideBase', 'OutsideEnd'],
  pie: ['Center', 'InsideEnd', 'OutsideEnd', 'BestFit'],
  doughnut: [],
  other: ['Center', 'Left', 'Right', 'Top', 'Bottom'],
};

/** Stacked columns and bars have no room outside their ends. */
export function labelPositions(type: ChartType): readonly LabelPosition[] {
  const positions = LABEL_POSITIONS[familyOf(type)];
  return /Stacked/.test(type) ? positions.filter((position) => position !== 'OutsideEnd') : positions;
}
