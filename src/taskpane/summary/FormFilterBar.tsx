import { Dropdown, IconButton, ResponsiveMode } from 'office-ui-fabric-react';
import * as React from 'react';
import { isListed, isSameFilter } from '../../core/summary/formFilter';
import type { FormFilter } from '../../core/summary/formFilter';
import { summarySortKeys } from '../../core/summary/sortSummary';
import type { SummarySort } from '../../core/summary/sortSummary';
import type { SummaryRow } from '../../core/summary/summary';
import { summaryReviewMessages, summaryTableMessages } from '../../wording/summary';
import { useLanguage } from '../settings/useLanguage';
import { createStyles } from '../theme/createStyles';
import { filterChip } from '../theme/sharedStyles';

interface FormFilterBarProps {
  readonly rows: readonly SummaryRow[];
  readonly filter: FormFilter;
  readonly sort: SummarySort;
  readonly onFilter: (filter: FormFilter) => void;
  readonly onSort: (sort: SummarySort) => void;
}

const KINDS = ['all', 'problems', 'partUnchecked'] as const;

const useStyles = createStyles((theme) => ({
  bar: { display: 'flex', alignItems: 'center', flexWrap: 'wrap', gap: 6 },
  kinds: { display: 'flex', flexWrap: 'wrap', gap: 4 },
  kind: filterChip(theme),
  order: { display: 'flex', alignItems: 'center', flex: '1 1 150px', gap: 2, minWidth: 0 },
  by: { flex: 1, minWidth: 0 },
}));

/** Which forms are listed, with how many there are, and in which order. */
export function FormFilterBar({ rows, filter, sort, onFilter, onSort }: FormFilterBarProps) {
  const language = useLanguage();
  const styles = useStyles();
  const table = summaryTableMessages[language];
  const texts = summaryReviewMessages[language];
  const kinds = KINDS.map((kind) => ({ kind, count: rows.filter((row) => isListed(row, { kind })).length })).filter(
    ({ kind, count }) => kind !== 'partUnchecked' || count > 0 || filter.kind === kind,
  );
  const order = table.turnOrder(sort.descending ? table.descending() : table.ascending());
  return (
    <div className={styles.bar}>
      <div className={styles.kinds} role="group" aria-label={texts.filter()}>
        {kinds.map(({ kind, count }) => (
          <button
            key={kind}
            type="button"
            className={styles.kind}
            aria-pressed={isSameFilter(filter, { kind })}
            onClick={() => onFilter({ kind })}
          >
            {texts.filters[kind]} {count}
          </button>
        ))}
      </div>
      <div className={styles.order}>
        <Dropdown
          className={styles.by}
          ariaLabel={table.sortBy()}
          responsiveMode={ResponsiveMode.large}
          selectedKey={sort.by}
          options={summarySortKeys.map((key) => ({ key, text: table.columns[key] }))}
          onChange={(_, option) => {
            const by = summarySortKeys.find((key) => key === option?.key);
            if (by) onSort({ ...sort, by });
          }}
        />
        {sort.by !== 'problems' && (
          <IconButton
            iconProps={{ iconName: sort.descending ? 'ArrowDown' : 'ArrowUp' }}
            title={order}
            ariaLabel={order}
            onClick={() => onSort({ ...sort, descending: !sort.descending })}
          />
        )}
      </div>
    </div>
  );
}
