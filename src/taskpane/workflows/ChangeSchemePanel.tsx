import { Link, PrimaryButton } from 'office-ui-fabric-react';
import * as React from 'react';
import { formSchemeMessages as messages } from '../../core/messages/formScheme';
import type { SchemeChangePlan } from '../../core/workflows/changeScheme/planSchemeChange';
import { SchemeField } from '../components/SchemeField';
import type { SchemeChoice } from '../components/SchemeField';
import { createStyles } from '../theme/createStyles';
import { note, sectionHeading } from '../theme/textStyles';
import { JobHeading } from './JobHeading';

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
  const styles = useStyles();
  const { plan, busy } = props;
  const { changes } = plan;
  const isDone = changes.length === 0 && (plan.isStated || props.isSame);
  return (
    <div className={styles.panel}>
      <JobHeading text={messages.heading()} />
      <p className={styles.note}>{messages.intro(props.project)}</p>
      <SchemeField schemes={props.schemes} schemeId={props.schemeId} onChange={props.onChoose} />
      {notes(plan, isDone).map((text) => (
        <p key={text} className={styles.note}>
          {text}
        </p>
      ))}
      {changes.length > 0 && (
        <section aria-labelledby="zpb-scheme-changes">
          <h2 id="zpb-scheme-changes" className={styles.heading}>
            {messages.changes(changes.length)}
          </h2>
          <ul className={styles.list}>
            {changes.map(({ cell, old, oldFormula, formula }) => (
              <li key={cell}>
                <Link onClick={() => props.onGoTo(cell)}>
                  {messages.cellNow(cell, String(old) === '' ? messages.blank() : String(old))}
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
          text={busy ? messages.applying() : changes.length > 0 ? messages.apply(changes.length) : messages.keep()}
          disabled={busy}
          allowDisabledFocus
          onClick={props.onApply}
        />
      )}
    </div>
  );
}

function notes({ changes, left, typed, foreign, isStated }: SchemeChangePlan, isDone: boolean): string[] {
  return [
    isDone && isStated && left.length === 0 ? messages.nothing() : '',
    changes.length > 0 ? messages.weightsStay() : '',
    typed.length > 0 ? messages.typed(typed) : '',
    left.length > 0 ? messages.left(left) : '',
    foreign.length > 0 ? messages.foreign(foreign) : '',
    isStated ? '' : messages.notStated(),
  ].filter((text) => text !== '');
}
