import '@univerjs/sheets-ui/lib/facade';
import type { WorkbookEngine } from '../../engine/workbookEngine';
import { gridOrigin, seenAt } from '../grid/gridOrigin';
import { drawChart } from './drawChart';

/** Pixels per point. */
const PX = 4 / 3;

/**
 * Shows the charts of the active sheet over the grid, at their cells, drawn from what these hold now. A drawing is
 * made anew only when something in it has changed; clicks go through to the cells. Univer owns what is in `grid`, so
 * the charts lie beside it.
 */
export function showCharts(engine: WorkbookEngine, grid: HTMLElement): void {
  const layer = document.createElement('div');
  layer.className = 'chart-layer';
  grid.after(layer);
  const drawings = new Map<string, { readonly holder: HTMLElement; drawn: string }>();
  let scheduled = false;
  const draw = () => {
    scheduled = false;
    drawAll(engine, layer, drawings);
  };
  const schedule = () => {
    if (scheduled) return;
    scheduled = true;
    requestAnimationFrame(draw);
  };
  engine.context.commands.onCommandExecuted(schedule);
  new ResizeObserver(schedule).observe(grid);
}

function drawAll(
  engine: WorkbookEngine,
  layer: HTMLElement,
  drawings: Map<string, { readonly holder: HTMLElement; drawn: string }>,
): void {
  const { id, name } = engine.sheets.active();
  const origin = engine.charts.list(id).length > 0 ? gridOrigin(engine) : null;
  const readings = origin ? engine.readCharts(name) : [];
  const present = new Set(readings.map(({ chart }) => chart.id));
  for (const [chartId, { holder }] of drawings) {
    if (present.has(chartId)) continue;
    holder.remove();
    drawings.delete(chartId);
  }
  if (!origin) return;
  const { cells, zoom } = origin;
  place(layer, cells);
  for (const reading of readings) {
    const { left, top, width, height } = reading.rectangle;
    const holder = holderOf(drawings, layer, reading.chart.id);
    const [x, y] = [seenAt(origin, 'x', left * PX * zoom), seenAt(origin, 'y', top * PX * zoom)];
    place(holder.holder, { x: x.at, y: y.at, width: width * PX * zoom, height: height * PX * zoom });
    holder.holder.style.clipPath = `inset(${y.hidden}px 0 0 ${x.hidden}px)`;
    const drawn = width > 0 && height > 0 ? drawChart(reading, width * PX, height * PX) : '';
    if (drawn === holder.drawn) continue;
    holder.drawn = drawn;
    holder.holder.innerHTML = drawn;
  }
}

function holderOf(
  drawings: Map<string, { readonly holder: HTMLElement; drawn: string }>,
  layer: HTMLElement,
  id: string,
) {
  const known = drawings.get(id);
  if (known) return known;
  const holder = document.createElement('div');
  holder.className = 'chart';
  layer.append(holder);
  const added = { holder, drawn: '' };
  drawings.set(id, added);
  return added;
}

function place(element: HTMLElement, box: { x: number; y: number; width: number; height: number }): void {
  Object.assign(element.style, {
    left: `${box.x}px`,
    top: `${box.y}px`,
    width: `${box.width}px`,
    height: `${box.height}px`,
  });
}
