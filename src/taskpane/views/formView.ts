import { fixAll } from '../../core/check/fix/fixAll';
import { fixesFor } from '../../core/check/fix/fixesFor';
import type { FixableFinding } from '../../core/check/fix/fixesFor';
import { textIn } from '../../core/form/cellState';
import { checkPageMessages, formSchemeMessages, termMessages } from '../../wording/pane';
import { missingScheme } from '../../core/sheet/formScheme';
import type { Language } from '../../wording/language';
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
  /** Its scheme, as a sentence: which one it is, or that it is not known here. */
  readonly scheme: string;
  readonly score: ScoreView;
  /** Null for a form without a column for weights (湖北, 转移支付). */
  readonly weights: WeightView | null;
  readonly findings: readonly FixableFinding[];
  /** How many fixes 修复全部 will do: one may make another needless, or bring one about. */
  readonly fixable: number;
}

/** Everything the page of findings shows of a form. */
export function formView(
  { form, scheme, assessment, findings, fit = null }: CheckedForm & Partial<Pick<CheckedSheetForm, 'fit'>>,
  sheetName: string,
  language: Language,
): FormView {
  return {
    project: textIn(form.project),
    subtitle: checkPageMessages[language].yearOn(form.year, sheetName),
    scheme: schemeText(form, termMessages[language].named(scheme.name), language),
    score: scoreView(assessment, language),
    weights: assessment.hasWeights ? weightView(form, assessment, scheme, language) : null,
    findings: fixesFor({ form, assessment, scheme, fit }, findings),
    fixable: fixAll(form, scheme).fixes.length,
  };
}

function schemeText(form: CheckedForm['form'], used: string, language: Language): string {
  const missing = missingScheme(form);
  return missing === null
    ? formSchemeMessages[language].scheme(used)
    : formSchemeMessages[language].missing(missing, used);
}
