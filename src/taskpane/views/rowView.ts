import type { CellInput } from '../../core/cell';
import type { AssessedIndicator } from '../../core/form/assessIndicator';
import { textIn } from '../../core/form/cellState';
import { rowCardMessages } from '../../core/messages/pane';
import { gradeNames, natureMeanings } from '../../core/messages/scoring';
import { describeQuantity } from '../../core/quantity/describeQuantity';
import type { Quantity } from '../../core/quantity/quantity';
import type { ScoreOutcome } from '../../core/scoring/outcome';
import { plain, signedPercent } from './numbers';

/** One line of the card: what it is, and what it says. */
export interface RowFact {
  readonly label: string;
  readonly text: string;
}

/** The selected indicator, ready to show. */
export interface RowView {
  readonly name: string;
  /** '14.7 / 15 分', or the weight alone when there is no score. */
  readonly score: string;
  readonly facts: readonly RowFact[];
  /** How the score came about. */
  readonly steps: readonly string[];
  /** Why there is no score; '' when there is one. */
  readonly message: string;
  /** Whether its deviation still has to be explained. */
  readonly isUnexplained: boolean;
}

/** What was read from an indicator's row, and how its score came about. */
export function rowView(row: AssessedIndicator): RowView {
  const { indicator, outcome, weight, score, printedScore } = row;
  const facts = [
    { label: rowCardMessages.target(), text: reading(indicator.target, outcome.target) },
    { label: rowCardMessages.actual(), text: reading(indicator.actual, outcome.actual) },
    { label: rowCardMessages.nature(), text: nature(outcome) },
    { label: rowCardMessages.deviation(), text: deviation(outcome) },
    { label: rowCardMessages.band(), text: band(outcome) },
    {
      label: rowCardMessages.printed(),
      text:
        printedScore && outcome.score && !printedScore.equals(outcome.score)
          ? rowCardMessages.printedDiffers(plain(printedScore), plain(outcome.score))
          : '',
    },
  ];
  return {
    name: textIn(indicator.name) || rowCardMessages.unnamed(),
    score: weight ? scoreText(score ? plain(score) : '', plain(weight)) : '',
    facts: facts.filter(({ text }) => text !== ''),
    steps: outcome.steps,
    // A layout without a column for weights has nobody to blame for it.
    message: indicator.weight === null && outcome.reason === 'weightMissing' ? '' : outcome.message,
    isUnexplained: row.lacksExplanation,
  };
}

function scoreText(score: string, weight: string): string {
  return score ? rowCardMessages.score(score, weight) : rowCardMessages.weightOnly(weight);
}

function reading(cell: CellInput, quantity: Quantity): string {
  if (quantity.kind === 'blank') return rowCardMessages.blank();
  const text = String(cell.value).trim();
  const read = describeQuantity(quantity);
  return quantity.kind === 'word' || read === text ? text : rowCardMessages.readAs(text, read);
}

function nature({ nature: known, natureSource }: ScoreOutcome): string {
  if (!known) return '';
  const meaning = natureMeanings[known];
  return natureSource ? rowCardMessages.natureFrom(meaning, rowCardMessages.natureSources[natureSource]) : meaning;
}

function deviation({ deviation: value, overCompleted }: ScoreOutcome): string {
  if (!value) return '';
  return overCompleted ? rowCardMessages.overCompleted(signedPercent(value)) : signedPercent(value);
}

function band({ band: known }: ScoreOutcome): string {
  return known ? rowCardMessages.bandOf(gradeNames[known.grade], plain(known.low), plain(known.high)) : '';
}
