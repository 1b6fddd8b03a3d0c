import { ChoiceGroup, PrimaryButton, TextField } from 'office-ui-fabric-react';
import * as React from 'react';
import { newYearMessages } from '../../core/messages/workflows';
import type { NextYearChoices } from '../../core/workflows/newYear/nextYearForm';
import type { InitialBudgetSource } from '../../core/workflows/newYear/nextYearFunds';
import type { OldYearText } from '../../core/workflows/newYear/oldYearTexts';
import { readYear } from '../../core/workflows/readYear';
import { createStyles } from '../theme/createStyles';
import { note, pageHeading, sectionHeading } from '../theme/textStyles';
import { CellButton } from '../components/CellButton';

interface NewYearPanelProps {
  readonly project: string;
  /** Of the form that is moved on; null when it names none. */
  readonly oldYear: number | null;
  /** The year to begin with. */
  readonly newYear: number;
  readonly busy: boolean;
  /** What the form just made still names the old year in; null before one was made. */
  readonly oldYearTexts: readonly OldYearText[] | null;
  readonly onCreate: (choices: NextYearChoices) => void;
  /** Leads to a cell of the old form. */
  readonly onGoTo: (cell: string) => void;
}

const SOURCES: readonly InitialBudgetSource[] = ['budget', 'initialBudget', 'executed', 'blank'];

const useStyles = createStyles((theme) => ({
  panel: { display: 'grid', gap: 12, gridTemplateColumns: 'minmax(0, 1fr)' },
  heading: pageHeading,
  note: note(theme),
  listHeading: { ...sectionHeading, fontSize: 13 },
  list: { margin: 0, padding: 0, listStyle: 'none', display: 'grid', gap: 4 },
}));

/** Makes the next year's form from the one shown, and afterwards lists what still names the old year. */
export function NewYearPanel(props: NewYearPanelProps) {
  const styles = useStyles();
  const { oldYear, oldYearTexts } = props;
  const [typed, setTyped] = React.useState(String(props.newYear));
  const [initialBudget, setInitialBudget] = React.useState<InitialBudgetSource>('budget');
  const year = readYear({ value: typed });
  const submit = (event: React.FormEvent) => {
    event.preventDefault();
    if (year !== null && !props.busy) props.onCreate({ year, initialBudget });
  };
  return (
    <form className={styles.panel} onSubmit={submit} noValidate>
      <h1 className={styles.heading}>{newYearMessages.heading()}</h1>
      <p className={styles.note}>{newYearMessages.intro(props.project, oldYear)}</p>
      <TextField
        label={newYearMessages.year()}
        value={typed}
        inputMode="numeric"
        maxLength={8}
        errorMessage={year === null ? newYearMessages.yearInvalid() : undefined}
        onChange={(_, value = '') => setTyped(value)}
      />
      <ChoiceGroup
        label={newYearMessages.initialBudget()}
        selectedKey={initialBudget}
        options={SOURCES.map((source) => ({ key: source, text: newYearMessages.sources[source] }))}
        onChange={(_, option) => setInitialBudget(SOURCES.find((source) => source === option?.key) ?? initialBudget)}
      />
      <PrimaryButton
        type="submit"
        disabled={year === null || props.busy}
        allowDisabledFocus
        text={props.busy ? newYearMessages.creating() : newYearMessages.create()}
      />
      {oldYearTexts && oldYearTexts.length > 0 && (
        <section aria-labelledby="zpb-old-year">
          <h2 id="zpb-old-year" className={styles.listHeading}>
            {newYearMessages.oldTexts(oldYearTexts.length, oldYear ?? props.newYear - 1)}
          </h2>
          <ul className={styles.list}>
            {oldYearTexts.map((text) => (
              <li key={text.cell}>
                <CellButton cell={text.cell} text={newYearMessages.oldText(text)} onGoTo={props.onGoTo} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </form>
  );
}
