import { Checkbox, css, Icon } from 'office-ui-fabric-react';
import * as React from 'react';
import { plainPercent } from '../../core/scoring/exact';
import { isClean } from '../../core/summary/formStatus';
import type { SummaryRow } from '../../core/summary/summary';
import { ignoringMessages, severityMessages } from '../../wording/excel';
import type { Language } from '../../wording/language';
import { termMessages } from '../../wording/pane';
import { summaryReviewMessages, summaryTableMessages } from '../../wording/summary';
import { SeverityMark } from '../findings/SeverityMark';
import { useLanguage } from '../settings/useLanguage';
import { createStyles } from '../theme/createStyles';
import { severityColors } from '../theme/severityColors';
import { note, textButton } from '../theme/sharedStyles';
import { plain } from '../views/numbers';
import { FormFindings } from './FormFindings';

/** What can be done with a form of the list. */
export interface FormItemActions {
  readonly onOpen: (row: SummaryRow) => void;
  readonly onChoose: (row: SummaryRow, isChosen: boolean) => void;
  readonly onGoTo: (row: SummaryRow, cell: string) => void;
}

interface FormItemProps extends FormItemActions {
  readonly row: SummaryRow;
  readonly isOpen: boolean;
  readonly isChosen: boolean;
}

const useStyles = createStyles((theme) => ({
  item: { borderBottom: `1px solid ${theme.palette.neutralLight}`, borderLeft: '3px solid transparent' },
  opened: { borderLeftColor: theme.palette.themePrimary },
  head: { display: 'flex', alignItems: 'flex-start', gap: 2, padding: '4px 0 4px 2px' },
  choose: { flex: 'none', marginTop: 3 },
  button: { ...textButton(theme), display: 'block', flex: 1, minWidth: 0, padding: '2px 2px 2px 0' },
  first: { display: 'flex', alignItems: 'flex-start', gap: 8 },
  project: { flex: 1, minWidth: 0, fontWeight: 600, fontSize: 13, lineHeight: 20, overflowWrap: 'anywhere' },
  score: { flex: 'none', fontVariantNumeric: 'tabular-nums', lineHeight: 20, whiteSpace: 'nowrap' },
  points: { fontWeight: 600 },
  chevron: { flex: 'none', fontSize: 12, lineHeight: 20, color: theme.palette.neutralSecondary },
  facts: { ...note(theme), display: 'flex', flexWrap: 'wrap', columnGap: '10px', overflowWrap: 'anywhere' },
  // A figure taken apart at the end of a line would be read as two.
  fact: { whiteSpace: 'nowrap', fontVariantNumeric: 'tabular-nums' },
  count: { display: 'inline-flex', alignItems: 'center', gap: 4, whiteSpace: 'nowrap' },
  error: { color: severityColors(theme).error, fontWeight: 600 },
  unsure: { color: severityColors(theme).explain, fontWeight: 600 },
}));

/** A form in the list: whose it is, how it stands, what is found; unfolded, each of its findings, which lead to their cells. */
export function FormItem({ row, isOpen, isChosen, onOpen, onChoose, onGoTo }: FormItemProps) {
  const language = useLanguage();
  const styles = useStyles();
  const texts = summaryReviewMessages[language];
  const id = React.useId();
  const project = row.project || summaryTableMessages[language].unnamed();
  return (
    <div className={css(styles.item, isOpen && styles.opened)} data-form={row.key}>
      <div className={styles.head}>
        <Checkbox
          className={styles.choose}
          ariaLabel={texts.choose(project)}
          checked={isChosen}
          onChange={(_, checked = false) => onChoose(row, checked)}
        />
        <button
          type="button"
          className={styles.button}
          aria-expanded={isOpen}
          aria-controls={id}
          onClick={() => onOpen(row)}
        >
          <span className={styles.first}>
            <span className={styles.project}>{project}</span>
            <span className={styles.score}>
              {row.score && <span className={styles.points}>{plain(row.score)}</span>}{' '}
              {row.grade === null ? summaryTableMessages[language].ungraded() : termMessages[language].named(row.grade)}
            </span>
            <Icon className={styles.chevron} iconName={isOpen ? 'ChevronUp' : 'ChevronDown'} />
          </span>
          <span className={styles.facts}>
            {factsOf(row, language).map((fact) => (
              <span key={fact}>{fact}</span>
            ))}
            <Money row={row} />
          </span>
          <Counts row={row} />
        </button>
      </div>
      <div id={id}>{isOpen && <FormFindings row={row} onGoTo={(cell) => onGoTo(row, cell)} />}</div>
    </div>
  );
}

/** 主管部门, 年度 and whether anybody can go there. */
function factsOf({ department, year, isHidden, sheetName }: SummaryRow, language: Language): string[] {
  const messages = summaryTableMessages[language];
  const hidden = isHidden ? messages.hidden() : '';
  return [department, year === null ? '' : messages.year(year), hidden, sheetName].filter((fact) => fact !== '');
}

function Money({ row: { rate, executed, budget } }: { readonly row: SummaryRow }) {
  const language = useLanguage();
  const styles = useStyles();
  const texts = summaryReviewMessages[language];
  return (
    <>
      {rate && <span className={styles.fact}>{texts.rate(plainPercent(rate))}</span>}
      {(executed ?? budget) && (
        <span className={styles.fact}>{texts.spent(executed && plain(executed), budget && plain(budget))}</span>
      )}
    </>
  );
}

/** How much of each kind is found, and what was not checked; that nothing was found is only said where everything was. */
function Counts({ row }: { readonly row: SummaryRow }) {
  const language = useLanguage();
  const styles = useStyles();
  const texts = summaryReviewMessages[language];
  const { errors, missingExplanations, warnings, unsureColumns, notChecked, score, ignored } = row;
  const found = [
    { severity: 'error', count: errors },
    { severity: 'explain', count: missingExplanations },
    { severity: 'warning', count: warnings },
  ] as const;
  const unsure = [
    unsureColumns > 0 ? summaryTableMessages[language].unsureColumns(unsureColumns) : '',
    notChecked > 0 ? texts.notChecked(notChecked) : '',
    score === null ? texts.noScore() : '',
  ].filter((text) => text !== '');
  return (
    <span className={styles.facts}>
      {found
        .filter(({ count }) => count > 0)
        .map(({ severity, count }) => (
          <span key={severity} className={css(styles.count, severity === 'error' && styles.error)}>
            <SeverityMark severity={severity} />
            {severityMessages[language].count(severity, count)}
          </span>
        ))}
      {unsure.map((text) => (
        <span key={text} className={styles.unsure}>
          {text}
        </span>
      ))}
      {isClean(row) && <span>{texts.clean()}</span>}
      {ignored.length > 0 && <span>{ignoringMessages[language].title(ignored.length)}</span>}
    </span>
  );
}
