import type { Cell } from '../../cell';
import type { Form, MoneyUnit } from '../../form/form';
import type { GridView } from './gridView';
import { headerLabels, labelField } from './labels';
import type { HeaderLabel } from './labels';

type Header = Pick<Form, HeaderLabel | 'year' | 'yearCell' | 'moneyUnit'>;

/** Width of a label in columns where the sheet does not tell: 项目名称 stands over two in the national form. */
const USUAL_LABEL_WIDTH = 2;

interface FoundLabel {
  readonly field: HeaderLabel;
  readonly row: number;
  readonly column: number;
}

/** Year, money unit and labelled values between the title and the blocks, rows top to bottom included. */
export function readHeader(view: GridView, top: number, bottom: number, blocksTop: number): Header {
  const labels = findLabels(view, top, bottom);
  const width = labelWidth(view, labels);
  const value = (field: HeaderLabel): Cell | null => {
    const label = labels.find((candidate) => candidate.field === field);
    return label ? valueOf(view, label, labels, width) : null;
  };
  return {
    ...readYear(view, top, bottom),
    moneyUnit: readMoneyUnit(view, top, blocksTop),
    project: value('project'),
    department: value('department'),
    implementer: value('implementer'),
  };
}

function findLabels(view: GridView, top: number, bottom: number): FoundLabel[] {
  const found: FoundLabel[] = [];
  for (let row = top; row <= bottom; row += 1) {
    for (const column of view.filledColumns(row)) {
      const field = labelField(headerLabels, view.text(row, column));
      if (field !== null && !found.some((label) => label.field === field)) found.push({ field, row, column });
    }
  }
  return found;
}

/** Columns from a label to its value, learnt from the values that are filled in. */
function labelWidth(view: GridView, labels: readonly FoundLabel[]): number {
  const widths = labels.flatMap((label) => {
    const column = filledValueColumn(view, label, labels);
    return column === null ? [] : [column - label.column];
  });
  return widths[0] ?? USUAL_LABEL_WIDTH;
}

function valueOf(view: GridView, label: FoundLabel, labels: readonly FoundLabel[], width: number): Cell {
  return view.cell(label.row, filledValueColumn(view, label, labels) ?? label.column + width);
}

function filledValueColumn(view: GridView, label: FoundLabel, labels: readonly FoundLabel[]): number | null {
  const next = view.filledColumns(label.row).find((column) => column > label.column);
  const isLabel = labels.some(({ row, column }) => row === label.row && column === next);
  return next === undefined || isLabel ? null : next;
}

function readYear(view: GridView, top: number, bottom: number): Pick<Form, 'year' | 'yearCell'> {
  for (let row = top; row <= bottom; row += 1) {
    for (const column of view.filledColumns(row)) {
      const year = yearIn(view.text(row, column));
      if (year !== null) return { year: year || null, yearCell: view.cell(row, column) };
    }
  }
  return { year: null, yearCell: null };
}

/** The year of '(2020年度)' or of a title such as '2020年度…自评表'; 0 when its place is still empty, null when the text names none. */
function yearIn(text: string): number | null {
  if (/^\(?年度\)?$/.test(text)) return 0;
  const match =
    /^\(?(\d{4})年度?\)?$/.exec(text) ??
    /(\d{4})年.*自评(?:报告)?表/.exec(text) ??
    /自评(?:报告)?表\((\d{4})年度?\)/.exec(text);
  return match?.[1] ? Number(match[1]) : null;
}

function readMoneyUnit(view: GridView, top: number, bottom: number): MoneyUnit | null {
  for (let row = top; row <= bottom; row += 1) {
    for (const column of view.filledColumns(row)) {
      const unit = /(?:单位:?|\()(万元|元)\)?$/.exec(view.text(row, column))?.[1];
      if (unit === '万元' || unit === '元') return unit;
    }
  }
  return null;
}
