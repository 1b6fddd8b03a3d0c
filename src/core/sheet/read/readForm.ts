import type { Cell } from '../../cell/cell';
import { areaAddress } from '../../cell/area';
import { bareLabel } from '../../cell/cellText';
import { fieldsWith, indicatorFields } from '../../form/fields';
import type { Form } from '../../form/form';
import { recogniseLayout } from '../layouts';
import type { ColumnQuestion } from '../columns/columnQuestion';
import { columnQuestions } from '../columns/columnQuestions';
import { assumedFundDoubts, fundDoubts } from '../columns/fundDoubts';
import { indicatorDoubts } from '../columns/indicatorDoubts';
import type { FormSection } from './findSections';
import { withContent } from './contentColumns';
import { formColumns } from './formArea';
import type { GridView } from './gridView';
import { fundHeadings } from './fundHeadings';
import { widenTo } from './headings';
import type { Headings, ViewPosition } from './headings';
import { isCaption, isGroupName } from './labels';
import type { FundLabel, IndicatorLabel } from './labelTables';
import { readExecutionHeading } from './readExecutionHeading';
import { readFunds } from './readFunds';
import { readLabelledFunds } from './readLabelledFunds';
import { readGoals } from './readGoals';
import { readHeader, readMoneyUnit } from './readHeader';
import { readIndicators } from './readIndicators';
import { signatureLine } from './signatureLine';
import { readTotals } from './readTotals';
import { withSplitColumns } from './splitColumns';
import type { KnownBlock, KnownPlaces, UnrecognizedCell } from './unrecognizedCells';
import { assumableFields, unrecognizedCells } from './unrecognizedCells';

/** Columns that may be added to any layout, such as 开始时间. */
const ADDED = fieldsWith(indicatorFields, 'place', ['added']);

/** A form, what is in its area that was not understood, and what of that only people can tell. */
export interface FormReading {
  readonly form: Form;
  readonly unrecognized: readonly UnrecognizedCell[];
  readonly questions: readonly ColumnQuestion[];
}

/** Reads the one form of a section. */
export function readForm(sheet: GridView, section: FormSection): FormReading {
  const { top } = section;
  const foundFunds = findFunds(sheet, section);
  const columns = formColumns(sheet, section, foundFunds);
  const view = sheet.within(columns);
  const funds = foundFunds && widenTo(foundFunds, columns.to);
  const whole = withSplitColumns(view, widenTo(section.indicators, columns.to), section.bottom);
  const headings = withContent(view, whole, section.bottom);
  const indicatorsTop = headings.firstRow;
  const labelled = funds
    ? null
    : readLabelledFunds(view, { top, bottom: indicatorsTop - 1 }, readMoneyUnit(view, top, indicatorsTop - 1));
  const fundsTop = funds?.firstRow ?? labelled?.row ?? indicatorsTop;
  const goals = readGoals(view, top, fundsTop - 1) ?? readGoals(view, fundsTop, indicatorsTop - 1);
  const goalsTop = goals?.row ?? indicatorsTop;
  const blocksTop = Math.min(fundsTop, goalsTop);
  const fundsBottom = (goalsTop > fundsTop ? goalsTop : indicatorsTop) - 1;
  const moneyUnit = readMoneyUnit(view, top, fundsBottom);
  const fundLines = funds
    ? readFunds(view, funds, fundsBottom, moneyUnit)
    : (labelled ?? { lines: [], labelColumn: null, bottom: fundsBottom });
  const labelWidth = fundLines.labelColumn === null ? null : fundLines.labelColumn - columns.from;
  const { labels, knownCells, totalScore, valueOffset, start, ...header } = readHeader(
    view,
    { top, bottom: blocksTop - 1 },
    labelWidth,
  );
  const rows = readIndicators(view, headings, { bottom: section.bottom, valueOffset, start });
  const totals = readTotals(view, rows.totalRow, headings);
  const first = view.cell(top, leftEdge(view, top, rows.lastRow, columns.to));
  const last = view.cell(rows.lastRow, columns.to);
  const area = { top: first.row, left: first.column, bottom: last.row, right: last.column };
  const form: Form = {
    layout: recogniseLayout({
      funds: funds && [...funds.columns.keys()],
      indicators: columnOrder(headings).filter((field) => !ADDED.some((added) => added === field)),
      categories: rows.indicators.map(({ category }) => String(category?.value ?? '')),
      hasProject: header.project !== null,
    }),
    area,
    range: areaAddress(area),
    title: titleOf(view, section),
    ...header,
    moneyUnit,
    funds: fundLines.lines,
    executionHeading: funds && readExecutionHeading(view, funds, columns.from),
    expectedGoal: goals?.expectedGoal ?? null,
    actualGoal: goals?.actualGoal ?? null,
    indicators: rows.indicators,
    ...totals,
    totalScore: totals.totalScore ?? totalScore,
    footers: rows.footers,
    signature: signatureLine(view, rows.noteRow),
    hasUnrecognizedColumns: headings.unrecognized.length > 0,
    hasRemarks: hasRemarks(view, headings),
  };
  const known: KnownPlaces = {
    labels: [
      ...labels,
      ...groupLabels(view, headings),
      ...(funds?.labels ?? labelled?.labels ?? []),
      ...(goals?.labels ?? []),
      ...headings.labels,
    ],
    cells: knownCells,
    blocks: [
      ...(funds ? unusedColumns(funds, ['adjustment'], fundsBottom) : []),
      ...unusedColumns(
        headings,
        ['target', 'initialTarget', 'adjustedTarget', 'nature', 'direction', 'partScore', ...ADDED],
        rows.lastRow,
      ),
    ],
    unrecognizedColumns: [
      ...(funds ? unrecognizedColumns(funds, fundLines.bottom) : []),
      ...unrecognizedColumns(headings, rows.tableBottom),
    ],
    assumed: [...(funds ? assumedFields(funds) : []), ...(goals?.assumed ?? []), ...assumedFields(headings)],
    unrecognizedRows: [
      { part: 'details', rows: rows.details.map(({ row, indicator }) => ({ row, name: indicator.name })) },
      { part: 'remarks', rows: rows.remarkRows.map((row) => ({ row, name: firstCell(view, row) })) },
      { part: 'subtotals', rows: rows.subtotalRows.map((row) => ({ row, name: firstCell(view, row) })) },
    ],
    unrecognizedBlocks:
      fundLines.bottom < fundsBottom ? [{ top: fundLines.bottom + 1, bottom: fundsBottom, columns }] : [],
  };
  const doubtful = [
    indicatorDoubts(view, headings, form, section.bottom),
    ...(funds ? [assumedFundDoubts(funds)] : fundDoubts(view, top, indicatorsTop - 1)),
  ];
  return {
    form,
    unrecognized: unrecognizedCells(view, { top, bottom: rows.lastRow }, form, known),
    questions: columnQuestions(view, doubtful),
  };
}

/** Of what is assumed, the columns that are said. */
function assumedFields({ assumed }: Headings<FundLabel> | Headings<IndicatorLabel>): KnownPlaces['assumed'] {
  return assumed.flatMap(({ field, row, column }) => {
    const assumed = assumableFields.find((one) => one === field);
    return assumed ? [{ field: assumed, row, column }] : [];
  });
}

/** Names of groups in the row above the headings: 指标 above the levels, 自评情况 above 分值 and 得分. */
function groupLabels(view: GridView, { firstRow }: Headings<IndicatorLabel>): ViewPosition[] {
  const row = firstRow - 1;
  const columns = view.filledColumns(row);
  const isGroups = columns.every((column) => isGroupName(view.text(row, column)));
  return isGroups ? columns.map((column) => ({ row, column })) : [];
}

function firstCell(view: GridView, row: number): Cell {
  return view.cell(row, view.filledColumns(row)[0] ?? 0);
}

/** The heading of 项目资金, above the columns of 绩效指标 and not in another table beside them. */
function findFunds(sheet: GridView, { top, indicators }: FormSection): Headings<FundLabel> | null {
  const hasIndicators = indicators.columns.size > 0;
  const first = Math.min(...Array.from(indicators.columns.values(), (span) => span.from));
  const caption = sheet.filledColumns(indicators.firstRow).find((column) => column === first - 1);
  const from = caption !== undefined && isCaption(sheet.text(indicators.firstRow, caption)) ? caption : first;
  const view = hasIndicators ? sheet.within({ from, to: Number.POSITIVE_INFINITY }) : sheet;
  const edge = hasIndicators ? indicators.rightEdge : Number.POSITIVE_INFINITY;
  for (const headings of fundHeadings(view, top, indicators.firstRow - 1)) {
    if ((headings.columns.get('budget')?.from ?? edge) <= edge) return headings;
  }
  return null;
}

/** Columns whose values count only where there is nothing better, or not at all. */
function unusedColumns<Field extends string>(
  { columns, unused, lastRow }: Headings<Field>,
  fields: readonly Field[],
  bottom: number,
): KnownBlock[] {
  const spans = [...fields.flatMap((field) => columns.get(field) ?? []), ...unused];
  return spans.map((span) => ({ top: lastRow + 1, bottom, columns: span }));
}

function unrecognizedColumns<Field extends string>({ unrecognized }: Headings<Field>, bottom: number): KnownBlock[] {
  return unrecognized.map(({ row, columns }) => ({ top: row, bottom, columns }));
}

/** The fields of a heading from left to right. */
function columnOrder<Field extends string>({ columns }: Headings<Field>): Field[] {
  return [...columns].sort(([, left], [, right]) => left.from - right.from).map(([field]) => field);
}

function titleOf(view: GridView, { top, titleColumn }: FormSection): Cell {
  return view.cell(top, titleColumn ?? view.filledColumns(top)[0] ?? 0);
}

/** The first column with anything in it. */
function leftEdge(view: GridView, top: number, bottom: number, rightEdge: number): number {
  const columns = Array.from(
    { length: bottom - top + 1 },
    (_, index) => view.filledColumns(top + index)[0] ?? rightEdge,
  );
  return Math.min(...columns);
}

/** Headings of a column of remarks, which are not asked for reasons. */
const REMARKS = /^(?:备注|说明|备注说明|说明备注)$/;

function hasRemarks(view: GridView, { columns, firstRow, lastRow }: Headings<IndicatorLabel>): boolean {
  const span = columns.get('explanation');
  if (!span) return false;
  const rows = Array.from({ length: lastRow - firstRow + 1 }, (_, index) => firstRow + index);
  return rows.some((row) => REMARKS.test(bareLabel(view.text(row, span.from))));
}
