import { DefaultButton } from 'office-ui-fabric-react';
import * as React from 'react';
import { inspectorMessages } from '../../wording/pane';
import type { Candidate } from '../../core/formulas/compareCell';
import { plain } from '../views/numbers';
import { createStyles } from '../theme/createStyles';
import { note } from '../theme/sharedStyles';
import { useLanguage } from '../settings/useLanguage';

interface RestoreFormulaProps {
  readonly candidate: Candidate;
  readonly busy: boolean;
  /** The formula with its leading '='. */
  readonly onRestore: (formula: string) => void;
}

const useStyles = createStyles((theme) => ({
  row: { display: 'flex', alignItems: 'center', flexWrap: 'wrap', gap: 8, marginTop: 8 },
  note: { ...note(theme), flex: '1 1 140px' },
}));

/** Offers to calculate a typed score again; nothing where no formula gives one. */
export function RestoreFormula({ candidate, busy, onRestore }: RestoreFormulaProps) {
  const language = useLanguage();
  const styles = useStyles();
  if (!candidate.formula || candidate.result.kind !== 'number') return null;
  return (
    <div className={styles.row}>
      <span className={styles.note}>{inspectorMessages[language].restoreHint(plain(candidate.result.value))}</span>
      <DefaultButton
        text={inspectorMessages[language].restore()}
        disabled={busy}
        allowDisabledFocus
        onClick={() => onRestore(`=${candidate.formula}`)}
      />
    </div>
  );
}
