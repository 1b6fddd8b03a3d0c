import { GENERAL } from '../../cell/numberFormat';
import { areaAddress } from '../../cell/area';
import type { Area } from '../../cell/area';
import { rangeAddress } from '../../cell/a1';
import type { CellPosition } from '../../cell/a1';
import { formulaEntry } from '../../sheet/edit/entry';
import type { Entry } from '../../sheet/edit/entry';
import { textEntry } from '../../sheet/edit/literalEntry';
import { quote } from '../../sheet/plan/formulas';
import type { PlanStyle } from '../../sheet/sheetPlan';
import { summaryFont, summaryHeadingFill, summaryWords } from '../summaryWords';
import type { TablePlace } from './tablePlace';

/** How many forms have each grade: a heading and one row per grade, two columns wide. Addresses are A1 on the sheet. */
export interface GradeBlockPlan {
  readonly range: string;
  /** The same as a rectangle. */
  readonly area: Area;
  readonly cells: readonly (readonly Entry[])[];
  readonly styles: readonly PlanStyle[];
  /** Names and counts, for the chart. */
  readonly names: string;
  readonly counts: string;
}

/** Rows of the block: heading, the grades, forms without one. */
export function gradeBlockRows(grades: readonly string[]): number {
  return grades.length + 2;
}

/** Plans the block with its first cell at `origin`; it counts the table's lines by formulas and so follows them. */
export function planGradeBlock(
  table: TablePlace,
  grades: readonly string[],
  { row, column }: CellPosition,
): GradeBlockPlan {
  const last = row + gradeBlockRows(grades) - 1;
  const graded = rangeAddress(row + 1, column + 1, last - 1, column + 1);
  const area = { top: row, left: column, bottom: last, right: column + 1 };
  const range = areaAddress(area);
  return {
    range,
    area,
    cells: [
      [text(summaryWords.grade), text(summaryWords.forms)],
      ...grades.map((name) => [
        text(name),
        formulaEntry(`=COUNTIF(${table.lines('grade')},${quote(literalCriterion(name))})`),
      ]),
      [text(summaryWords.ungraded), formulaEntry(`=COUNTIF(${table.lines('sheet')},"?*")-SUM(${graded})`)],
    ],
    styles: [
      { range, ...summaryFont, horizontal: 'center', vertical: 'middle', borders: true },
      { range: rangeAddress(row, column, row, column + 1), bold: true, fill: summaryHeadingFill },
    ],
    names: rangeAddress(row + 1, column, last, column),
    counts: rangeAddress(row + 1, column + 1, last, column + 1),
  };
}

/**
 * What COUNTIF has to be given to count just this text: by itself '>=90' would be a comparison, '*' any text. '=' makes a text of what
 * follows, and '~' a letter of a wildcard.
 */
function literalCriterion(name: string): string {
  return /[*?~]|^[=<>]/.test(name) ? `=${name.replace(/[*?~]/g, '~$&')}` : name;
}

function text(words: string): Entry {
  return textEntry(words, GENERAL);
}
