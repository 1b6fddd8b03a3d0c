import * as React from 'react';
import { fixAll } from '../../core/check/fix/fixAll';
import { usePaneContext } from '../state/paneContext';
import { useFollowedCells } from '../workflows/useFollowedCells';
import { FixAllPanel } from './FixAllPanel';
import { sayReasons } from '../../wording/sayReasons';

const NONE: ReadonlySet<string> = new Set();

interface FixAllProps {
  readonly onLeave: () => void;
}

/** 修复全部, connected: what would be done to the form looked at, and the doing. */
export function FixAll({ onLeave }: FixAllProps) {
  const { state, actions, checked } = usePaneContext();
  const [chosenOut, setLeftOut] = useFollowedCells(checked?.form ?? null);
  const leftOut = chosenOut ?? NONE;
  const offered = React.useMemo(() => (checked ? fixAll(checked.form, checked.scheme).fixes : []), [checked]);
  const chosen = React.useMemo(
    () => (checked ? fixAll(checked.form, checked.scheme, leftOut) : null),
    [checked, leftOut],
  );
  if (!chosen) return null;
  return (
    <FixAllPanel
      offered={offered}
      chosen={chosen}
      leftOut={leftOut}
      busy={state.busy === 'fix'}
      onLeaveOut={setLeftOut}
      onGoTo={actions.goTo}
      onApply={() => actions.repair({ ...chosen, changes: sayReasons(chosen.changes) }, { onDone: onLeave })}
    />
  );
}
