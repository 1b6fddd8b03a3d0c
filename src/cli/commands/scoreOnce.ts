import { indicatorScore } from '../../core/scoring/indicatorScore';
import type { ScoreOutcome } from '../../core/scoring/outcome';
import { defaultScheme, knownSchemes, schemeByName } from '../../core/scheme/schemes';
import { sayNoScore, sayStep } from '../../wording/sayScore';
import { unknownScheme } from '../../wording/zh-CN/functions';
import { natureNames } from '../../wording/zh-CN/scoreTerms';
import type { ScoreInput } from './scoreInput';

/** The command line speaks Chinese. */
const LANGUAGE = 'zh-CN';

/** What is said of one indicator. */
export interface ScoreOutput {
  /** The points; null when there are none. */
  readonly score: number | null;
  /** 正向, 反向, 等于, 区间, 时效 or 定性; null when it is not known. */
  readonly nature: string | null;
  /** Why there is no score; null when there is one. */
  readonly error: string | null;
  readonly steps: readonly string[];
}

/** A result with the outcome it comes from; null when scoring did not begin. */
export type ScoreResult = ScoreOutput & { readonly outcome: ScoreOutcome | null };

/** Scores one indicator under the scheme it names. */
export function scoreOnce({ target, actual, weight, nature, scheme: schemeName }: ScoreInput): ScoreResult {
  const name = String(schemeName ?? '').trim();
  const scheme = name === '' ? defaultScheme : schemeByName(name);
  if (!scheme) {
    const known = knownSchemes().map((candidate) => candidate.name);
    return failed(unknownScheme(name, known));
  }
  const outcome = indicatorScore(
    { target: { value: target }, actual: { value: actual }, weight: { value: weight }, nature: { value: nature } },
    scheme,
  );
  return {
    score: outcome.score?.toNumber() ?? null,
    nature: outcome.nature && natureNames[outcome.nature],
    error: outcome.noScore && sayNoScore(outcome.noScore, LANGUAGE),
    steps: outcome.steps().map((step) => sayStep(step, LANGUAGE)),
    outcome,
  };
}

/** A result without a score. */
export function failed(error: string): ScoreResult {
  return { score: null, nature: null, error, steps: [], outcome: null };
}
