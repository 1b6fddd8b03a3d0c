import type { CellValue } from '../../../src/core/cell/cell';
import { cellAddress } from '../../../src/core/cell/a1';
import type { PublishedSheet } from './damages';

/** More than a mark for nothing. */
const WORD = /\p{L}{2}/u;

/**
 * A sheet whose merged cells are not known, with those such forms have: above the indicators a text reaches over the empty cells to its
 * right, and down over those at the left edge; below their heading the names of classes reach down, and that of the total to the right.
 */
export function withMerges(sheet: PublishedSheet): PublishedSheet {
  const { rows } = sheet;
  const heading = rows.findIndex((row) => row.some((value) => /^[三二]级\s*指标/.test(String(value))));
  const name = Math.max(
    0,
    (rows[heading] ?? []).findIndex((value) => /^三级/.test(String(value))),
  );
  const total = rows.findIndex((row, at) => at > heading && /^(?:总\s*分|合计)/.test(String(row[0] ?? '')));
  const hasCaption = !/^一级/.test(String(rows[heading]?.[0] ?? ''));
  const foot = rows.findIndex((row, at) => at > heading && WORD.test(String(row[0] ?? '')) && hasCaption);
  const bottom = Math.min(...[total, foot, rows.length].filter((row) => row >= 0));
  const merges = rows.flatMap((row, at) => {
    if (at <= heading) return acrossFrom(row, at, stopsAt(rows, at, heading));
    return at === total ? acrossFrom(row.slice(0, name + 1), at, []) : [];
  });
  const breaks = rows.flatMap((row, at) => (at > heading && at < bottom && isBreak(row) ? [at] : []));
  const tops = [heading, ...breaks];
  const down = tops.flatMap((top, index) =>
    Array.from({ length: name }, (_, column) => downIn(rows, column, top + 1, tops[index + 1] ?? bottom)),
  );
  return { ...sheet, merges: [...merges, ...down.flat()] };
}

/** The headings of another page, or a remark alone in its row. */
function isBreak(row: readonly CellValue[]): boolean {
  return row.some((value) => /^一级/.test(String(value))) || row.filter((value) => value !== '').length === 1;
}

/** Columns no text reaches over: those of the money below its heading, those of an upper heading in the lower one. */
function stopsAt(rows: PublishedSheet['rows'], at: number, heading: number): number[] {
  const filled = (row: number): number[] =>
    (rows[row] ?? []).flatMap((value, column) => (WORD.test(String(value)) ? [column] : []));
  if (at === heading) return (rows[at]?.[0] ?? '') === '' ? filled(at - 1) : [];
  const money = rows.findIndex((row) => row.some((value) => /执\s*行\s*数/.test(String(value))));
  const end = rows.findIndex((row, index) => index > money && WORD.test(String(row[0] ?? '')));
  return at > money && at < end ? filled(money) : [];
}

function acrossFrom(row: readonly CellValue[], at: number, stops: readonly number[]): string[] {
  return row.flatMap((value, column) => {
    if (!WORD.test(String(value))) return [];
    const next = row.findIndex((other, index) => index > column && (other !== '' || stops.includes(index)));
    const last = (next < 0 ? row.length : next) - 1;
    return last > column ? [`${cellAddress(at, column)}:${cellAddress(at, last)}`] : [];
  });
}

function downIn(rows: PublishedSheet['rows'], column: number, top: number, bottom: number): string[] {
  const starts = Array.from({ length: bottom - top }, (_, index) => top + index).filter((row) =>
    WORD.test(String(rows[row]?.[column] ?? '')),
  );
  return starts.flatMap((row, index) => {
    const last = (starts[index + 1] ?? bottom) - 1;
    return last > row ? [`${cellAddress(row, column)}:${cellAddress(last, column)}`] : [];
  });
}
