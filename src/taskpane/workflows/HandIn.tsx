import * as React from 'react';
import { handInItems } from '../../core/workflows/handIn/handInItems';
import { passedHandIn } from '../../core/workflows/handIn/handInNote';
import { usePaneContext } from '../state/paneContext';
import { freezeState } from '../views/freezeState';
import { HandInPanel } from './HandInPanel';

interface HandInProps {
  /** To 定稿. */
  readonly onFreeze: () => void;
  /** Back to the findings. */
  readonly onLeave: () => void;
}

/** 上报前检查 of the form shown, connected: it follows every edit. */
export function HandIn({ onFreeze, onLeave }: HandInProps) {
  const { state, actions, reading, checked, view } = usePaneContext();
  if (!checked || !reading || !view) return null;
  return (
    <HandInPanel
      items={handInItems({
        ...checked,
        missing: view.isFilled ? [] : view.toFill,
        unsureColumns: checked.questions.map(({ cell }) => cell),
        isFitKnown: checked.fit !== null,
        isMarked: state.highlight,
      })}
      isLive={freezeState(reading, checked.form).isLive}
      busy={state.busy !== null}
      onGoTo={actions.goTo}
      onFindings={onLeave}
      onUnmark={() => actions.chooseHighlight(false)}
      onFreeze={onFreeze}
      passed={passedHandIn(checked.form.notes)}
      onRecord={reading.isProtected ? null : (remark) => actions.recordHandIn(checked.form, remark)}
    />
  );
}
