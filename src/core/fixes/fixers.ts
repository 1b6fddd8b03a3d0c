import type { FindingCode } from '../checks/finding';
import { draftExplanation } from './draftExplanation';
import type { Fixer } from './fixContext';
import { fixFormula } from './fixFormula';
import { fixFundsSum, fixRate, fixUnscored } from './fixFunds';
import { fixGrade } from './fixGrade';
import { fixPercent } from './fixPercent';
import { fixPlaceholder } from './fixPlaceholder';
import { fixScore } from './fixScore';
import { fixHeights, fixWidths } from './fixSizes';
import { fixTextNumber } from './fixTextNumber';
import { fixTotal } from './fixTotal';
import { fixAllWeights, fixSectionWeights } from './fixWeights';

/** What can be done about each kind of finding; the others only the user can put right. */
export const fixers: Readonly<Partial<Record<FindingCode, Fixer>>> = {
  'number.text': fixTextNumber,
  'formula.gone': fixFormula,
  'weight.total': fixAllWeights,
  'weight.section': fixSectionWeights,
  'funds.sum': fixFundsSum,
  'funds.rate': fixRate,
  'funds.score': fixScore,
  'funds.unscored': fixUnscored,
  'score.over': fixScore,
  'score.missing': fixScore,
  'score.mismatch': fixScore,
  'score.full': fixScore,
  'score.band': fixScore,
  'score.total': fixTotal,
  'score.grade': fixGrade,
  'reason.missing': draftExplanation,
  'value.unit': fixPercent,
  'indicator.placeholder': fixPlaceholder,
  'form.clipped': fixHeights,
  'form.narrow': fixWidths,
};
