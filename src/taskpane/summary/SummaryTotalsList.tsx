import * as React from 'react';
import { summaryTableMessages } from '../../core/messages/summary';
import type { SummaryTotals } from '../../core/summary/summary';
import { createStyles } from '../theme/createStyles';
import { note } from '../theme/textStyles';
import { percent, plain } from '../views/numbers';

const useStyles = createStyles((theme) => ({
  totals: { display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(88px, 1fr))', gap: '8px 12px', margin: 0 },
  label: note(theme),
  figure: { margin: 0, fontSize: 15, lineHeight: 22, fontWeight: 600, fontVariantNumeric: 'tabular-nums' },
  note: { ...note(theme), marginTop: 6 },
}));

/** What all forms come to, and what must be known to read it. */
export function SummaryTotalsList({ totals }: { readonly totals: SummaryTotals }) {
  const styles = useStyles();
  const { budget, executed, rate, averageScore, formsWithErrors } = totals;
  const { columns } = summaryTableMessages;
  const figures = [
    [summaryTableMessages.forms(), summaryTableMessages.formCount(totals.forms)],
    [columns.budget, summaryTableMessages.money(plain(budget))],
    [columns.executed, summaryTableMessages.money(plain(executed))],
    [columns.rate, rate ? percent(rate) : '—'],
    [summaryTableMessages.average(), averageScore ? plain(averageScore) : '—'],
    [
      summaryTableMessages.withErrors(),
      formsWithErrors > 0 ? summaryTableMessages.formCount(formsWithErrors) : summaryTableMessages.noErrors(),
    ],
  ] as const;
  return (
    <section aria-label={summaryTableMessages.totals()}>
      <dl className={styles.totals}>
        {figures.map(([label, figure]) => (
          <div key={label}>
            <dt className={styles.label}>{label}</dt>
            <dd className={styles.figure}>{figure}</dd>
          </div>
        ))}
      </dl>
      {notes(totals).map((text) => (
        <p key={text} className={styles.note}>
          {text}
        </p>
      ))}
    </section>
  );
}

function notes({ converted, unitAssumed, years }: SummaryTotals): string[] {
  return [
    converted > 0 ? summaryTableMessages.converted(converted) : '',
    unitAssumed > 0 ? summaryTableMessages.unitAssumed(unitAssumed) : '',
    years.length > 1 ? summaryTableMessages.years(years.map(String)) : '',
  ].filter((text) => text !== '');
}
