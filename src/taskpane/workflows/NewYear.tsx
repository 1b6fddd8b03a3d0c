import * as React from 'react';
import { textIn } from '../../core/form/cellState';
import { newYearMessages } from '../../wording/workflows';
import { budgetChoice } from '../../core/workflows/newYear/nextYearFunds';
import { yearAfter } from '../../core/workflows/newYear/nextYearForm';
import { oldYearTexts } from '../../core/workflows/newYear/oldYearTexts';
import { insertNextYear } from '../../excel/insertNextYear';
import { goToCell } from '../../excel/navigate';
import type { PlaceInWorkbook } from './placeInWorkbook';
import { NewYearDone } from './NewYearDone';
import { NewYearPanel } from './NewYearPanel';
import { useTask } from './useTask';

interface NewYearProps {
  /** The form to move on, also when another sheet comes up meanwhile. */
  readonly place: PlaceInWorkbook;
  /** The form shown now; null when the sheet has none. */
  readonly shown: PlaceInWorkbook | null;
  readonly onLeave: () => void;
}

interface Created {
  readonly sheetId: string;
  readonly sheetName: string;
  readonly oldYear: number;
}

/** 复制为下年度的表, connected with Excel. */
export function NewYear({ place: { form, scheme }, shown, onLeave }: NewYearProps) {
  const [created, setCreated] = React.useState<Created | null>(null);
  const { busy, run } = useTask();
  if (created) {
    const { sheetId, sheetName, oldYear } = created;
    return (
      <NewYearDone
        sheetName={sheetName}
        oldYear={oldYear}
        oldYearTexts={shown?.sheetId === sheetId ? oldYearTexts(shown.form, oldYear) : []}
        onGoTo={(cell) => void run(() => goToCell(sheetId, cell).then(() => null))}
        onLeave={onLeave}
      />
    );
  }
  return (
    <NewYearPanel
      project={textIn(form.project) || textIn(form.department)}
      oldYear={form.year}
      newYear={yearAfter(form) ?? new Date().getFullYear()}
      budget={budgetChoice(form)}
      busy={busy}
      onCreate={(choices) =>
        void run(async () => {
          const { sheetId, sheetName, notice } = await insertNextYear(form, choices, scheme.id);
          setCreated({ sheetId, sheetName, oldYear: form.year ?? choices.year - 1 });
          return notice ?? ((language) => newYearMessages[language].done(sheetName));
        })
      }
    />
  );
}
