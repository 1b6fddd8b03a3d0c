import type { Cell } from '../../cell';
import type { Form } from '../../form/form';
import { recogniseLayout } from '../layouts';
import type { FormSection } from './findSections';
import { formColumns } from './formArea';
import type { GridView } from './gridView';
import { findHeadings, widenTo } from './headings';
import type { Headings } from './headings';
import { fundLabels } from './labels';
import { readExecutionHeading } from './readExecutionHeading';
import { readFunds } from './readFunds';
import { readGoals } from './readGoals';
import { readHeader } from './readHeader';
import { readIndicators } from './readIndicators';
import { readTotals } from './readTotals';
import type { UnreadCell } from './unreadCells';
import { unreadCells } from './unreadCells';

/** A form, and what is in its area that was not understood. */
export interface FormReading {
  readonly form: Form;
  readonly unread: readonly UnreadCell[];
}

/** Reads the one form of a section. */
export function readForm(sheet: GridView, section: FormSection): FormReading {
  const { top } = section;
  const above = section.indicators.firstRow - 1;
  const foundFunds = findHeadings(sheet, top, above, fundLabels, ['budget', 'executed']);
  const columns = formColumns(sheet, section, foundFunds);
  const view = sheet.within(columns);
  const funds = foundFunds && widenTo(foundFunds, columns.to);
  const headings = widenTo(section.indicators, columns.to);
  const goals = readGoals(view, top, above);
  const fundsBottom = (goals?.row ?? section.indicators.firstRow) - 1;
  const blocksTop = funds?.firstRow ?? goals?.row ?? section.indicators.firstRow;
  const fundLines = funds ? readFunds(view, funds, fundsBottom) : { lines: [], labelColumn: null };
  const labelWidth = fundLines.labelColumn === null ? null : fundLines.labelColumn - columns.from;
  const { knownCells, totalScore, valueOffset, ...header } = readHeader(
    view,
    { top, bottom: blocksTop - 1, blocksBottom: fundsBottom },
    labelWidth,
  );
  const rows = readIndicators(view, headings, section.bottom, valueOffset);
  const totals = readTotals(view, rows.totalRow, headings);
  const form: Form = {
    layout: recogniseLayout({
      funds: funds && [...funds.columns.keys()],
      indicators: columnOrder(headings),
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
  const area = { top, bottom: rows.lastRow };
  return { form, unread: unreadCells(view, area, form, [...(funds?.labels ?? []), ...headings.labels], knownCells) };
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
