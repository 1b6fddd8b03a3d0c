import { plainPercent } from '../../core/scoring/exact';
import { css, Icon } from 'office-ui-fabric-react';
import * as React from 'react';
import { ignoringMessages } from '../../wording/excel';
import { summaryTableMessages } from '../../wording/summary';
import type { Summary, SummaryTotals } from '../../core/summary/summary';
import { validTotals } from '../../core/summary/validTotals';
import { SeverityMark } from '../findings/SeverityMark';
import { createStyles } from '../theme/createStyles';
import { severityColors } from '../theme/severityColors';
import { factsLine, note } from '../theme/sharedStyles';
import { plain } from '../views/numbers';
import { useLanguage } from '../settings/useLanguage';
import type { Language } from '../../wording/language';

const useStyles = createStyles((theme) => ({
  ...factsLine(theme),
  totals: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(112px, 1fr))',
    gap: '8px 12px',
    margin: '6px 0 0',
  },
  label: note(theme),
  figure: {
    margin: 0,
    fontSize: 15,
    lineHeight: 22,
    fontWeight: 600,
    fontVariantNumeric: 'tabular-nums',
    whiteSpace: 'nowrap',
  },
  marked: { display: 'flex', alignItems: 'center', gap: 6 },
  error: { color: severityColors(theme).error },
  explain: { color: severityColors(theme).explain },
  note: { ...note(theme), marginTop: 6 },
}));

/** What all forms come to, on one line; unfolded, the sums, the range of the scores, and what must be known to read them. */
export function SummaryTotalsList({ summary }: { readonly summary: Summary }) {
  const language = useLanguage();
  const styles = useStyles();
  const id = React.useId();
  const [isOpen, setOpen] = React.useState(false);
  const { totals } = summary;
  const { rate, averageScore } = totals;
  const messages = summaryTableMessages[language];
  const facts = [
    [messages.forms(), messages.formCount(totals.forms)],
    [messages.average(), averageScore ? plain(averageScore) : ''],
    [messages.columns.rate, rate ? plainPercent(rate) : ''],
  ] as const;
  return (
    <section aria-label={messages.totals()}>
      <button
        type="button"
        className={styles.line}
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
      >
        {facts
          .filter(([, figure]) => figure !== '')
          .map(([label, figure]) => (
            <span key={label} className={styles.fact}>
              <span className={styles.label}>{label}</span>
              <span className={styles.figure}>{figure}</span>
            </span>
          ))}
        <Icon className={styles.chevron} iconName={isOpen ? 'ChevronUp' : 'ChevronDown'} />
      </button>
      <div id={id}>{isOpen && <Sums summary={summary} />}</div>
      {totals.ignored > 0 && <p className={styles.note}>{ignoringMessages[language].also(totals.ignored).trim()}</p>}
      {totals.unsure > 0 && <p className={styles.note}>{messages.unsure(totals.unsure)}</p>}
    </section>
  );
}

function Sums({ summary: { rows, totals } }: { readonly summary: Summary }) {
  const language = useLanguage();
  const styles = useStyles();
  const { columns, ...messages } = summaryTableMessages[language];
  const scores = validTotals(rows).sort((left, right) => left.comparedTo(right));
  const [lowest] = scores;
  const highest = scores.at(-1);
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
    <>
      <dl className={styles.totals}>
        {[
          [columns.budget, messages.money(plain(totals.budget))],
          [columns.executed, messages.money(plain(totals.executed))],
          ...(lowest && highest ? [[messages.range(), messages.rangeOf(plain(lowest), plain(highest))]] : []),
        ].map(([label, figure]) => (
          <div key={label}>
            <dt className={styles.label}>{label}</dt>
            <dd className={styles.figure}>{figure}</dd>
          </div>
        ))}
        {findings.map(({ severity, label, count, forms }) => (
          <div key={severity}>
            <dt className={css(styles.label, styles.marked)}>
              <SeverityMark severity={severity} />
              {label}
            </dt>
            <dd className={css(styles.figure, count > 0 && styles[severity])}>
              {count > 0 ? messages.findings(count) : messages.noFindings()}
            </dd>
            {count > 0 && <dd className={styles.label}>{messages.inForms[severity](forms)}</dd>}
          </div>
        ))}
      </dl>
      {[...notes(totals, language), messages.fitElsewhere()].map((text) => (
        <p key={text} className={styles.note}>
          {text}
        </p>
      ))}
    </>
  );
}

function notes({ leftOut, converted, unitAssumed, partUnchecked, years }: SummaryTotals, language: Language): string[] {
  return [
    leftOut > 0 ? summaryTableMessages[language].leftOut(leftOut) : '',
    partUnchecked > 0 ? summaryTableMessages[language].partUnchecked(partUnchecked) : '',
    converted > 0 ? summaryTableMessages[language].converted(converted) : '',
    unitAssumed > 0 ? summaryTableMessages[language].unitAssumed(unitAssumed) : '',
    years.length > 1 ? summaryTableMessages[language].years(years.map(String)) : '',
  ].filter((text) => text !== '');
}
