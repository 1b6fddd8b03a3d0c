import { Icon } from 'office-ui-fabric-react';
import * as React from 'react';
import { checkPageMessages } from '../../core/messages/pane';
import { createStyles } from '../theme/createStyles';
import { sectionHeading } from '../theme/textStyles';
import type { FindingGroup } from '../views/findingGroups';
import { CellButton } from './CellButton';

interface FindingListProps {
  readonly groups: readonly FindingGroup[];
  readonly onGoTo: (cell: string) => void;
}

const ICONS = { error: 'ErrorBadge', warning: 'Warning', info: 'Info' } as const;

const useStyles = createStyles(({ semanticColors }) => ({
  clean: { display: 'flex', alignItems: 'center', gap: 8, margin: '12px 0' },
  cleanIcon: { color: semanticColors.successIcon, fontSize: 20 },
  group: { marginTop: 12 },
  heading: { ...sectionHeading, display: 'flex', alignItems: 'center', gap: 6, fontSize: 13, marginBottom: 4 },
  list: { margin: 0, padding: 0, listStyle: 'none', display: 'grid', gap: 4 },
  error: { color: semanticColors.errorIcon, fontSize: 16 },
  warning: { color: semanticColors.warningIcon, fontSize: 16 },
  info: { color: semanticColors.infoIcon, fontSize: 16 },
}));

/** The findings by severity; each leads to its cell. A form with nothing but remarks is fine. */
export function FindingList({ groups, onGoTo }: FindingListProps) {
  const styles = useStyles();
  const isClean = groups.every(({ severity }) => severity === 'info');
  return (
    <>
      {isClean && (
        <p className={styles.clean}>
          <Icon iconName="Completed" className={styles.cleanIcon} />
          {checkPageMessages.clean()}
        </p>
      )}
      {groups.map(({ severity, title, findings }) => (
        <section
          key={severity}
          className={styles.group}
          aria-label={checkPageMessages.groupLabel(title, findings.length)}
        >
          <h3 className={styles.heading}>
            <Icon iconName={ICONS[severity]} className={styles[severity]} />
            {checkPageMessages.groupLabel(title, findings.length)}
          </h3>
          <ul className={styles.list}>
            {findings.map((finding) => (
              <li key={`${finding.code} ${finding.cell} ${finding.subject}`}>
                <CellButton cell={finding.cell} text={finding.message} onGoTo={onGoTo} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
