import * as React from 'react';
import { repairMessages } from '../../wording/pane';
import type { LostSheet } from '../../excel/findLostFormulas';
import type { RepairProgress } from '../state/paneState';
import { Notice } from './Notice';
import { useLanguage } from '../settings/useLanguage';

interface RepairNoticeProps {
  readonly lostSheets: readonly LostSheet[];
  readonly repairing: RepairProgress | null;
  readonly onRepair: () => void;
}

/** Formulas of the workbook that have lost our functions, and the button that repairs them all; or how far that is. */
export function RepairNotice({ lostSheets, repairing, onRepair }: RepairNoticeProps) {
  const language = useLanguage();
  if (repairing) {
    const { done, total } = repairing;
    return (
      <Notice
        kind="info"
        text={done < total ? repairMessages[language].repairing(done, total) : repairMessages[language].entering()}
      />
    );
  }
  // Errors that may be right answers are repaired along, but nobody is alarmed for their sake.
  const certain = lostSheets.map(({ lost }) => lost.filter(({ isCertain }) => isCertain).length);
  const cells = certain.reduce((sum, count) => sum + count, 0);
  if (cells === 0) return null;
  return (
    <Notice
      kind="warning"
      text={repairMessages[language].lost(cells, certain.filter((count) => count > 0).length)}
      actions={[{ label: repairMessages[language].repair(), onClick: onRepair }]}
    />
  );
}
