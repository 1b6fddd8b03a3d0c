import type { Cell } from '../cell';
import { labelText } from '../cellText';
import type { AssessedIndicator } from '../form/assessIndicator';
import { isBlankCell, textIn } from '../form/cellState';
import { explanationTexts as texts } from './explanationTexts';
import type { Quantity } from '../quantity/quantity';
import { plainNumber } from '../scoring/exact';
import { deviationWords } from './deviationWords';
import { BLANK } from '../form/unfinished';

/** '指标1:' before a name. */
const NUMBERED = /^指标\s*\d*\s*[:：.、]?\s*/;

/**
 * The beginning of an explanation in official Chinese: indicator, target, actual and deviation of the row, gaps for the cause
 * and the remedy. Its mark keeps it from counting until the user has completed it.
 */
export function startingSentence(row: AssessedIndicator): string {
  return texts.started(sentenceOf(row));
}

/** The same for several rows that are explained in one cell at the foot of the form, one line each. */
export function startingSentences(rows: readonly AssessedIndicator[]): string {
  const sentences = rows.map(sentenceOf);
  if (sentences.length < 2) return texts.started(sentences.join(''));
  return texts.started(sentences.map((sentence, index) => texts.numbered(index + 1, sentence)).join('\n'));
}

function sentenceOf(row: AssessedIndicator): string {
  const { indicator, outcome } = row;
  const unit = textIn(indicator.unit);
  const subject = `${nameOf(row)}${texts.target(shown(outcome.target, unit))}`;
  const clauses = [subject, done(outcome.actual, indicator.actual, unit), shortfall(row)].filter(
    (clause) => clause !== '',
  );
  const cause = isDeducted(row) ? texts.deductionCause : texts.deviationCause;
  return `${texts.clauses(clauses)}${texts.gaps(cause)}`;
}

function nameOf({ indicator: { name, subcategory } }: AssessedIndicator): string {
  const own = textIn(name).replace(/\s+/g, ' ').replace(NUMBERED, '');
  const text = own || textIn(subcategory);
  return text ? texts.indicator(text) : '';
}

function done(actual: Quantity, cell: Cell, unit: string): string {
  if (actual.kind === 'date' || actual.kind === 'period') return texts.actualDay(shown(actual, unit));
  const isWord = (actual.kind === 'word' || actual.kind === 'grade') && !isBlankCell(cell);
  return isWord ? texts.actualWord(shown(actual, unit)) : texts.actual(shown(actual, unit));
}

/** A value as it was typed, with the unit of its own column; words in quotation marks, a gap for nothing. */
function shown(quantity: Quantity, unit: string): string {
  const text = quantity.text.trim().replace(/\s+/g, ' ');
  switch (quantity.kind) {
    case 'blank':
      return BLANK;
    case 'word':
    case 'grade':
      return texts.word(text);
    case 'number':
      return labelText(text).endsWith(labelText(unit)) ? text : `${text}${unit}`;
    default:
      return text;
  }
}

/** What is wrong with the row: how far it is from its target, or how many points it lost although it is not. */
function shortfall(row: AssessedIndicator): string {
  const { outcome, score, weight } = row;
  if (isDeducted(row) && score && weight) return texts.deducted(plainNumber(score), plainNumber(weight.minus(score)));
  const words = deviationWords(outcome, textIn(row.indicator.unit));
  if (words) return words;
  const isFilled = outcome.target.kind !== 'blank' && outcome.actual.kind !== 'blank';
  const points = score ?? outcome.score;
  return isFilled && points && weight?.gt(points) ? texts.notFully : '';
}

/** Met by the rules, and yet not scored in full. */
function isDeducted({ outcome, score, weight }: AssessedIndicator): boolean {
  const isMet = outcome.score !== null && weight !== null && outcome.score.eq(weight);
  return isMet && !outcome.overCompleted && score !== null && score.lt(weight);
}
