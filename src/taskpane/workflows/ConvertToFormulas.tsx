import * as React from 'react';
import { convertToFormulaPlan } from '../../core/formulas/convertToFormulaPlan';
import { landmarksOf } from '../../core/sheet/edit/landmarks';
import { goToCell } from '../../excel/navigate';
import { convertChosenToFormulas } from './convertChosenToFormulas';
import { usePaneContext } from '../state/paneContext';
import { ConvertToFormulasPanel } from './ConvertToFormulasPanel';
import type { PlaceInWorkbook } from './placeInWorkbook';
import { useFollowedCells } from './useFollowedCells';
import { useTask } from './useTask';

interface ConvertToFormulasProps {
  readonly place: PlaceInWorkbook;
  /** Called after the sheet was changed. */
  readonly onConverted: () => void;
}

/** 把手填得分换成公式, connected with Excel. */
export function ConvertToFormulas({ place: { form, scheme, sheetId }, onConverted }: ConvertToFormulasProps) {
  // Until the user chooses, what agrees is chosen.
  const [choice, setChoice] = useFollowedCells(form);
  const { busy, run } = useTask();
  const { reading, forms } = usePaneContext();
  const grid = reading?.sheetId === sheetId ? reading.grid : null;
  const cells = React.useMemo(() => convertToFormulaPlan(form, scheme, choice), [form, scheme, choice]);
  const isChosen = ({ cell, state }: (typeof cells)[number]) => (choice ? choice.has(cell) : state === 'agrees');
  const chosen = cells.filter((cell) => cell.entry !== null && isChosen(cell));
  return (
    <ConvertToFormulasPanel
      cells={cells}
      chosen={new Set(chosen.map(({ cell }) => cell))}
      busy={busy}
      onChoose={setChoice}
      onConvert={() =>
        void run(async () => {
          const landmarks = grid
            ? landmarksOf(
                grid,
                forms.map((checked) => checked.form),
              )
            : [];
          const outcome = await convertChosenToFormulas(sheetId, chosen, landmarks);
          setChoice(null);
          onConverted();
          return outcome;
        })
      }
      onGoTo={(cell) => void run(() => goToCell(sheetId, cell).then(() => null))}
    />
  );
}
