import { PrimaryButton } from 'office-ui-fabric-react';
import * as React from 'react';
import { newYearMessages } from '../../wording/workflows';
import type { OldYearText } from '../../core/workflows/newYear/oldYearTexts';
import { CellButton } from '../components/CellButton';
import { createStyles } from '../theme/createStyles';
import { note, sectionHeading } from '../theme/sharedStyles';
import { WorkflowHeading } from './WorkflowHeading';
import { useLanguage } from '../settings/useLanguage';

interface NewYearDoneProps {
  /** Name of the new sheet. */
  readonly sheetName: string;
  readonly oldYear: number;
  /** What the new form still names the old year in; empty while another sheet is shown. */
  readonly oldYearTexts: readonly OldYearText[];
  /** Leads to a cell of the new form. */
  readonly onGoTo: (cell: string) => void;
  readonly onLeave: () => void;
}

const useStyles = createStyles((theme) => ({
  panel: { display: 'grid', gap: 12, gridTemplateColumns: 'minmax(0, 1fr)' },
  note: note(theme),
  listHeading: { ...sectionHeading, fontSize: 13, marginBottom: 4 },
  list: { margin: 0, padding: 0, listStyle: 'none', display: 'grid', gap: 4 },
}));

/** The next year's form is there: what to do now, and the copied texts that still name the old year. */
export function NewYearDone({ sheetName, oldYear, oldYearTexts, onGoTo, onLeave }: NewYearDoneProps) {
  const language = useLanguage();
  const styles = useStyles();
  return (
    <div className={styles.panel}>
      <WorkflowHeading text={newYearMessages[language].doneHeading()} />
      <p className={styles.note}>{newYearMessages[language].whatNow(sheetName)}</p>
      {oldYearTexts.length > 0 && (
        <section aria-labelledby="zpb-old-year">
          <h2 id="zpb-old-year" className={styles.listHeading}>
            {newYearMessages[language].oldTexts(oldYearTexts.length, oldYear)}
          </h2>
          <ul className={styles.list}>
            {oldYearTexts.map((text) => (
              <li key={text.cell}>
                <CellButton cell={text.cell} text={newYearMessages[language].oldText(text)} onGoTo={onGoTo} />
              </li>
            ))}
          </ul>
        </section>
      )}
      <PrimaryButton text={newYearMessages[language].leave()} onClick={onLeave} />
    </div>
  );
}
