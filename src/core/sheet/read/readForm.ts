import type { Cell } from '../../cell';
import type { Form } from '../../form/form';
import { recogniseLayout } from '../layouts';
import type { FormSection } from './findSections';
import { formColumns } from './formArea';
import type { GridView } from './gridView';
import { readHeadings, widenTo } from './headings';
import type { Headings } from './headings';
import { fundLabels } from './labels';
import type { FundLabel } from './labels';
import { readExecutionHeading } from './readExecutionHeading';
import { readFunds } from './readFunds';
import { readGoals } from './readGoals';
import { readHeader } from './readHeader';
import { readIndicators } from './readIndicators';
import { readTotals } from './readTotals';
import type { KnownBlock, KnownPlaces, UnreadCell } from './unreadCells';
import { unreadCells } from './unreadCells';

/** A form, and what is in its area that was not understood. */
export interface FormReading {
  readonly form: Form;
  readonly unread: readonly UnreadCell[];
}

/** Reads the one form of a section. */
export function readForm(sheet: GridView, section: FormSection): FormReading {
  const { top } = section;
  const foundFunds = findFunds(sheet, section);
  const columns = formColumns(sheet, section, foundFunds);
  const view = sheet.within(columns);
  const funds = foundFunds && widenTo(foundFunds, columns.to);
  const headings = widenTo(section.indicators, columns.to);
  const goals = readGoals(view, top, section.indicators.firstRow - 1);
  const fundsBottom = (goals?.row ?? section.indicators.firstRow) - 1;
  const blocksTop = funds?.firstRow ?? goals?.row ?? section.indicators.firstRow;
  const fundLines = funds ? readFunds(view, funds, fundsBottom) : { lines: [], labelColumn: null };
  const labelWidth = fundLines.labelColumn === null ? null : fundLines.labelColumn - columns.from;
  const { knownCells, totalScore, valueOffset, start, ...header } = readHeader(
    view,
    { top, bottom: blocksTop - 1, blocksBottom: fundsBottom },
    labelWidth,
  );
  const rows = readIndicators(view, headings, { bottom: section.bottom, valueOffset, start });
  const totals = readTotals(view, rows.totalRow, headings);
  const form: Form = {
    layout: recogniseLayout({
      funds: funds && [...funds.columns.keys()],
      // A 开始时间 may be added to any layout.
      indicators: columnOrder(headings).filter((field) => field !== 'start'),
      categories: rows.indicators.map(({ category }) => String(category?.value ?? '')),
      hasProject: header.project !== null,
    }),
    range: `${view.cell(top, leftEdge(view, top, rows.lastRow, columns.to)).address}:${view.cell(rows.lastRow, columns.to).address}`,
    title: titleOf(view, section),
    ...header,
    funds: fundLines.lines,
    executionHeading: funds && readExecutionHeading(view, funds, columns.from),
    expectedGoal: goals?.expectedGoal ?? null,
    actualGoal: goals?.actualGoal ?? null,
    indicators: rows.indicators,
    ...totals,
    totalScore: totals.totalScore ?? totalScore,
    footers: rows.footers,
  };
  const known: KnownPlaces = {
    labels: [...(funds?.labels ?? []), ...headings.labels],
    cells: knownCells,
    blocks: [
      ...(funds ? unusedColumns(funds, ['other'], fundsBottom) : []),
      ...unusedColumns(headings, ['target', 'adjustedTarget', 'partScore', 'start', 'other'], rows.lastRow),
    ],
  };
  return { form, unread: unreadCells(view, { top, bottom: rows.lastRow }, form, known) };
}

/** The heading of 项目资金, above the columns of 绩效指标 and not in another table beside them. */
function findFunds(sheet: GridView, { top, indicators }: FormSection): Headings<FundLabel> | null {
  const from = Math.min(...Array.from(indicators.columns.values(), (span) => span.from));
  const view = sheet.within({ from, to: Number.POSITIVE_INFINITY });
  for (let row = top; row < indicators.firstRow; row += 1) {
    const headings = readHeadings(view, row, fundLabels, ['budget', 'executed']);
    const budget = headings?.columns.get('budget');
    if (headings && budget && budget.from <= indicators.rightEdge) return headings;
  }
  return null;
}

/** Columns whose values count only where there is nothing better, or not at all. */
function unusedColumns<Field extends string>(
  { columns, lastRow }: Headings<Field>,
  fields: readonly Field[],
  bottom: number,
): KnownBlock[] {
  return fields.flatMap((field) => {
    const span = columns.get(field);
    return span ? [{ top: lastRow + 1, bottom, columns: span }] : [];
  });
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
