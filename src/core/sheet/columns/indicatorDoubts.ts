import type { Form } from '../../form/form';
import { explanationFooter } from '../../form/assessForm';
import { OTHER_LAYOUT } from '../layouts';
import { rowsBelow } from '../read/rowsBelow';
import type { GridView } from '../read/gridView';
import { meantIndicatorColumn } from '../read/headingMeaning';
import type { Headings, UnrecognizedColumn } from '../read/headings';
import type { IndicatorLabel } from '../read/labelTables';
import { templates } from '../templates/templateById';
import type { Span } from '../template';
import type { ColumnContent } from './columnContent';
import { columnContent, hasNoNumber, isAllNumbers } from './columnContent';
import type { ColumnField } from './columnMeaning';
import type { ColumnDoubt, DoubtfulHeadings } from './columnQuestions';
import { contradictions } from './contradictions';

/** What a column of 绩效指标 may be said to be. */
const FIELDS = ['target', 'actual', 'weight', 'score', 'explanation', 'name', 'nature', 'unit'] as const;
/** Columns of which a second one with other contents is no matter of course, as two columns of reasons are. */
const SINGLE = ['target', 'actual', 'weight', 'score'] as const;
/** In fewer rows nothing can be seen. */
const MIN_ROWS = 2;

/** What is not clear of the columns of 绩效指标, down to a last row. */
export function indicatorDoubts(
  view: GridView,
  headings: Headings<IndicatorLabel>,
  form: Pick<Form, 'layout' | 'footers'>,
  bottom: number,
): DoubtfulHeadings {
  const rows = rowsBelow(view, headings, bottom);
  return {
    firstRow: headings.firstRow,
    lastRow: headings.lastRow,
    fields: FIELDS,
    doubts: [
      ...headings.assumed.flatMap(({ field, column }) => assumedDoubt(field, column)),
      ...contradictions(view, headings, rows).flatMap((found) => contradictionDoubt(headings, found)),
      ...missingDoubts(view, headings, form, rows),
      ...rivalDoubts(view, headings, rows),
    ],
  };
}

function assumedDoubt(label: IndicatorLabel, column: number): ColumnDoubt[] {
  const field = FIELDS.find((known) => known === label);
  return field ? [{ column, why: 'unknown', likely: field, readAs: field, concerns: [field] }] : [];
}

function contradictionDoubt(
  { columns }: Headings<IndicatorLabel>,
  { field, likely }: ReturnType<typeof contradictions>[number],
): ColumnDoubt[] {
  const column = FIELDS.some((known) => known === field) ? columns.get(field as IndicatorLabel)?.from : undefined;
  if (column === undefined) return [];
  const concerns = likely === 'none' ? [field] : [field, likely];
  return [{ column, why: 'contradiction', likely, readAs: field, concerns }];
}

/** Columns whose headings say nothing, where the form lacks what one of them may be. */
function missingDoubts(
  view: GridView,
  headings: Headings<IndicatorLabel>,
  form: Pick<Form, 'layout' | 'footers'>,
  rows: readonly number[],
): ColumnDoubt[] {
  const missing = missingFields(headings, form);
  const nameless = headings.unrecognized.filter(
    ({ row, columns }) => meantIndicatorColumn(view.text(row, columns.from)) === null,
  );
  return nameless.flatMap((column): ColumnDoubt[] => {
    const content = columnContent(view, rows, column.columns);
    const at = missing.findIndex((field) => mayBe(field, column, content, headings, form.layout));
    const [field] = at < 0 ? [] : missing.splice(at, 1);
    return field
      ? [{ column: column.columns.from, why: 'unknown', likely: field, readAs: null, concerns: [field] }]
      : [];
  });
}

function missingFields(
  { columns }: Headings<IndicatorLabel>,
  form: Pick<Form, 'layout' | 'footers'>,
): ('name' | 'weight' | 'score' | 'explanation')[] {
  // Where a level is missing, the one above it is read as the indicators.
  const lacksName = columns.has('category') && !columns.has('subcategory');
  const isKnown = templates.some(({ id }) => id === form.layout);
  return [
    ...(lacksName ? (['name'] as const) : []),
    ...(isKnown || columns.has('weight') ? [] : (['weight'] as const)),
    ...(isKnown || columns.has('score') || columns.has('partScore') ? [] : (['score'] as const)),
    ...(isKnown || columns.has('explanation') || explanationFooter(form) ? [] : (['explanation'] as const)),
  ];
}

function mayBe(
  field: 'name' | 'weight' | 'score' | 'explanation',
  { columns: span }: UnrecognizedColumn,
  content: ColumnContent,
  { columns }: Headings<IndicatorLabel>,
  layout: string,
): boolean {
  const isEmpty = content.filled.length === 0;
  const isWords = !isEmpty && hasNoNumber(content);
  if (field === 'name') return isWords && span.from === (columns.get('name')?.to ?? -2) + 1;
  const isRight = span.from > (columns.get('actual')?.to ?? 0);
  // A layout known to do without is believed as long as nothing stands there.
  if (isEmpty) return layout === OTHER_LAYOUT && (field !== 'explanation' || isRight);
  return field === 'explanation' ? isRight && isWords : isAllNumbers(content);
}

/** Columns that say they are the same as another and do not hold the same. */
function rivalDoubts(view: GridView, headings: Headings<IndicatorLabel>, rows: readonly number[]): ColumnDoubt[] {
  const meant = headings.unrecognized.flatMap((column) => {
    const field = meantIndicatorColumn(view.text(column.row, column.columns.from));
    return field === null ? [] : [{ ...column, field }];
  });
  return [...headings.rivals, ...meant].flatMap(({ field: label, columns }): ColumnDoubt[] => {
    const field = SINGLE.find((known) => known === label);
    const read = field && headings.columns.get(field);
    if (!read || !isOtherContent(view, rows, read, columns)) return [];
    const concerns: ColumnField[] = [field];
    return [{ column: columns.from, why: 'twice', likely: 'none', readAs: null, concerns }];
  });
}

function isOtherContent(view: GridView, rows: readonly number[], one: Span, other: Span): boolean {
  const [read, unrecognized] = [columnContent(view, rows, one), columnContent(view, rows, other)];
  const figures = ({ filled }: ColumnContent): number =>
    filled.filter(({ value }) => /\p{Nd}/u.test(String(value))).length;
  if (figures(read) < MIN_ROWS || figures(unrecognized) < MIN_ROWS) return false;
  return read.cells.some(
    (cell, index) => String(cell.value).trim() !== String(unrecognized.cells[index]?.value).trim(),
  );
}
