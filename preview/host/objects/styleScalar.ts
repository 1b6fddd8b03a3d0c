import { changesFor } from '../../engine/cells';
import type { CellStyle } from '../../engine/cellStyle';
import type { Scalar } from '../hostObject';
import { assertEditable, uniform } from './rangeTarget';
import type { RangeTarget } from './rangeTarget';

/** A property of the cells' style: read when they agree, written to all. */
export function styleScalar<K extends keyof CellStyle>(
  key: K,
  parse: (value: unknown) => CellStyle[K],
): Scalar<RangeTarget> {
  return {
    get: (target) => uniform(target, (row, column) => target.host.engine.cells.style(target.sheetId, row, column)[key]),
    set: (target, value) => setStyle(target, { [key]: parse(value) }),
  };
}

/** Gives all cells of the range the style. */
export function setStyle(target: RangeTarget, style: Partial<CellStyle>): void {
  assertEditable(target);
  const { engine, formats } = target.host;
  const area = engine.context.writable(target.sheetId, target.area);
  formats.add(
    target.sheetId,
    area,
    changesFor(area, () => ({ style })),
  );
}
