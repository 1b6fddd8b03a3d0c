import { DefaultButton, Icon, Link, PrimaryButton, TextField } from 'office-ui-fabric-react';
import * as React from 'react';
import { workflowLinkMessages } from '../../wording/pane';
import type { HandInItem } from '../../core/workflows/handIn/handInItems';
import { MAX_REMARK } from '../../core/workflows/handIn/handInNote';
import type { PassedHandIn } from '../../core/workflows/handIn/handInNote';
import { handInMessages } from '../../wording/handIn';
import { useLanguage } from '../settings/useLanguage';
import { createStyles } from '../theme/createStyles';
import { severityColors } from '../theme/severityColors';
import { hiddenText, lowButton, note, sectionHeading } from '../theme/sharedStyles';
import { WorkflowHeading } from './WorkflowHeading';

interface HandInPanelProps {
  readonly items: readonly HandInItem[];
  /** The form needs the add-in to show its scores. */
  readonly isLive: boolean;
  readonly busy: boolean;
  readonly onGoTo: (cell: string) => void;
  /** To the findings, for what has no cell of its own. */
  readonly onFindings: () => void;
  readonly onUnmark: () => void;
  readonly onFreeze: () => void;
  /** Makes rows and columns large enough for what is not shown whole; null where that is not the remedy, or nothing can be changed. */
  readonly onFit: (() => void) | null;
  /** Has all of the form printed, and nothing else; null where nothing can be changed. */
  readonly onSetPrint: (() => void) | null;
  /** When it last passed; null where nobody has noted it. */
  readonly passed: PassedHandIn | null;
  /** Keeps with the form that it passed today; null where nothing can be changed. */
  readonly onRecord: ((remark: string) => void) | null;
}

const ICONS = { done: 'Completed', open: 'ErrorBadge', look: 'Info', unknown: 'Info' } as const;

const useStyles = createStyles((theme) => {
  const colors = severityColors(theme);
  return {
    panel: { display: 'grid', gap: 12, gridTemplateColumns: 'minmax(0, 1fr)', justifyItems: 'start' },
    note: note(theme),
    list: { margin: 0, padding: 0, listStyle: 'none', display: 'grid', gap: 6, width: '100%' },
    item: { display: 'flex', alignItems: 'center', flexWrap: 'wrap', gap: '2px 8px', minHeight: 26 },
    icon: { flex: 'none', fontSize: 18 },
    done: { color: theme.semanticColors.successIcon },
    open: { color: colors.error },
    look: { color: colors.warning },
    unknown: { color: colors.info },
    text: { flex: '1 1 140px', minWidth: 0 },
    button: { marginLeft: 'auto' },
    result: { ...sectionHeading },
    record: { display: 'grid', gap: 6, justifyItems: 'start', width: '100%' },
  };
});

/** Everything a form is sent back for, each with a tick or the way there; then what is left to do with a form that is ready. */
export function HandInPanel(props: HandInPanelProps) {
  const { items, isLive, busy, onGoTo, onFindings, onUnmark, onFreeze, onFit, onSetPrint, passed, onRecord } = props;
  const [remark, setRemark] = React.useState('');
  const language = useLanguage();
  const styles = useStyles();
  const texts = handInMessages[language];
  const open = items.filter(({ state }) => state === 'open').length;
  const remedy = (text: string, onClick: () => void) => (
    <DefaultButton
      className={styles.button}
      styles={lowButton}
      text={text}
      disabled={busy}
      allowDisabledFocus
      onClick={onClick}
    />
  );
  return (
    <div className={styles.panel}>
      <WorkflowHeading text={workflowLinkMessages[language].names.handIn} />
      <p className={styles.note}>{texts.intro()}</p>
      <ul className={styles.list}>
        {items.map((item) => {
          const { point, state, cell, print } = item;
          const problem = print?.problem ?? null;
          return (
            <li key={point} className={styles.item}>
              <Icon iconName={ICONS[state]} className={`${styles.icon} ${styles[state]}`} />
              <span className={styles.text}>
                {itemText(item, texts)}
                <span className={hiddenText}>{`（${texts.states[state]}）`}</span>
              </span>
              {cell !== null && <Link onClick={() => onGoTo(cell)}>{texts.goTo(cell)}</Link>}
              {cell === null && state === 'open' && <Link onClick={onFindings}>{texts.findings()}</Link>}
              {point === 'shown' && state === 'open' && onFit && remedy(texts.fit(), onFit)}
              {problem !== null && !onSetPrint && <span className={styles.note}>{texts.printProtected()}</span>}
              {problem !== null && onSetPrint && remedy(texts.setPrint(problem), onSetPrint)}
              {point === 'marks' && state !== 'done' && remedy(texts.unmark(), onUnmark)}
            </li>
          );
        })}
      </ul>
      <p className={styles.result} role="status">
        {open > 0 ? texts.notReady(open) : texts.ready()}
      </p>
      {open === 0 && isLive && (
        <>
          <p className={styles.note}>{texts.freezeFirst()}</p>
          <PrimaryButton text={texts.freeze()} disabled={busy} allowDisabledFocus onClick={onFreeze} />
        </>
      )}
      {open === 0 && <p className={styles.note}>{texts.print()}</p>}
      {open === 0 && onRecord && (
        <div className={styles.record}>
          <TextField
            label={texts.remark()}
            maxLength={MAX_REMARK}
            value={remark}
            onChange={(_, next) => setRemark(next ?? '')}
          />
          <DefaultButton
            styles={lowButton}
            text={texts.record()}
            disabled={busy}
            allowDisabledFocus
            onClick={() => onRecord(remark)}
          />
        </div>
      )}
      {passed && <p className={styles.note}>{texts.passed(passed.date, passed.remark)}</p>}
    </div>
  );
}

function itemText(
  { point, state, count, print = null }: HandInItem,
  texts: (typeof handInMessages)[keyof typeof handInMessages],
): string {
  if (point === 'print') return texts.printed(print);
  return state === 'unknown' ? texts.unknown(point) : texts.item(point, state === 'done', count);
}
