import type { Cell } from '../../cell/cell';
import { headerFields, recordOf } from '../../form/fields';
import type { HeaderField } from '../../form/fields';
import type { Form } from '../../form/form';
import { readChineseNumeral } from '../../quantity/chineseNumeral';
import { moneyUnitOf } from '../../quantity/money';
import type { MoneyUnit } from '../../quantity/money';
import type { GridView } from './gridView';
import { meantHeaderLabel } from './headingMeaning';
import type { ViewPosition } from './headings';
import { headerLabels } from './labelTables';
import { labelledTexts } from './labelledTexts';
import { isTitle, labelField, MONEY_UNIT, onlyMoneyUnit } from './labels';
import type { HeaderLabel } from './labelTables';

/** A year in figures or in Chinese ones, of which 〇 is typed in many ways. */
const YEAR = '(\\d{4}|[〇零○o0一二三四五六七八九]{4})';
const ALONE = new RegExp(`^\\(?${YEAR}年度?\\)?$`);
const IN_TITLE = new RegExp(`${YEAR}年`);
/** What asks for the year, and in one cell with it. */
const YEAR_LABEL = /^(?:预算|评价|自评|所属)?年度:?$/;
const LABELLED = new RegExp(`^(?:预算|评价|自评|所属)?年度:${YEAR}年?度?$`);

/** What stands above the blocks. */
interface Header extends Pick<Form, HeaderField | 'year' | 'yearCell'> {
  /** 自评总分, where it stands above the blocks. */
  readonly totalScore: Cell | null;
  /** 起止时间 or 开始时间, filled in. */
  readonly start: Cell | null;
  /** Columns from a label at the left edge to its text. */
  readonly valueOffset: number;
  /** Where the labels stand. */
  readonly labels: readonly ViewPosition[];
  /** Values of labels we have no use for. */
  readonly knownCells: readonly Cell[];
}

/** Rows of a form: where it begins, and the last above its blocks. */
interface HeaderRows {
  readonly top: number;
  readonly bottom: number;
}

/** 项目名称 stands over two columns in the national form. */
const USUAL_OFFSET = 2;

interface FoundLabel {
  readonly field: HeaderLabel;
  readonly row: number;
  readonly column: number;
  /** What stands behind the label in the same cell: '项目名称：水库维修'. */
  readonly inside: Cell | null;
}

/** Year and labelled values above the blocks; `labelWidth` is what the block below tells of a label's columns. */
export function readHeader(view: GridView, { top, bottom }: HeaderRows, labelWidth: number | null): Header {
  const labels = findLabels(view, top, bottom);
  const valueOffset = learnOffset(view, labels) ?? labelWidth ?? USUAL_OFFSET;
  const filledValue = (field: HeaderLabel): Cell | null => {
    const [value] = labels
      .filter((label) => label.field === field)
      .flatMap((label) => filledCell(view, label, labels) ?? []);
    return value ?? null;
  };
  const value = (field: HeaderLabel): Cell | null => {
    const label = labels.find((candidate) => candidate.field === field);
    return label ? (filledValue(field) ?? view.cell(label.row, label.column + valueOffset)) : null;
  };
  return {
    ...readYear(view, top, bottom),
    ...recordOf(headerFields, value),
    totalScore: value('totalScore'),
    start: filledValue('start'),
    valueOffset,
    labels,
    knownCells: labels
      .filter(({ field }) => field === 'other' || field === 'start')
      .flatMap((label) => filledCell(view, label, labels) ?? []),
  };
}

function findLabels(view: GridView, top: number, bottom: number): FoundLabel[] {
  const found: FoundLabel[] = [];
  for (let row = top; row <= bottom; row += 1) {
    for (const column of view.filledColumns(row)) {
      const label = labelAt(view, row, column);
      if (label) found.push(label);
    }
  }
  const hasImplementer = found.some((label) => label.field === 'implementer' && filledCell(view, label, found));
  return found.map((label) =>
    label.field === 'budgetUnit' ? { ...label, field: hasImplementer ? 'other' : 'implementer' } : label,
  );
}

function labelAt(view: GridView, row: number, column: number): FoundLabel | null {
  const whole = headerField(view.text(row, column));
  if (whole !== null) return { field: whole, row, column, inside: null };
  const [labelled] = labelledTexts(view.cell(row, column), headerField);
  return labelled ? { ...labelled, row, column } : null;
}

function headerField(text: string): HeaderLabel | null {
  return labelField(headerLabels, text) ?? meantHeaderLabel(text);
}

/** What a label names, filled in beside it or in the same cell. */
function filledCell(view: GridView, label: FoundLabel, labels: readonly FoundLabel[]): Cell | null {
  if (label.inside) return label.inside;
  const column = filledValueColumn(view, label, labels);
  return column === null ? null : view.cell(label.row, column);
}

/** Columns from the first label of a row to its text, learnt from a text that is filled in. */
function learnOffset(view: GridView, labels: readonly FoundLabel[]): number | null {
  const offsets = labels.flatMap((label) => {
    if (label.inside) return [];
    const column = filledValueColumn(view, label, labels);
    return column === null ? [] : [column - label.column];
  });
  return offsets[0] ?? null;
}

function filledValueColumn(view: GridView, label: FoundLabel, labels: readonly FoundLabel[]): number | null {
  const next = view.filledColumns(label.row).find((column) => column > label.column);
  const isLabel = labels.some(({ row, column }) => row === label.row && column === next);
  // '单位:万元' at the right end of a row says nothing of the empty place before it.
  if (next === undefined || isLabel || onlyMoneyUnit(view.text(label.row, next))) return null;
  return next;
}

function readYear(view: GridView, top: number, bottom: number): Pick<Form, 'year' | 'yearCell'> {
  for (let row = top; row <= bottom; row += 1) {
    for (const column of view.filledColumns(row)) {
      const beside = yearBeside(view, row, column);
      if (beside) return beside;
      const year = yearIn(view.text(row, column));
      if (year !== null) return { year: year || null, yearCell: view.cell(row, column) };
    }
  }
  return { year: null, yearCell: null };
}

/** The year of '(2020年度)', '二〇二〇年度' or of a title such as '2020年度…自评表'; 0 when its place is still empty, null when the text names none. */
function yearIn(text: string): number | null {
  if (/^\(?年度:?\)?$/.test(text)) return 0;
  const year = (ALONE.exec(text) ?? LABELLED.exec(text) ?? (isTitle(text) ? IN_TITLE.exec(text) : null))?.[1];
  if (year === undefined) return null;
  return /^\d/.test(year) ? Number(year) : readChineseNumeral(year.replace(/[○o0]/g, '〇'));
}

/** '预算年度' and the year right of it. */
function yearBeside(view: GridView, row: number, column: number): Pick<Form, 'year' | 'yearCell'> | null {
  const next = view.filledColumns(row).find((other) => other > column);
  if (next === undefined || !YEAR_LABEL.test(view.text(row, column))) return null;
  const year = /^(\d{4})年?度?$/.exec(view.text(row, next))?.[1];
  return year === undefined ? null : { year: Number(year), yearCell: view.cell(row, next) };
}

/** The unit of a form's money, as it is named between two rows, both included; null when it is not. */
export function readMoneyUnit(view: GridView, top: number, bottom: number): MoneyUnit | null {
  for (let row = top; row <= bottom; row += 1) {
    for (const column of view.filledColumns(row)) {
      const unit = moneyUnitOf(MONEY_UNIT.exec(view.text(row, column))?.[1]);
      if (unit) return unit;
    }
  }
  return null;
}
