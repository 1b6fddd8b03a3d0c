import { readQuantity } from '../src/core/quantity/readQuantity';
import { defaultScheme } from '../src/core/scheme/schemes';
import { indicatorScore } from '../src/core/scoring/indicatorScore';
import { exampleForms } from '../src/core/form/examples';
import { callsPerSecond, rounded } from './measure';

const rows = exampleForms.flatMap(({ indicators }) =>
  indicators.map(({ target, actual, weight }) => ({
    target: { value: target },
    actual: { value: actual },
    weight: { value: weight },
  })),
);

/** What the same rows cost in plain floating point, as the yardstick: fast, but wrong on one tie in ten. */
function floatScores(): number {
  const scores = rows.map(({ target, actual, weight }) => {
    const share = parseFloat(String(actual.value)) / parseFloat(String(target.value));
    return Math.round(Math.min(1, share) * Number(weight.value) * 100) / 100;
  });
  return scores.length;
}

function readings(): number {
  for (const { target, actual } of rows) {
    readQuantity(target);
    readQuantity(actual);
  }
  return rows.length * 2;
}

function scores(): number {
  for (const row of rows) indicatorScore(row, defaultScheme);
  return rows.length;
}

/** Speed of reading cell texts and of scoring rows, on the rows of the three example forms. */
export function benchScoring(): void {
  const perSecond = {
    readings: callsPerSecond(readings),
    scores: callsPerSecond(scores),
    floats: callsPerSecond(floatScores),
  };
  console.log('Scoring (rows of the example forms)');
  console.log(`  readQuantity      ${rounded(perSecond.readings)} texts/s`);
  console.log(`  indicatorScore    ${rounded(perSecond.scores)} rows/s, with every step told`);
  console.log(
    `  plain floats      ${rounded(perSecond.floats)} rows/s (ratio ${rounded(perSecond.floats / perSecond.scores)})`,
  );
}
