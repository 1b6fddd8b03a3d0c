import type { CellValue } from '../../cell/cell';
import type { Form } from '../../form/form';
import type { Scheme } from '../../scheme/scheme';
import { cellAddress } from '../../cell/a1';
import { contains } from '../../cell/area';
import { SheetCells } from '../../sheet/edit/sheetCells';
import type { Grid } from '../../sheet/grid';
import { ownCalls } from '../../sheet/repair/ownCalls';
import { looksUpScheme, statedSchemes } from '../../sheet/repair/statedSchemes';
import { withScheme } from '../../sheet/repair/withScheme';
import { withStart } from '../../sheet/repair/withStart';
import { NativeParts } from './nativeParts';
import { scoresWithoutUs } from './scoresWithoutUs';
import type { ScoresWithoutUs } from './scoresWithoutUs';

/** One formula that another scheme changes. */
export interface SchemeChange {
  /** A1 address. */
  readonly cell: string;
  /** What the cell shows now, so that a later change is noticed. */
  readonly old: CellValue;
  readonly oldFormula: string;
  readonly formula: string;
}

/** What another scheme means for a form; everything from top to bottom. */
export interface SchemeChangePlan extends ScoresWithoutUs {
  readonly changes: readonly SchemeChange[];
  /** A1 addresses of formulas that ought to change and stay: the scheme is looked up, the function has lost its name, or they were edited. */
  readonly left: readonly string[];
  /** Whether the form will say its scheme itself; else the choice has to be kept in the workbook. */
  readonly isStated: boolean;
}

/** The formulas of a form that change when it is scored by another scheme. Nothing is changed by it. */
export function planSchemeChange(form: Form, grid: Grid, { from, to }: { from: Scheme; to: Scheme }): SchemeChangePlan {
  const native = new NativeParts(form, { from, to });
  const starts = startCells(form, to);
  const changes: SchemeChange[] = [];
  const left: string[] = [];
  let isStated = false;
  for (const { cell, old, formula } of formulasOf(form, grid)) {
    const scored = withScheme(formula, to);
    const start = starts.get(cell);
    const rewritten = native.rewritten(cell, start ? withStart(scored, start) : scored);
    const changed = rewritten ?? formula;
    if (changed !== formula) changes.push({ cell, old, oldFormula: formula, formula: changed });
    if (rewritten === null || staysAsItIs(changed)) left.push(cell);
    isStated ||= statedSchemes(changed).length > 0;
  }
  return { changes, left, isStated, ...scoresWithoutUs(form) };
}

function formulasOf({ area }: Form, grid: Grid): { cell: string; old: CellValue; formula: string }[] {
  const cells = new SheetCells(grid);
  return cells.formulaCells().flatMap(({ row, column, formula }) => {
    return contains(area, row, column)
      ? { cell: cellAddress(row, column), old: cells.value(row, column), formula }
      : [];
  });
}

/** The cells of scores with the cell that says when their work began, where the scheme counts the days of lateness. */
function startCells({ indicators }: Form, { missedDeadline }: Scheme): ReadonlyMap<string, string> {
  const cells = missedDeadline === 'ratio' ? indicators : [];
  return new Map(cells.flatMap(({ score, start }) => (score && start ? [[score.address, start.address]] : [])));
}

/** Whether a call is scored by a scheme that cannot be rewritten in the formula. */
function staysAsItIs(formula: string): boolean {
  return looksUpScheme(formula) || (ownCalls(formula)?.nameless ?? 0) > 0;
}
