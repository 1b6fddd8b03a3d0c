import type { Cell } from '../../cell';
import type { Form } from '../../form/form';
import { national2020 } from '../templates/national2020';
import type { FormSection } from './findSections';
import type { GridView } from './gridView';
import { findHeadings, lastColumn, widenTo } from './headings';
import type { Headings } from './headings';
import type { FundLabel, IndicatorLabel } from './labels';
import { fundLabels } from './labels';
import { readFunds } from './readFunds';
import { readGoals } from './readGoals';
import { readHeader } from './readHeader';
import { readIndicators } from './readIndicators';
import { readTotals } from './readTotals';

/** Layout id of a form whose columns are not those of a known template. */
const OTHER_LAYOUT = 'other';

/** Reads the one form of a section. */
export function readForm(view: GridView, section: FormSection): Form {
  const above = section.indicators.firstRow - 1;
  const funds = findHeadings(view, section.top, above, fundLabels, ['budget', 'executed']);
  const rightEdge = Math.max(lastColumn(section.indicators), funds ? lastColumn(funds) : 0);
  const headings = widenTo(section.indicators, rightEdge);
  const goals = readGoals(view, section.top, above);
  const fundsBottom = (goals?.row ?? section.indicators.firstRow) - 1;
  const blocksTop = funds?.firstRow ?? goals?.row ?? section.indicators.firstRow;
  const { indicators, lastRow, totalRow } = readIndicators(view, headings, section.bottom);
  return {
    layout: layoutOf(headings, funds),
    range: rangeOf(view, section.top, lastRow, rightEdge),
    title: titleOf(view, section),
    ...readHeader(view, section.top, blocksTop - 1, fundsBottom),
    funds: funds ? readFunds(view, funds, fundsBottom) : [],
    expectedGoal: goals?.expectedGoal ?? null,
    actualGoal: goals?.actualGoal ?? null,
    indicators,
    ...readTotals(view, totalRow, headings),
  };
}

function layoutOf(indicators: Headings<IndicatorLabel>, funds: Headings<FundLabel> | null): string {
  const template = national2020;
  const matches =
    funds !== null &&
    template.funds.columns.every(({ field }) => field === 'label' || funds.columns.has(field)) &&
    template.indicators.columns.every(({ field }) => indicators.columns.has(field)) &&
    !indicators.columns.has('nature') &&
    !indicators.columns.has('unit');
  return matches ? template.id : OTHER_LAYOUT;
}

function titleOf(view: GridView, { top, titleColumn }: FormSection): Cell {
  return view.cell(top, titleColumn ?? view.filledColumns(top)[0] ?? 0);
}

function rangeOf(view: GridView, top: number, bottom: number, rightEdge: number): string {
  const columns = Array.from(
    { length: bottom - top + 1 },
    (_, index) => view.filledColumns(top + index)[0] ?? rightEdge,
  );
  const first = view.cell(top, Math.min(...columns)).address;
  const last = view.cell(bottom, rightEdge).address;
  return `${first}:${last}`;
}
