import type { CellInput } from '../../core/cell/cell';
import type { AssessedIndicator } from '../../core/form/assessIndicator';
import { textIn } from '../../core/form/cellState';
import { rowCardMessages } from '../../wording/pane';
import type { Quantity } from '../../core/quantity/quantity';
import type { ScoreOutcome } from '../../core/scoring/outcome';
import type { Language } from '../../wording/language';
import { sayGrade, sayNature, sayNoScore, sayQuantity, sayStep } from '../../wording/sayScore';
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
export function rowView(row: AssessedIndicator, language: Language): RowView {
  const { indicator, outcome, weight, score, printedScore } = row;
  const facts = [
    { label: rowCardMessages[language].target(), text: reading(indicator.target, outcome.target, language) },
    { label: rowCardMessages[language].actual(), text: reading(indicator.actual, outcome.actual, language) },
    { label: rowCardMessages[language].nature(), text: natureText(outcome, language) },
    { label: rowCardMessages[language].deviation(), text: deviation(outcome, language) },
    { label: rowCardMessages[language].band(), text: bandText(outcome, language) },
    {
      label: rowCardMessages[language].printed(),
      text:
        printedScore && outcome.score && !printedScore.equals(outcome.score)
          ? rowCardMessages[language].printedDiffers(plain(printedScore), plain(outcome.score))
          : '',
    },
  ];
  return {
    name: textIn(indicator.name) || rowCardMessages[language].unnamed(),
    score: weight ? scoreText(score ? plain(score) : '', plain(weight), language) : '',
    facts: facts.filter(({ text }) => text !== ''),
    steps: outcome.steps().map((step) => sayStep(step, language)),
    message: messageOf(row, language),
    isUnexplained: row.lacksExplanation,
  };
}

/** In a layout without a column for weights no weight is missing: where the points can be stated is said instead. */
function messageOf({ indicator, outcome, noScore }: AssessedIndicator, language: Language): string {
  if (!noScore) return '';
  if (indicator.weight !== null || outcome.noScore?.code !== 'weightMissing') return sayNoScore(noScore, language);
  return indicator.score ? rowCardMessages[language].pointsUnknown() : '';
}

function scoreText(score: string, weight: string, language: Language): string {
  return score ? rowCardMessages[language].score(score, weight) : rowCardMessages[language].weightOnly(weight);
}

function reading(cell: CellInput, quantity: Quantity, language: Language): string {
  if (quantity.kind === 'blank') return rowCardMessages[language].blank();
  const text = String(cell.value).trim();
  const read = sayQuantity(quantity, language);
  return quantity.kind === 'word' || read === text ? text : rowCardMessages[language].readAs(text, read);
}

function natureText({ nature: known, natureSource }: ScoreOutcome, language: Language): string {
  if (!known) return '';
  const meaning = sayNature(known, language);
  return natureSource
    ? rowCardMessages[language].natureFrom(meaning, rowCardMessages[language].natureSources[natureSource])
    : meaning;
}

function deviation(outcome: ScoreOutcome, language: Language): string {
  const value = outcome.deviation();
  if (!value) return '';
  return outcome.overCompleted ? rowCardMessages[language].overCompleted(signedPercent(value)) : signedPercent(value);
}

function bandText({ band: known }: ScoreOutcome, language: Language): string {
  return known
    ? rowCardMessages[language].bandOf(sayGrade(known.grade, language), plain(known.low), plain(known.high))
    : '';
}
