import { textIn } from '../../core/form/cellState';
import { checkPageMessages } from '../../core/messages/pane';
import type { Scheme } from '../../core/scheme/scheme';
import type { CheckedForm } from '../state/checkedForm';
import type { FindingGroup } from './findingGroups';
import { findingGroups } from './findingGroups';
import type { ScoreView } from './scoreView';
import { scoreView } from './scoreView';
import type { WeightView } from './weightView';
import { weightView } from './weightView';

/** A form, ready to show. */
export interface FormView {
  readonly project: string;
  /** Year and sheet. */
  readonly subtitle: string;
  /** Which of several forms on the sheet; '' when it is the only one. */
  readonly position: string;
  readonly score: ScoreView;
  /** Null for a form without a column for weights (湖北, 转移支付). */
  readonly weights: WeightView | null;
  readonly groups: readonly FindingGroup[];
}

/** Where a form stands among those of its sheet. */
export interface FormPlace {
  readonly sheetName: string;
  /** Zero-based. */
  readonly index: number;
  readonly count: number;
}

/** Everything the page of findings shows of a form. */
export function formView({ form, assessment, findings }: CheckedForm, scheme: Scheme, place: FormPlace): FormView {
  return {
    project: textIn(form.project),
    subtitle: checkPageMessages.yearOn(form.year, place.sheetName),
    position: place.count > 1 ? checkPageMessages.formOf(place.index + 1, place.count) : '',
    score: scoreView(assessment),
    weights: assessment.hasWeights ? weightView(assessment, scheme) : null,
    groups: findingGroups(findings),
  };
}
