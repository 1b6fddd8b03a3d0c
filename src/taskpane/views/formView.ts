import { cellsToFill } from '../../core/check/cellsToFill';
import { fixAll } from '../../core/check/fix/fixAll';
import { fixesFor } from '../../core/check/fix/fixesFor';
import type { FixableFinding } from '../../core/check/fix/fixesFor';
import type { SortedFindings } from '../../core/check/ignoring/withoutIgnored';
import { formName } from '../../core/form/formName';
import { checkPageMessages, termMessages } from '../../wording/pane';
import { formSchemeMessages } from '../../wording/schemes';
import { missingScheme } from '../../core/sheet/formScheme';
import type { Language } from '../../wording/language';
import type { CheckedForm } from '../state/checkedForm';
import type { CheckedSheetForm } from '../state/checkedForms';
import type { ScoreView } from './scoreView';
import { scoreView } from './scoreView';
import type { WeightView } from './weightView';
import { weightView } from './weightView';

/** A form, ready to show. */
export interface FormView extends Pick<SortedFindings, 'ignored' | 'lapsed'> {
  readonly project: string;
  /** Year and sheet. */
  readonly subtitle: string;
  /** Its scheme, as a sentence: which one it is, or that it is not known here. */
  readonly scheme: string;
  /** Whether it is not known here, which nobody may overlook. */
  readonly isSchemeMissing: boolean;
  readonly score: ScoreView;
  /** Null for a form without a column for weights (湖北, 转移支付). */
  readonly weights: WeightView | null;
  readonly findings: readonly FixableFinding[];
  /** A1 addresses of what is still to be typed, in the order of the sheet. */
  readonly toFill: readonly string[];
  /** Whether all of that is in rows in which nothing stands, which may stay so. */
  readonly isFilled: boolean;
  /** What 修复全部 changes; not how many findings it settles, as putting one right may make another needless, or bring one about. */
  readonly fixAll: { readonly cells: number; readonly rows: number };
}

/** Everything the page of findings shows of a form. On a sheet that is read only nothing can be put right. */
export function formView(
  {
    form,
    scheme,
    assessment,
    findings,
    ignored,
    lapsed,
    fit = null,
  }: CheckedForm & Partial<Pick<CheckedSheetForm, 'fit'>>,
  sheetName: string,
  language: Language,
  isReadOnly = false,
): FormView {
  const open = cellsToFill({ form, assessment, scheme });
  const all = isReadOnly ? null : fixAll(form, scheme);
  const items = fixesFor({ form, assessment, scheme, fit, ignored }, findings);
  return {
    project: formName(form),
    subtitle: checkPageMessages[language].yearOn(form.year, sheetName),
    isSchemeMissing: missingScheme(form) !== null,
    scheme: schemeText(form, termMessages[language].named(scheme.name), language),
    score: scoreView(assessment, language),
    weights: assessment.hasWeights ? weightView(form, assessment, scheme, language) : null,
    ignored,
    lapsed,
    findings: isReadOnly ? items.map((item) => ({ ...item, fix: null })) : items,
    toFill: open.cells.map(({ address }) => address),
    isFilled: open.cells.length === 0 || open.isOnlyBlankRows,
    fixAll: { cells: all?.changes.length ?? 0, rows: all?.deleteRows.length ?? 0 },
  };
}

function schemeText(form: CheckedForm['form'], used: string, language: Language): string {
  const missing = missingScheme(form);
  return missing === null
    ? formSchemeMessages[language].scheme(used)
    : formSchemeMessages[language].missing(missing, used);
}
