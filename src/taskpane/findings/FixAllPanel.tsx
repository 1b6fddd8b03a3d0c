import { Checkbox, PrimaryButton } from 'office-ui-fabric-react';
import * as React from 'react';
import type { Fix } from '../../core/check/fix/fix';
import type { AllFixes } from '../../core/check/fix/fixAll';
import { fixMessages } from '../../wording/pane';
import { sayChangeLabel, sayFix, sayShown } from '../../wording/sayFinding';
import { CellButton } from '../components/CellButton';
import { useLanguage } from '../settings/useLanguage';
import { createStyles } from '../theme/createStyles';
import { note, sectionHeading } from '../theme/sharedStyles';
import { WorkflowHeading } from '../workflows/WorkflowHeading';

interface FixAllPanelProps {
  /** Everything that can be fixed without the user's judgement. */
  readonly offered: readonly Fix[];
  /** What will be done when some are left out. */
  readonly chosen: AllFixes;
  /** Ids of fixes left out. */
  readonly leftOut: ReadonlySet<string>;
  readonly busy: boolean;
  readonly onLeaveOut: (leftOut: ReadonlySet<string>) => void;
  readonly onGoTo: (cell: string) => void;
  readonly onApply: () => void;
}

const useStyles = createStyles((theme) => ({
  panel: { display: 'grid', gap: 12, gridTemplateColumns: 'minmax(0, 1fr)' },
  part: { ...sectionHeading, fontSize: 13, marginBottom: 6 },
  note: note(theme),
  list: { margin: 0, padding: 0, listStyle: 'none', display: 'grid', gap: 6, gridTemplateColumns: 'minmax(0, 1fr)' },
}));

/** Lists all fixes, each with a box to leave it out, and every cell that will change, before anything is done. */
export function FixAllPanel(props: FixAllPanelProps) {
  const styles = useStyles();
  const language = useLanguage();
  const { chosen, leftOut, busy, onLeaveOut } = props;
  const fixes = allOnce([...props.offered, ...chosen.fixes], chosen.fixes);
  const { changes, deleteRows } = chosen;
  const toggle = (id: string, isChosen: boolean) => {
    const next = new Set(leftOut);
    if (isChosen) next.delete(id);
    else next.add(id);
    onLeaveOut(next);
  };
  return (
    <div className={styles.panel}>
      <WorkflowHeading text={fixMessages[language].allHeading()} />
      <p className={styles.note}>
        {fixes.length > 0 ? fixMessages[language].allIntro() : fixMessages[language].allNothing()}
      </p>
      {fixes.length > 0 && (
        <section aria-labelledby="zpb-fixes">
          <h2 id="zpb-fixes" className={styles.part}>
            {fixMessages[language].allFixes(fixes.length)}
          </h2>
          <ul className={styles.list}>
            {fixes.map((fix) => (
              <li key={fix.id}>
                <Checkbox
                  label={sayFix(fix, language).preview}
                  checked={!leftOut.has(fix.id)}
                  disabled={busy}
                  onChange={(_, isChosen) => toggle(fix.id, isChosen === true)}
                />
              </li>
            ))}
          </ul>
        </section>
      )}
      {changes.length + deleteRows.length > 0 && (
        <section aria-labelledby="zpb-changes">
          <h2 id="zpb-changes" className={styles.part}>
            {fixMessages[language].allChanges(changes.length, deleteRows.length)}
          </h2>
          <ul className={styles.list}>
            {changes.map(({ cell, label, before, after }) => (
              <li key={cell}>
                <CellButton
                  cell={cell}
                  text={fixMessages[language].changeLine(
                    sayChangeLabel(label, language),
                    sayShown(before, language),
                    after,
                  )}
                  onGoTo={props.onGoTo}
                />
              </li>
            ))}
            {deleteRows.map(({ cell, name }) => (
              <li key={cell}>
                <CellButton cell={cell} text={fixMessages[language].deleteLine(name)} onGoTo={props.onGoTo} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {fixes.length > 0 && (
        <PrimaryButton
          text={busy ? fixMessages[language].fixing() : fixMessages[language].apply(chosen.fixes.length)}
          disabled={busy || chosen.fixes.length === 0}
          allowDisabledFocus
          onClick={props.onApply}
        />
      )}
    </div>
  );
}

/** Each fix once; where it will be done, as it will be done. */
function allOnce(fixes: readonly Fix[], chosen: readonly Fix[]): Fix[] {
  const known = new Map(fixes.map((fix) => [fix.id, fix]));
  chosen.forEach((fix) => known.set(fix.id, fix));
  return [...known.values()];
}
