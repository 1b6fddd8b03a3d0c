import { ChoiceGroup, PrimaryButton, TextField } from 'office-ui-fabric-react';
import * as React from 'react';
import { workflowLinkMessages } from '../../wording/pane';
import { newYearMessages } from '../../wording/workflows';
import type { BudgetChoice } from '../../core/workflows/newYear/nextYearFunds';
import type { NextYearChoices } from '../../core/workflows/newYear/nextYearForm';
import { readYear } from '../../core/workflows/readYear';
import { createStyles } from '../theme/createStyles';
import { note } from '../theme/sharedStyles';
import { WorkflowHeading } from './WorkflowHeading';
import { useLanguage } from '../settings/useLanguage';

interface NewYearPanelProps {
  readonly project: string;
  /** Of the form that is moved on; null when it names none. */
  readonly oldYear: number | null;
  /** The year to begin with. */
  readonly newYear: number;
  readonly budget: BudgetChoice;
  readonly busy: boolean;
  readonly onCreate: (choices: NextYearChoices) => void;
}

const useStyles = createStyles((theme) => ({
  panel: { display: 'grid', gap: 12, gridTemplateColumns: 'minmax(0, 1fr)' },
  note: note(theme),
}));

/** What is to be chosen for the next year's form. */
export function NewYearPanel(props: NewYearPanelProps) {
  const language = useLanguage();
  const styles = useStyles();
  const { field, sources } = props.budget;
  const [typed, setTyped] = React.useState(String(props.newYear));
  const [initialBudget, setInitialBudget] = React.useState(sources[0] ?? 'blank');
  const year = readYear({ value: typed });
  const submit = (event: React.FormEvent) => {
    event.preventDefault();
    if (year !== null && !props.busy) props.onCreate({ year, initialBudget });
  };
  return (
    <form className={styles.panel} onSubmit={submit} noValidate>
      <WorkflowHeading text={workflowLinkMessages[language].names.newYear} />
      <p className={styles.note}>{newYearMessages[language].intro(props.project, props.oldYear)}</p>
      <TextField
        label={newYearMessages[language].year()}
        value={typed}
        inputMode="numeric"
        maxLength={8}
        errorMessage={year === null ? newYearMessages[language].yearInvalid() : undefined}
        onChange={(_, value = '') => setTyped(value)}
      />
      <ChoiceGroup
        label={newYearMessages[language].budgetFrom[field]()}
        selectedKey={initialBudget}
        options={sources.map((source) => ({ key: source, text: newYearMessages[language].sources[source] }))}
        onChange={(_, option) => setInitialBudget(sources.find((source) => source === option?.key) ?? initialBudget)}
      />
      <PrimaryButton
        type="submit"
        disabled={year === null || props.busy}
        allowDisabledFocus
        text={props.busy ? newYearMessages[language].creating() : newYearMessages[language].create()}
      />
    </form>
  );
}
