import { Link } from 'office-ui-fabric-react';
import * as React from 'react';
import { severityMessages } from '../../wording/excel';
import { summaryTableMessages, termMessages } from '../../wording/pane';
import type { SummaryRow } from '../../core/summary/summary';
import { createStyles } from '../theme/createStyles';
import { SeverityMark } from '../findings/SeverityMark';
import { hiddenText, note } from '../theme/sharedStyles';
import { severityColors } from '../theme/severityColors';
import { percent, plain } from '../views/numbers';
import { useLanguage } from '../settings/useLanguage';

interface SummaryTableRowProps {
  readonly row: SummaryRow;
  readonly onGoTo: (row: SummaryRow) => void;
}

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
  const { project, department, year, budget, executed, rate, score, grade, errors, missingExplanations } = row;
  const about = [department, year === null ? '' : summaryTableMessages[language].year(year)].filter(
    (text) => text !== '',
  );
  return (
    <tr>
      <th scope="row" className={styles.project}>
        <Link
          className={styles.link}
          title={summaryTableMessages[language].goTo(row.sheetName)}
          onClick={() => onGoTo(row)}
        >
          {project || summaryTableMessages[language].unnamed()}
        </Link>
        <div className={styles.small}>
          {[...about, row.isHidden ? summaryTableMessages[language].hidden() : '']
            .filter((text) => text !== '')
            .join(' · ')}
        </div>
      </th>
      <td className={styles.cell}>
        {rate ? percent(rate) : '—'}
        <div className={styles.small}>
          {executed ? plain(executed) : '—'} / {budget ? plain(budget) : '—'}
        </div>
      </td>
      <td className={styles.cell}>
        {score ? plain(score) : '—'}
        <div className={styles.small}>
          {grade === null ? summaryTableMessages[language].ungraded() : termMessages[language].named(grade)}
        </div>
      </td>
      <td className={styles.cell}>
        <span className={errors > 0 ? styles.error : undefined}>{errors}</span>
        {missingExplanations > 0 && (
          <div className={styles.explain} title={severityMessages[language].names.explain}>
            <SeverityMark severity="explain" />
            <span className={hiddenText}>{severityMessages[language].names.explain}</span>
            {missingExplanations}
          </div>
        )}
      </td>
    </tr>
  );
});
