import type Decimal from 'decimal.js';
import { totalFundLine } from '../../form/assessForm';
import { amountIn } from '../../form/cellState';
import { plainNumber } from '../../scoring/exact';
import { dueInCell } from '../due';
import { scoreDraft } from '../fix/scoreDraft';
import { isNear } from '../isNear';
import { foundInFund } from '../place';
import type { AtFund } from '../place';
import type { Rule } from '../rule';
import { fundsRate } from './fundsRate';

interface Figures {
  readonly printed: Decimal;
  readonly computed: Decimal;
}

/** Points of 预算执行率 other than the scheme gives for the rate. */
export const fundsScore: Rule<'funds.score', Figures, AtFund> = {
  code: 'funds.score',
  severity: 'error',
  basis: 'schemeRules',
  dependsOnScheme: true,
  misledByNumber: 'result',
  due: ({ computed }) => dueInCell(plainNumber(computed)),
  find: ({ form, assessment: { computedExecutionScore: computed } }) => {
    const total = totalFundLine(form);
    const printed = amountIn(total?.score ?? null);
    if (!total?.score || !computed || !printed || isNear(printed, computed)) return [];
    return [foundInFund(total, total.score, { printed, computed })];
  },
  fix: { after: [fundsRate], draft: scoreDraft },
};
