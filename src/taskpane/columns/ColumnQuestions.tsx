import { DefaultButton, Dropdown, Link, ResponsiveMode } from 'office-ui-fabric-react';
import * as React from 'react';
import type { ColumnAnswer } from '../../core/sheet/columns/columnAnswer';
import type { ColumnMeaning } from '../../core/sheet/columns/columnMeaning';
import type { ColumnQuestion } from '../../core/sheet/columns/columnQuestion';
import { columnMessages } from '../../wording/columns';
import { checkPageMessages } from '../../wording/pane';
import { useLanguage } from '../settings/useLanguage';
import { createStyles } from '../theme/createStyles';
import { note, sectionHeading } from '../theme/sharedStyles';

/** What can be done about columns nobody can tell without asking. */
export interface ColumnActions {
  readonly onAnswer: (answer: ColumnAnswer) => void;
  /** Takes the answer given last back. */
  readonly onTakeBack: () => void;
}

/** What is asked about the columns of the form looked at, and the answer given last, as long as it can be taken back. */
export interface ColumnQuestionsProps extends ColumnActions {
  readonly questions: readonly ColumnQuestion[];
  readonly answered: ColumnAnswer | null;
  /** Something is under way; it must end before the next begins. */
  readonly busy: boolean;
  readonly onGoTo: (cell: string) => void;
}

const useStyles = createStyles((theme) => ({
  box: {
    display: 'grid',
    gap: 6,
    gridTemplateColumns: 'minmax(0, 1fr)',
    padding: 8,
    borderRadius: 4,
    border: `1px solid ${theme.semanticColors.warningIcon}`,
    // Links are readable on it in every theme.
    background: theme.palette.neutralLighter,
  },
  heading: sectionHeading,
  note: { ...note(theme), color: theme.semanticColors.bodyText, overflowWrap: 'anywhere' },
  list: { listStyle: 'none', margin: 0, padding: 0, display: 'grid', gap: 6, gridTemplateColumns: 'minmax(0, 1fr)' },
  question: { display: 'grid', gap: 6, gridTemplateColumns: 'minmax(0, 1fr) 128px auto', alignItems: 'center' },
  label: { minWidth: 0, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap', textAlign: 'left' },
  confirm: { minWidth: 0, padding: '0 10px' },
}));

/** A short list of columns that are not clear, each with its likely answer chosen. */
export function ColumnQuestions({ questions, answered, ...actions }: ColumnQuestionsProps) {
  const language = useLanguage();
  const styles = useStyles();
  const texts = columnMessages[language];
  return (
    <section aria-label={texts.heading()}>
      {questions.length > 0 && (
        <div className={styles.box}>
          <h2 className={styles.heading}>{texts.heading()}</h2>
          <p className={styles.note}>{texts.unsure(questions.length)}</p>
          <ul className={styles.list}>
            {questions.map((question) => (
              <Question key={`${question.cell} ${question.heading}`} question={question} {...actions} />
            ))}
          </ul>
        </div>
      )}
      {answered && (
        <p className={styles.note}>
          {texts.answered(answered, answered.means)}{' '}
          <Link disabled={actions.busy} onClick={actions.onTakeBack}>
            {texts.takeBack()}
          </Link>
        </p>
      )}
    </section>
  );
}

interface QuestionProps extends Pick<ColumnQuestionsProps, 'busy' | 'onGoTo' | 'onAnswer'> {
  readonly question: ColumnQuestion;
}

function Question({ question, busy, onGoTo, onAnswer }: QuestionProps) {
  const language = useLanguage();
  const styles = useStyles();
  const { heading, group, cell, likely, choices } = question;
  const [means, setMeans] = React.useState<ColumnMeaning>(likely);
  const texts = columnMessages[language];
  const options = [...choices, 'none' as const];
  const why = `${texts.why(question)}；${texts.readAs(question)}`;
  return (
    <li>
      <div className={styles.question}>
        <Link
          className={styles.label}
          title={`${why}\n${checkPageMessages[language].goTo(cell)}`}
          onClick={() => onGoTo(cell)}
        >
          {texts.place(question)} {cell}
        </Link>
        <Dropdown
          ariaLabel={texts.label({ heading, group }, cell)}
          // Else Fluent takes the narrow pane for a telephone and covers it with a panel.
          responsiveMode={ResponsiveMode.large}
          dropdownWidth="auto"
          selectedKey={means}
          options={options.map((option) => ({ key: option, text: texts.name(option) }))}
          onChange={(_, option) => setMeans(options.find((known) => known === option?.key) ?? means)}
        />
        <DefaultButton
          className={styles.confirm}
          text={texts.confirm()}
          ariaLabel={texts.confirmLabel(question)}
          disabled={busy}
          allowDisabledFocus
          onClick={() => onAnswer({ heading, group, means })}
        />
      </div>
      {question.why !== 'unknown' && <p className={styles.note}>{texts.why(question)}</p>}
    </li>
  );
}
