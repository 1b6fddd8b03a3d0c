import { Icon, Link } from 'office-ui-fabric-react';
import * as React from 'react';
import { isOpen } from '../../core/check/severity';
import type { FixableFinding } from '../../core/check/fix/fixesFor';
import { checkPageMessages, findingFilterMessages } from '../../wording/pane';
import { useLanguage } from '../settings/useLanguage';
import { createStyles } from '../theme/createStyles';
import { note } from '../theme/sharedStyles';
import { findingGroups } from '../views/findingGroups';
import { FindingFilter } from './FindingFilter';
import { FindingGroupSection } from './FindingGroupSection';
import type { FindingActions } from './FindingItem';
import { NO_FILTER, filterFindings, isFiltering } from './filterFindings';
import { useKeepFocus } from '../components/useKeepFocus';

interface FindingListProps extends FindingActions {
  readonly items: readonly FixableFinding[];
  /** Whether it is not sure what all columns are: that nothing was found is then no good news. */
  readonly isUnsure: boolean;
}

const useStyles = createStyles((theme) => ({
  clean: { display: 'flex', alignItems: 'center', gap: 8, margin: '12px 0' },
  cleanIcon: { color: theme.semanticColors.successIcon, fontSize: 20 },
  none: { ...note(theme), marginTop: 12 },
}));

/** The findings by severity, as far as the filter lets them through. A form with nothing but remarks is fine. */
export function FindingList({ items, isUnsure, ...actions }: FindingListProps) {
  const styles = useStyles();
  const language = useLanguage();
  const [filter, setFilter] = React.useState(NO_FILTER);
  const keepFocus = useKeepFocus();
  const open = items.filter(({ finding }) => isOpen(finding.severity));
  const remarks = items.filter(({ finding }) => !isOpen(finding.severity));
  const isClean = open.length === 0;
  // Remarks are nothing to be done: they stand below what is, and only there where no kind of that was chosen.
  const shown = isClean
    ? remarks
    : [
        ...filterFindings(open, filter, language),
        ...(filter.kind === 'all' ? filterFindings(remarks, filter, language) : []),
      ];
  return (
    <>
      {isClean ? (
        !isUnsure && (
          <p className={styles.clean}>
            <Icon iconName="Completed" className={styles.cleanIcon} />
            {checkPageMessages[language].clean()}
          </p>
        )
      ) : (
        <FindingFilter items={open} filter={filter} onChange={setFilter} />
      )}
      <div {...keepFocus} tabIndex={-1}>
        {findingGroups(shown, language).map((group) => (
          <FindingGroupSection key={group.severity} group={group} {...actions} />
        ))}
        {shown.length === 0 && isFiltering(filter) && !isClean && (
          <p className={styles.none}>
            {findingFilterMessages[language].none()}{' '}
            <Link onClick={() => setFilter(NO_FILTER)}>{findingFilterMessages[language].showAll()}</Link>
          </p>
        )}
      </div>
    </>
  );
}
