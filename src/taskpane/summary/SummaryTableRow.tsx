import { plainPercent } from '../../core/scoring/exact';
import { Link } from 'office-ui-fabric-react';
import * as React from 'react';
import { severityMessages } from '../../wording/excel';
import { summaryTableMessages, termMessages } from '../../wording/pane';
import type { SummaryRow } from '../../core/summary/summary';
import { summaryColumns } from '../../core/summary/summaryColumns';
import type { SummaryField, SummaryValue } from '../../core/summary/summaryColumns';
import type { Language } from '../../wording/language';
import { createStyles } from '../theme/createStyles';
import { SeverityMark } from '../findings/SeverityMark';
import { hiddenText, note } from '../theme/sharedStyles';
import { severityColors } from '../theme/severityColors';
import { plain } from '../views/numbers';
import { useLanguage } from '../settings/useLanguage';

interface SummaryTableRowProps {
  readonly row: SummaryRow;
  readonly onGoTo: (row: SummaryRow) => void;
}

const COLUMNS = summaryColumns.filter(({ pane }) => pane === 'column');
const NOTES = summaryColumns.filter(({ pane }) => pane === 'note');

const useStyles = createStyles((theme) => ({
  cell: {
    padding: '6px 4px',
    verticalAlign: 'top',
    position: 'relative',
    textAlign: 'right',
    fontVariantNumeric: 'tabular-nums',
    borderBottom: `1px solid ${theme.palette.neutralLight}`,
  },
  project: {
    padding: '6px 4px 6px 0',
    verticalAlign: 'top',
    textAlign: 'left',
    fontWeight: 'normal',
    overflowWrap: 'anywhere',
    borderBottom: `1px solid ${theme.palette.neutralLight}`,
  },
  link: { fontSize: 13, fontWeight: 600, textAlign: 'left' },
  small: note(theme),
  error: { color: severityColors(theme).error, fontWeight: 600 },
  explain: { ...note(theme), display: 'flex', alignItems: 'center', justifyContent: 'flex-end', gap: 4, marginTop: 2 },
}));

/** One form: 项目名称 with its 主管部门, 执行率 with its amounts, 得分 with its grade, and what is left to do. */
export const SummaryTableRow = React.memo(function SummaryTableRow({ row, onGoTo }: SummaryTableRowProps) {
  const language = useLanguage();
  const styles = useStyles();
  const cells: Partial<Record<SummaryField, React.ReactNode>> = {
    rate: <Rate row={row} />,
    score: <Score row={row} />,
    errors: <Errors row={row} />,
  };
  return (
    <tr>
      {COLUMNS.map((column) =>
        column.id === 'project' ? (
          <th key={column.id} scope="row" className={styles.project}>
            <Link
              className={styles.link}
              title={summaryTableMessages[language].goTo(row.sheetName)}
              onClick={() => onGoTo(row)}
            >
              {row.project || summaryTableMessages[language].unnamed()}
            </Link>
            <div className={styles.small}>{notesOf(row, language).join(' · ')}</div>
          </th>
        ) : (
          <td key={column.id} className={styles.cell}>
            {cells[column.id] ?? valueText(column.value?.(row) ?? null)}
          </td>
        ),
      )}
    </tr>
  );
});

function Rate({ row: { rate, executed, budget } }: { readonly row: SummaryRow }) {
  return (
    <>
      {rate ? plainPercent(rate) : '—'}
      <div className={useStyles().small}>
        {valueText(executed)} / {valueText(budget)}
      </div>
    </>
  );
}

function Score({ row: { score, grade } }: { readonly row: SummaryRow }) {
  const language = useLanguage();
  return (
    <>
      {valueText(score)}
      <div className={useStyles().small}>
        {grade === null ? summaryTableMessages[language].ungraded() : termMessages[language].named(grade)}
      </div>
    </>
  );
}

function Errors({ row: { errors, missingExplanations } }: { readonly row: SummaryRow }) {
  const language = useLanguage();
  const styles = useStyles();
  return (
    <>
      <span className={errors > 0 ? styles.error : undefined}>{errors}</span>
      {missingExplanations > 0 && (
        <div className={styles.explain} title={severityMessages[language].names.explain}>
          <SeverityMark severity="explain" />
          <span className={hiddenText}>{severityMessages[language].names.explain}</span>
          {missingExplanations}
        </div>
      )}
    </>
  );
}

/** What stands below the name: 主管部门 and 年度 speak for themselves, anything else has its name before it. */
function notesOf(row: SummaryRow, language: Language): string[] {
  const messages = summaryTableMessages[language];
  const notes = NOTES.map(({ id, value }) => {
    const said = value?.(row) ?? '';
    if (said === '' || id === 'department') return String(said);
    return id === 'year' ? messages.year(Number(said)) : `${messages.columns[id]} ${valueText(said)}`;
  });
  const unsure = row.unsureColumns > 0 ? messages.unsureColumns(row.unsureColumns) : '';
  return [...notes, unsure, row.isHidden ? messages.hidden() : ''].filter((text) => text !== '');
}

function valueText(value: SummaryValue): string {
  if (value === null) return '—';
  return typeof value === 'object' ? plain(value) : String(value);
}
