import type { CellValue } from '../../../src/core/cell/cell';
import { indicatorScore } from '../../../src/core/scoring/indicatorScore';
import type { ScoreOutcome } from '../../../src/core/scoring/outcome';
import type { Scheme } from '../../../src/core/scheme/scheme';
import { defaultScheme } from '../../../src/core/scheme/schemes';
import { sayNoScore } from '../../../src/wording/sayScore';
import { explainScore } from '../../../src/wording/scoreSentences';
import { scoreSentences } from '../../../src/wording/zh-CN/scoring';

type Value = CellValue | null;

/** Scores bare cell values. */
export function score(
  target: Value,
  actual: Value,
  weight: Value,
  nature = '',
  scheme: Scheme = defaultScheme,
): ScoreOutcome {
  return indicatorScore(
    { target: { value: target }, actual: { value: actual }, weight: { value: weight }, nature: { value: nature } },
    scheme,
  );
}

/** The points as digits, or the reason why there are none. */
export function points(...args: Parameters<typeof score>): string {
  const outcome = score(...args);
  return outcome.score?.toFixed() ?? outcome.noScore?.code ?? 'neither';
}

/** How a score came about, or why there is none, in Chinese. */
export function explained(outcome: ScoreOutcome): string {
  return explainScore(outcome, scoreSentences);
}

/** Why there is no score, in Chinese; '' when there is one. */
export function whyNot({ noScore }: ScoreOutcome): string {
  return noScore ? sayNoScore(noScore, 'zh-CN') : '';
}
