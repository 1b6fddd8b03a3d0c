import { Link } from 'office-ui-fabric-react';
import * as React from 'react';
import { findingFilterMessages } from '../../wording/pane';
import { useLanguage } from '../settings/useLanguage';
import { createStyles } from '../theme/createStyles';
import { note } from '../theme/sharedStyles';
import { findingGroups } from '../views/findingGroups';
import { FindingFilter } from './FindingFilter';
import { FindingGroupSection } from './FindingGroupSection';
import type { SelectedFinding } from './FindingGroupSection';
import type { FindingActions } from './FindingItem';
import { NO_FILTER, isFiltering } from './filterFindings';
import type { FindingFilterChoice } from './filterFindings';
import type { ShownFindings } from './shownFindings';

interface FindingListProps extends FindingActions, ShownFindings {
  readonly filter: FindingFilterChoice;
  readonly onFilter: (filter: FindingFilterChoice) => void;
  /** The finding about the selected row; null when none is about it. */
  readonly selected: SelectedFinding | null;
  /** Stands between the filter and the findings. */
  readonly children?: React.ReactNode;
}

const useStyles = createStyles((theme) => ({ none: { ...note(theme), marginTop: 12 } }));

/** The findings by severity, as far as the filter lets them through. */
export function FindingList({ open, shown, filter, onFilter, selected, children, ...actions }: FindingListProps) {
  const styles = useStyles();
  const language = useLanguage();
  return (
    <>
      {open.length > 0 && <FindingFilter items={open} filter={filter} onChange={onFilter} />}
      {children}
      <div>
        {findingGroups(shown, language).map((group) => (
          <FindingGroupSection key={group.severity} group={group} selected={selected} {...actions} />
        ))}
        {shown.length === 0 && isFiltering(filter) && open.length > 0 && (
          <p className={styles.none}>
            {findingFilterMessages[language].none()}{' '}
            <Link onClick={() => onFilter(NO_FILTER)}>{findingFilterMessages[language].showAll()}</Link>
          </p>
        )}
      </div>
    </>
  );
}
