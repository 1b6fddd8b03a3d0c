import * as React from 'react';
import { handInItems } from '../../core/workflows/handIn/handInItems';
import { passedHandIn } from '../../core/workflows/handIn/handInNote';
import { printedForm } from '../../core/workflows/handIn/printedForm';
import { usePaneContext } from '../state/paneContext';
import { freezeState } from '../views/freezeState';
import { HandInPanel } from './HandInPanel';
import { useSheetPage } from './useSheetPage';

interface HandInProps {
  /** To 定稿. */
  readonly onFreeze: () => void;
  /** Back to the findings. */
  readonly onLeave: () => void;
}

/** 上报前检查 of the form shown, connected: it follows every edit. */
export function HandIn({ onFreeze, onLeave }: HandInProps) {
  const { state, actions, reading, forms, checked, view } = usePaneContext();
  const page = useSheetPage(reading);
  if (!checked || !reading || !view) return null;
  const { grid, layout, sheetId } = reading;
  const sheetForms = forms.map(({ form }) => form);
  const printed = page && grid && printedForm(checked.form, { grid, layout, page, forms: sheetForms });
  const { fit } = checked;
  const canFit = fit !== null && !reading.isProtected && Object.values(fit.sizes).some(({ length }) => length > 0);
  return (
    <HandInPanel
      items={handInItems({
        ...checked,
        missing: view.isFilled ? [] : view.toFill,
        unsureColumns: checked.questions.map(({ cell }) => cell),
        isFitKnown: fit !== null,
        printed,
        // Rules that follow every key stand there as well where they show nothing; remarks colour nothing.
        isMarked: reading.ownRules.length > 0 && checked.findings.some(({ severity }) => severity !== 'info'),
      })}
      isLive={freezeState(reading, checked.form).isLive}
      busy={state.busy !== null}
      onGoTo={actions.goTo}
      onFindings={onLeave}
      onUnmark={() => actions.chooseHighlight(false)}
      onFreeze={onFreeze}
      onFit={canFit ? () => actions.repair({ changes: [], deleteRows: [], sizes: fit.sizes }) : null}
      onSetPrint={printed && !reading.isProtected ? () => actions.setPrint({ sheetId, seen: grid }, printed) : null}
      passed={passedHandIn(checked.form.notes)}
      onRecord={reading.isProtected ? null : (remark) => actions.recordHandIn(checked.form, remark)}
    />
  );
}
