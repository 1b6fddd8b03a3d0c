import * as React from 'react';
import { cellsToFill } from '../../core/check/cellsToFill';
import { handInItems } from '../../core/workflows/handIn/handInItems';
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
  const { state, actions, reading, checked } = usePaneContext();
  if (!checked || !reading) return null;
  return (
    <HandInPanel
      items={handInItems({
        ...checked,
        toFill: cellsToFill(checked),
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
    />
  );
}
