import * as React from 'react';
import { adoptMessages } from '../../wording/pane';
import { adoptCounts } from '../../core/formulas/adoptCounts';
import { adoptPlan } from '../../core/formulas/adoptPlan';
import { adoptCells } from '../../excel/adoptCells';
import { goToCell } from '../../excel/navigate';
import { AdoptPanel } from './AdoptPanel';
import type { PlaceInWorkbook } from './placeInWorkbook';
import { useTask } from './useTask';

interface AdoptProps {
  readonly place: PlaceInWorkbook;
  /** Called after the sheet was changed. */
  readonly onAdopted: () => void;
}

/** 把手填得分换成公式, connected with Excel. */
export function Adopt({ place: { form, scheme, sheetId }, onAdopted }: AdoptProps) {
  // Until the user chooses, what agrees is chosen.
  const [choice, setChoice] = React.useState<ReadonlySet<string> | null>(null);
  const { busy, run } = useTask();
  const cells = React.useMemo(() => adoptPlan(form, scheme, choice), [form, scheme, choice]);
  const isChosen = ({ cell, state }: (typeof cells)[number]) => (choice ? choice.has(cell) : state === 'agrees');
  const chosen = cells.filter((cell) => cell.entry !== null && isChosen(cell));
  return (
    <AdoptPanel
      cells={cells}
      chosen={new Set(chosen.map(({ cell }) => cell))}
      busy={busy}
      onChoose={setChoice}
      onAdopt={() =>
        void run(async () => {
          const { adopted, changed } = await adoptCells(sheetId, chosen);
          setChoice(null);
          onAdopted();
          if (changed.length > 0) return (language) => adoptMessages[language].changedMeanwhile(changed);
          const counts = adoptCounts(chosen.filter(({ cell }) => adopted.includes(cell)));
          return (language) => adoptMessages[language].done(counts);
        })
      }
      onGoTo={(cell) => void run(() => goToCell(sheetId, cell).then(() => null))}
    />
  );
}
