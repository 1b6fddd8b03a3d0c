import type { CellInput } from '../cell/cell';
import type { Scheme } from '../scheme/scheme';
import { executionRate, noRate } from '../scoring/executionRate';
import type { RateOutcome } from '../scoring/outcome';
import type { Reckoner } from './countedNumber';
import type { FundLine } from './form';
import { unformatted } from './unformatted';

const NOTHING: CellInput = { value: '' };

/**
 * 执行率 of a line's amounts as whoever works it out reads them: a person what is shown, a function the values without their formats,
 * Excel alone numbers only. Null: the form has no such line.
 */
export function fundRate(line: FundLine | null, reckoner: Reckoner, scheme: Scheme): RateOutcome {
  const [budget, executed] = [line?.budget ?? NOTHING, line?.executed ?? NOTHING];
  if (reckoner === 'person') return executionRate(budget, executed, scheme);
  const outcome = executionRate(unformatted(budget), unformatted(executed), scheme);
  const isText = [budget, executed].some(({ value }) => typeof value !== 'number');
  return reckoner === 'excel' && outcome.rate && isText ? noRate('notNumber') : outcome;
}
