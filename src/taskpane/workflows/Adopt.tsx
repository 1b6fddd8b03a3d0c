import * as React from 'react';
import { adoptPlan } from '../../core/formulas/adoptPlan';
import { landmarksOf } from '../../core/sheet/edit/landmarks';
import { goToCell } from '../../excel/navigate';
import { adoptChosen } from './adoptChosen';
import { usePaneContext } from '../state/paneContext';
import { AdoptPanel } from './AdoptPanel';
import type { PlaceInWorkbook } from './placeInWorkbook';
import { useFollowedCells } from './useFollowedCells';
import { useTask } from './useTask';

interface AdoptProps {
  readonly place: PlaceInWorkbook;
  /** Called after the sheet was changed. */
  readonly onAdopted: () => void;
}

/** 把手填得分换成公式, connected with Excel. */
export function Adopt({ place: { form, scheme, sheetId }, onAdopted }: AdoptProps) {
  // Until the user chooses, what agrees is chosen.
  const [choice, setChoice] = useFollowedCells(form);
  const { busy, run } = useTask();
  const { reading, forms } = usePaneContext();
  const grid = reading?.sheetId === sheetId ? reading.grid : null;
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
          const landmarks = grid
            ? landmarksOf(
                grid,
                forms.map((checked) => checked.form),
              )
            : [];
          const outcome = await adoptChosen(sheetId, chosen, landmarks);
          setChoice(null);
          onAdopted();
          return outcome;
        })
      }
      onGoTo={(cell) => void run(() => goToCell(sheetId, cell).then(() => null))}
    />
  );
}
