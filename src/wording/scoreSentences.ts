import type { RowNoScore } from '../core/form/rowNoScore';
import type { NoRate, ScoreOutcome } from '../core/scoring/outcome';
import type { ScoreStep } from '../core/scoring/scoreStep';
import { sayCoded, sayKind } from './coded';
import type { SentencesOf } from './coded';

/** What is said of each step of a score. */
export type StepSentences = SentencesOf<ScoreStep, 'kind'>;

/** Why a row has no score, and what to do. */
export type NoScoreSentences = SentencesOf<RowNoScore>;

/** Everything that is said of scores in one language; a sentence that is missing does not compile. */
export interface ScoreSentences {
  readonly steps: StepSentences;
  readonly noScore: NoScoreSentences;
  /** Why there is no 执行率, and what to do. */
  readonly noRate: Readonly<Record<NoRate, string>>;
  /** What stands between the steps in one text. */
  readonly separator: string;
}

/** A step in words. */
export function stepText(step: ScoreStep, { steps }: ScoreSentences): string {
  return sayKind(steps, step);
}

/** Why there is no score, and what to do. */
export function noScoreText(noScore: RowNoScore, sentences: Pick<ScoreSentences, 'noScore'>): string {
  return sayCoded(sentences.noScore, noScore);
}

/** How a score came about as one text, or why there is none. */
export function explainScore({ steps, noScore }: ScoreOutcome, sentences: ScoreSentences): string {
  const said = steps().map((step) => stepText(step, sentences));
  return [...said, ...(noScore ? [noScoreText(noScore, sentences)] : [])].join(sentences.separator);
}
