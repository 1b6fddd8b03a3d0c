import * as React from 'react';
import { textIn } from '../../core/form/cellState';
import { newYearMessages } from '../../core/messages/workflows';
import { yearAfter } from '../../core/workflows/newYear/nextYearForm';
import type { OldYearText } from '../../core/workflows/newYear/oldYearTexts';
import { insertNextYear } from '../../excel/insertNextYear';
import { goToCell } from '../../excel/navigate';
import type { FormPlace } from './formPlace';
import { NewYearPanel } from './NewYearPanel';
import { useTask } from './useTask';

interface NewYearProps {
  /** The form to move on, also when another sheet comes up meanwhile. */
  readonly place: FormPlace;
  readonly schemeId: string;
}

/** 转下年度, connected with Excel. */
export function NewYear({ place: { form, sheetId }, schemeId }: NewYearProps) {
  const [texts, setTexts] = React.useState<readonly OldYearText[] | null>(null);
  const { busy, run } = useTask();
  return (
    <NewYearPanel
      project={textIn(form.project) || textIn(form.department)}
      oldYear={form.year}
      newYear={yearAfter(form) ?? new Date().getFullYear()}
      busy={busy}
      oldYearTexts={texts}
      onCreate={(choices) =>
        void run(async () => {
          const { sheetName, notice, oldYearTexts } = await insertNextYear(form, choices, schemeId);
          setTexts(oldYearTexts);
          return notice ?? newYearMessages.done(sheetName);
        })
      }
      onGoTo={(cell) => void run(() => goToCell(sheetId, cell).then(() => null))}
    />
  );
}
