import { Dropdown, Icon, IconButton } from 'office-ui-fabric-react';
import * as React from 'react';
import { summaryTableMessages } from '../../wording/pane';
import { sortSummary, summarySortKeys } from '../../core/summary/sortSummary';
import type { SummarySort } from '../../core/summary/sortSummary';
import type { Summary, SummaryRow } from '../../core/summary/summary';
import { summaryColumns } from '../../core/summary/summaryColumns';
import { createStyles } from '../theme/createStyles';
import { note, sectionHeading, textButton } from '../theme/sharedStyles';
import { SummaryTableRow } from './SummaryTableRow';
import { useLanguage } from '../settings/useLanguage';

interface SummaryTableProps {
  readonly summary: Summary;
  readonly onGoTo: (row: SummaryRow) => void;
}

/** The columns that have room in a narrow pane; the others stand below them in small print. */
const COLUMNS = summaryColumns.filter(({ pane }) => pane === 'column').map(({ id }) => id);

const useStyles = createStyles((theme) => ({
  heading: { ...sectionHeading, fontSize: 13 },
  order: { display: 'flex', alignItems: 'flex-end', gap: 4 },
  by: { flex: 1, minWidth: 0 },
  table: {
    width: '100%',
    borderCollapse: 'collapse',
    tableLayout: 'fixed',
    fontSize: 12,
    lineHeight: 18,
    marginTop: 8,
  },
  head: {
    ...note(theme),
    padding: '4px 4px',
    textAlign: 'right',
    fontWeight: 600,
    borderBottom: `1px solid ${theme.palette.neutralTertiary}`,
    ':first-child': { textAlign: 'left', paddingLeft: 0 },
  },
  project: { width: '43%' },
  sort: { ...textButton(theme), display: 'inline-flex', gap: 4, textAlign: 'inherit' },
}));

/** A line per form, in the order the user chooses; a click leads to the form. */
export function SummaryTable({ summary, onGoTo }: SummaryTableProps) {
  const language = useLanguage();
  const styles = useStyles();
  const [sort, setSort] = React.useState<SummarySort>({ by: 'workbook', descending: false });
  const rows = React.useMemo(() => sortSummary(summary, sort), [summary, sort]);
  const { columns } = summaryTableMessages[language];
  const order = sort.descending
    ? summaryTableMessages[language].descending()
    : summaryTableMessages[language].ascending();
  const ariaSort = sort.descending ? 'descending' : 'ascending';
  return (
    <section aria-labelledby="zpb-forms">
      <h2 id="zpb-forms" className={styles.heading}>
        {summaryTableMessages[language].table()}
      </h2>
      <div className={styles.order}>
        <Dropdown
          className={styles.by}
          label={summaryTableMessages[language].sortBy()}
          selectedKey={sort.by}
          options={summarySortKeys.map((key) => ({ key, text: columns[key] }))}
          onChange={(_, option) => {
            const by = summarySortKeys.find((key) => key === option?.key);
            if (by) setSort({ ...sort, by });
          }}
        />
        <IconButton
          iconProps={{ iconName: sort.descending ? 'ArrowDown' : 'ArrowUp' }}
          title={summaryTableMessages[language].turnOrder(order)}
          ariaLabel={summaryTableMessages[language].turnOrder(order)}
          onClick={() => setSort({ ...sort, descending: !sort.descending })}
        />
      </div>
      <table className={styles.table}>
        <thead>
          <tr>
            {COLUMNS.map((column) => (
              <th
                key={column}
                scope="col"
                className={`${styles.head} ${column === 'project' ? styles.project : ''}`}
                aria-sort={sort.by === column ? ariaSort : undefined}
              >
                <button type="button" className={styles.sort} onClick={() => setSort(nextSort(sort, column))}>
                  {columns[column]}
                  {sort.by === column && <Icon iconName={sort.descending ? 'ArrowDown' : 'ArrowUp'} />}
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <SummaryTableRow key={row.key} row={row} onGoTo={onGoTo} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** The same column again turns the order round. */
function nextSort({ by, descending }: SummarySort, column: SummarySort['by']): SummarySort {
  return { by: column, descending: by === column && !descending };
}
