import { plainPercent } from '../../core/scoring/exact';
import { css } from 'office-ui-fabric-react';
import * as React from 'react';
import { summaryTableMessages } from '../../wording/pane';
import type { SummaryTotals } from '../../core/summary/summary';
import { SeverityMark } from '../findings/SeverityMark';
import { createStyles } from '../theme/createStyles';
import { severityColors } from '../theme/severityColors';
import { note } from '../theme/sharedStyles';
import { plain } from '../views/numbers';
import { useLanguage } from '../settings/useLanguage';
import type { Language } from '../../wording/language';

const useStyles = createStyles((theme) => ({
  totals: { display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(88px, 1fr))', gap: '8px 12px', margin: 0 },
  label: note(theme),
  figure: { margin: 0, fontSize: 15, lineHeight: 22, fontWeight: 600, fontVariantNumeric: 'tabular-nums' },
  findings: { marginTop: 8 },
  marked: { display: 'flex', alignItems: 'center', gap: 6 },
  error: { color: severityColors(theme).error },
  explain: { color: severityColors(theme).explain },
  note: { ...note(theme), marginTop: 6 },
}));

/** What all forms come to, and what must be known to read it. */
export function SummaryTotalsList({ totals }: { readonly totals: SummaryTotals }) {
  const language = useLanguage();
  const styles = useStyles();
  const { budget, executed, rate, averageScore } = totals;
  const { columns } = summaryTableMessages[language];
  const figures = [
    [summaryTableMessages[language].forms(), summaryTableMessages[language].formCount(totals.forms)],
    [columns.budget, summaryTableMessages[language].money(plain(budget))],
    [columns.executed, summaryTableMessages[language].money(plain(executed))],
    [columns.rate, rate ? plainPercent(rate) : '—'],
    [summaryTableMessages[language].average(), averageScore ? plain(averageScore) : '—'],
  ] as const;
  const findings = [
    { severity: 'error', label: columns.errors, count: totals.errors, forms: totals.formsWithErrors },
    {
      severity: 'explain',
      label: columns.missingExplanations,
      count: totals.missingExplanations,
      forms: totals.formsWithMissingExplanations,
    },
  ] as const;
  return (
    <section aria-label={summaryTableMessages[language].totals()}>
      <dl className={styles.totals}>
        {figures.map(([label, figure]) => (
          <div key={label}>
            <dt className={styles.label}>{label}</dt>
            <dd className={styles.figure}>{figure}</dd>
          </div>
        ))}
      </dl>
      <dl className={css(styles.totals, styles.findings)}>
        {findings.map(({ severity, label, count, forms }) => (
          <div key={severity}>
            <dt className={css(styles.label, styles.marked)}>
              <SeverityMark severity={severity} />
              {label}
            </dt>
            <dd className={css(styles.figure, count > 0 && styles[severity])}>
              {count > 0 ? summaryTableMessages[language].findings(count) : summaryTableMessages[language].noFindings()}
            </dd>
            {count > 0 && <dd className={styles.label}>{summaryTableMessages[language].inForms[severity](forms)}</dd>}
          </div>
        ))}
      </dl>
      {notes(totals, language).map((text) => (
        <p key={text} className={styles.note}>
          {text}
        </p>
      ))}
    </section>
  );
}

function notes({ leftOut, converted, unitAssumed, unsure, years }: SummaryTotals, language: Language): string[] {
  return [
    leftOut > 0 ? summaryTableMessages[language].leftOut(leftOut) : '',
    converted > 0 ? summaryTableMessages[language].converted(converted) : '',
    unsure > 0 ? summaryTableMessages[language].unsure(unsure) : '',
    unitAssumed > 0 ? summaryTableMessages[language].unitAssumed(unitAssumed) : '',
    years.length > 1 ? summaryTableMessages[language].years(years.map(String)) : '',
  ].filter((text) => text !== '');
}
