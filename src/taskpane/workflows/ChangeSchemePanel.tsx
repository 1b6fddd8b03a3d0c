import { Link, PrimaryButton } from 'office-ui-fabric-react';
import * as React from 'react';
import { formSchemeMessages as messages } from '../../wording/schemes';
import type { SchemeChangePlan } from '../../core/workflows/changeScheme/planSchemeChange';
import { SchemeField } from '../components/SchemeField';
import type { SchemeChoice } from '../components/SchemeField';
import { createStyles } from '../theme/createStyles';
import { note, sectionHeading } from '../theme/sharedStyles';
import { WorkflowHeading } from './WorkflowHeading';
import { useLanguage } from '../settings/useLanguage';
import type { Language } from '../../wording/language';

interface ChangeSchemePanelProps {
  readonly project: string;
  readonly schemes: readonly SchemeChoice[];
  readonly schemeId: string;
  /** Whether it is the scheme the form has. */
  readonly isSame: boolean;
  readonly plan: SchemeChangePlan;
  readonly busy: boolean;
  readonly onChoose: (schemeId: string) => void;
  readonly onGoTo: (cell: string) => void;
  readonly onApply: () => void;
}

const useStyles = createStyles((theme) => ({
  panel: { display: 'grid', gap: 12, gridTemplateColumns: 'minmax(0, 1fr)' },
  note: note(theme),
  heading: sectionHeading,
  list: { listStyle: 'none', margin: 0, padding: 0, display: 'grid', gap: 8 },
  formula: { ...note(theme), overflowWrap: 'anywhere' },
}));

/** Chooses a form's scheme; lists every formula that changes, as it is and as it will be. */
export function ChangeSchemePanel(props: ChangeSchemePanelProps) {
  const language = useLanguage();
  const styles = useStyles();
  const { plan, busy } = props;
  const { changes } = plan;
  const isDone = changes.length === 0 && (plan.isStated || props.isSame);
  return (
    <div className={styles.panel}>
      <WorkflowHeading text={messages[language].heading()} />
      <p className={styles.note}>{messages[language].intro(props.project)}</p>
      <SchemeField schemes={props.schemes} schemeId={props.schemeId} onChange={props.onChoose} />
      {notes(plan, isDone, language).map((text) => (
        <p key={text} className={styles.note}>
          {text}
        </p>
      ))}
      {changes.length > 0 && (
        <section aria-labelledby="zpb-scheme-changes">
          <h2 id="zpb-scheme-changes" className={styles.heading}>
            {messages[language].changes(changes.length)}
          </h2>
          <ul className={styles.list}>
            {changes.map(({ cell, old, oldFormula, formula }) => (
              <li key={cell}>
                <Link onClick={() => props.onGoTo(cell)}>
                  {messages[language].cellNow(cell, String(old) === '' ? messages[language].blank() : String(old))}
                </Link>
                <div className={styles.formula}>
                  {oldFormula} → {formula}
                </div>
              </li>
            ))}
          </ul>
        </section>
      )}
      {!isDone && (
        <PrimaryButton
          text={
            busy
              ? messages[language].applying()
              : changes.length > 0
                ? messages[language].apply(changes.length)
                : messages[language].keep()
          }
          disabled={busy}
          allowDisabledFocus
          onClick={props.onApply}
        />
      )}
    </div>
  );
}

function notes(
  { changes, left, typed, foreign, isStated }: SchemeChangePlan,
  isDone: boolean,
  language: Language,
): string[] {
  return [
    isDone && isStated && left.length === 0 ? messages[language].nothing() : '',
    changes.length > 0 ? messages[language].weightsStay() : '',
    typed.length > 0 ? messages[language].typed(typed) : '',
    left.length > 0 ? messages[language].left(left) : '',
    foreign.length > 0 ? messages[language].foreign(foreign) : '',
    isStated ? '' : messages[language].notStated(),
  ].filter((text) => text !== '');
}
