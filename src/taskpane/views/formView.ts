import { fixesFor } from '../../core/fixes/fixesFor';
import type { FixableFinding } from '../../core/fixes/fixesFor';
import { textIn } from '../../core/form/cellState';
import { checkPageMessages } from '../../core/messages/pane';
import type { Scheme } from '../../core/scheme/scheme';
import type { CheckedForm } from '../state/checkedForm';
import type { CheckedSheetForm } from '../state/checkedForms';
import type { ScoreView } from './scoreView';
import { scoreView } from './scoreView';
import type { WeightView } from './weightView';
import { weightView } from './weightView';

/** A form, ready to show. */
export interface FormView {
  readonly project: string;
  /** Year and sheet. */
  readonly subtitle: string;
  readonly score: ScoreView;
  /** Null for a form without a column for weights (湖北, 转移支付). */
  readonly weights: WeightView | null;
  readonly findings: readonly FixableFinding[];
}

/** Everything the page of findings shows of a form. */
export function formView(
  { form, assessment, findings, fit = null }: CheckedForm & Partial<Pick<CheckedSheetForm, 'fit'>>,
  scheme: Scheme,
  sheetName: string,
): FormView {
  return {
    project: textIn(form.project),
    subtitle: checkPageMessages.yearOn(form.year, sheetName),
    score: scoreView(assessment),
    weights: assessment.hasWeights ? weightView(assessment, scheme) : null,
    findings: fixesFor({ form, assessment, scheme, fit }, findings),
  };
}
