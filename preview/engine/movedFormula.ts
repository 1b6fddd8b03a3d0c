import { LexerTreeBuilder } from './univer';
import type { Area } from './address';
import { formatArea, parseAddress } from './address';
import type { EngineContext } from './engineContext';
import type { CellsChange } from './engineEvents';
import { movedArea } from './movedArea';

/**
 * A formula of a conditional format after rows or columns were inserted or deleted. It stands for the first cell of `area`;
 * where that cell is deleted, the result stands for the first one left.
 */
export function movedFormula(
  { injector }: EngineContext,
  formula: string,
  area: Area,
  change: CellsChange,
  changed: Area,
): string {
  const lexer = injector.get(LexerTreeBuilder);
  const [down, right] = firstLeft(area, change, changed);
  const started = lexer.moveFormulaRefOffset(formula, right, down);
  const nodes = lexer.sequenceNodesBuilder(started.slice(1)) ?? [started.slice(1)];
  const texts = nodes.map((node) => {
    if (typeof node === 'string') return node;
    return isLocalReference(node.token) ? movedReference(node.token, change, changed) : node.token;
  });
  return `=${texts.join('')}`;
}

/** How many rows and columns at the area's beginning are deleted. */
function firstLeft(area: Area, change: CellsChange, changed: Area): readonly [down: number, right: number] {
  const lost = (start: number, at: number, count: number) => (start >= at ? Math.max(0, at + count - start) : 0);
  if (change === 'RowDeleted') return [lost(area.row, changed.row, changed.rows), 0];
  if (change === 'ColumnDeleted') return [0, lost(area.column, changed.column, changed.columns)];
  return [0, 0];
}

const REFERENCE = /^\$?[A-Z]+\$?\d+(:\$?[A-Z]+\$?\d+)?$/i;

function isLocalReference(token: string): boolean {
  return REFERENCE.test(token);
}

/** '$H13' -> '$H14'; '#REF!' when nothing is left of it. The `$` signs stay where they are. */
function movedReference(token: string, change: CellsChange, changed: Area): string {
  const area = parseAddress(token)?.area;
  const moved = area && movedArea(area, change, changed);
  if (!moved) return area ? '#REF!' : token;
  const corners = formatArea(moved).split(':');
  return token
    .split(':')
    .map((corner, index) => withDollars(corner, corners[index] ?? corners[0] ?? corner))
    .join(':');
}

function withDollars(pattern: string, cell: string): string {
  const [, column = '', row = ''] = /^([A-Z]+)(\d+)$/.exec(cell) ?? [];
  return `${pattern.startsWith('$') ? '$' : ''}${column}${pattern.indexOf('$', 1) > 0 ? '$' : ''}${row}`;
}
