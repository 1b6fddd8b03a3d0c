import * as React from 'react';
import type { Finding } from '../../core/check/finding';
import { isOpen, severityOrder } from '../../core/check/severity';
import type { SummaryRow } from '../../core/summary/summary';
import { severityMessages } from '../../wording/excel';
import { returnMessages, summaryReviewMessages, summaryTableMessages } from '../../wording/summary';
import { returnedForm, returnText } from '../../wording/returnedForm';
import { sayFinding } from '../../wording/sayFinding';
import { CellButton } from '../components/CellButton';
import { CopyButton } from '../components/CopyButton';
import { SeverityMark } from '../findings/SeverityMark';
import { useLanguage } from '../settings/useLanguage';
import { createStyles } from '../theme/createStyles';
import { hiddenText, lowButton, note } from '../theme/sharedStyles';

interface FormFindingsProps {
  readonly row: SummaryRow;
  readonly onGoTo: (cell: string) => void;
}

const useStyles = createStyles((theme) => ({
  findings: { padding: '0 4px 8px 22px' },
  list: { margin: 0, padding: 0, listStyle: 'none', display: 'grid', gap: 4, gridTemplateColumns: 'minmax(0, 1fr)' },
  finding: { display: 'flex', alignItems: 'flex-start', gap: 6 },
  mark: { flex: 'none', paddingTop: 5 },
  text: { flex: 1, minWidth: 0 },
  note: { ...note(theme), overflowWrap: 'anywhere' },
}));

/** What is found in a form, the gravest first; each leads to its cell. */
export function FormFindings({ row, onGoTo }: FormFindingsProps) {
  const language = useLanguage();
  const styles = useStyles();
  const { unsureColumns, isHidden, sheetName } = row;
  const findings = severityOrder.flatMap((severity) => row.findings.filter((finding) => finding.severity === severity));
  return (
    <div className={styles.findings}>
      {isHidden && <p className={styles.note}>{summaryTableMessages[language].sheetHidden(sheetName)}</p>}
      {unsureColumns > 0 && <p className={styles.note}>{summaryReviewMessages[language].unsureFirst(unsureColumns)}</p>}
      {findings.length === 0 && <p className={styles.note}>{summaryReviewMessages[language].nothingFound()}</p>}
      <ul className={styles.list}>
        {findings.map((finding) => (
          <li key={keyOf(finding)} className={styles.finding}>
            <span className={styles.mark}>
              <SeverityMark severity={finding.severity} />
              <span className={hiddenText}>{severityMessages[language].names[finding.severity]}</span>
            </span>
            <span className={styles.text}>
              <CellButton cell={finding.cell} text={sayFinding(finding, language)} onGoTo={onGoTo} />
            </span>
          </li>
        ))}
      </ul>
      {findings.some(({ severity }) => isOpen(severity)) && (
        <CopyButton
          label={returnMessages[language].copy()}
          text={() => returnText(returnedForm(row))}
          copied={returnMessages[language].copied()}
          styles={lowButton}
        />
      )}
    </div>
  );
}

/** Several findings of one kind at one cell are about different things. */
function keyOf({ code, cell, subject, figures }: Finding): string {
  return `${code} ${cell} ${JSON.stringify([subject, figures])}`;
}
