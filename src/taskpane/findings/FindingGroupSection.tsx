import { Icon } from 'office-ui-fabric-react';
import * as React from 'react';
import type { FixableFinding } from '../../core/check/fix/fixesFor';
import { checkPageMessages } from '../../wording/pane';
import { severityMessages } from '../../wording/excel';
import { createStyles } from '../theme/createStyles';
import { note, sectionHeading, textButton } from '../theme/sharedStyles';
import type { FindingGroup } from '../views/findingGroups';
import { FindingItem } from './FindingItem';
import type { FindingActions } from './FindingItem';
import { findingKeys } from './findingKeys';
import { SeverityMark } from './SeverityMark';
import { useLanguage } from '../settings/useLanguage';

/** The finding that shows the selected row. */
export interface SelectedFinding {
  readonly item: FixableFinding;
  readonly rowCard: React.ReactNode;
}

interface FindingGroupSectionProps extends FindingActions {
  readonly group: FindingGroup;
  /** The finding about the selected row, with that row; null when none is about it. */
  readonly selected: SelectedFinding | null;
}

const useStyles = createStyles((theme) => ({
  group: { marginTop: 6 },
  heading: { display: 'flex', alignItems: 'center', gap: 8, marginBottom: 3 },
  name: { ...sectionHeading, flex: 'none', display: 'flex', alignItems: 'center', gap: 6, fontSize: 13 },
  toggle: { ...textButton(theme), gap: 6, padding: '2px 4px 2px 0' },
  list: { margin: 0, padding: 0, listStyle: 'none', display: 'grid', gap: 4, gridTemplateColumns: 'minmax(0, 1fr)' },
  meaning: { ...note(theme), minWidth: 0, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
}));

/** The findings of one severity. Remarks are folded until asked for: a good form may have them too. */
export function FindingGroupSection({
  group: { severity, title, items },
  selected,
  ...actions
}: FindingGroupSectionProps) {
  const language = useLanguage();
  const styles = useStyles();
  const isFoldable = severity === 'info';
  const [open, setOpen] = React.useState(!isFoldable);
  const meaning = severityMessages[language].meanings[severity];
  const label = checkPageMessages[language].groupLabel(title, items.length);
  const keys = findingKeys(items);
  const heading = (
    <>
      <SeverityMark severity={severity} />
      {label}
    </>
  );
  return (
    <section className={styles.group} aria-label={label}>
      <div className={styles.heading}>
        <h3 className={styles.name}>
          {isFoldable ? (
            <button type="button" className={styles.toggle} aria-expanded={open} onClick={() => setOpen(!open)}>
              {heading}
              <Icon iconName={open ? 'ChevronUp' : 'ChevronDown'} />
            </button>
          ) : (
            heading
          )}
        </h3>
        {open && (
          <span className={styles.meaning} title={meaning}>
            {meaning}
          </span>
        )}
      </div>
      {open && (
        <ul className={styles.list}>
          {items.map((item, index) => {
            const name = keys[index] ?? '';
            const rowCard = selected?.item === item ? selected.rowCard : null;
            return (
              <li key={name}>
                <FindingItem item={item} name={name} rowCard={rowCard} {...actions} />
              </li>
            );
          })}
        </ul>
      )}
    </section>
  );
}
