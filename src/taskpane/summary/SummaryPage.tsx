import { DefaultButton, IconButton, Link, PrimaryButton } from 'office-ui-fabric-react';
import * as React from 'react';
import { returnMessages, summaryMessages, summaryPageMessages } from '../../wording/summary';
import type { Summary, SummaryRow } from '../../core/summary/summary';
import { isReturned } from '../../core/workflows/collect/returnSlip';
import { LiveRegion } from '../components/LiveRegion';
import { createStyles } from '../theme/createStyles';
import { note, pageHeading } from '../theme/sharedStyles';
import { FormReview } from './FormReview';
import type { ReviewState } from './reviewState';
import { SummaryProgress } from './SummaryProgress';
import { SummaryTotalsList } from './SummaryTotalsList';
import type { SummaryState } from './summaryState';
import { useLanguage } from '../settings/useLanguage';
import type { Language } from '../../wording/language';

interface SummaryPageProps {
  readonly state: SummaryState;
  readonly summary: Summary;
  readonly review: ReviewState;
  /** Something is being written or gone to. */
  readonly busy: boolean;
  readonly onRead: () => void;
  readonly onCancel: () => void;
  readonly onGoTo: (row: SummaryRow, cell: string) => void;
  readonly onReview: (change: Partial<ReviewState>) => void;
  readonly onWrite: () => void;
  readonly onReturn: () => void;
  readonly onFill: () => void;
  readonly onExamples: () => void;
}

/** Sheets that take a noticeable time. */
const MANY = 20;

const useStyles = createStyles((theme) => ({
  page: { display: 'grid', gap: 8, gridTemplateColumns: 'minmax(0, 1fr)' },
  head: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', gap: 8 },
  heading: pageHeading,
  note: note(theme),
  row: { display: 'flex', alignItems: 'center', flexWrap: 'wrap', gap: 8 },
}));

/** All forms of the workbook: what they come to, and each with what is found in it. */
export function SummaryPage(props: SummaryPageProps) {
  const language = useLanguage();
  const styles = useStyles();
  const { state, summary, busy } = props;
  const { rows } = summary;
  const { work } = state;
  // A few sheets are read in no time; a bar that comes and goes would only be in the way.
  const isWorthTelling = !state.isRead || (work?.total ?? 0) > MANY;
  const returned = rows.filter(({ findings }) => isReturned({ items: findings })).length;
  const chosen = rows.filter(({ key }) => props.review.chosen.has(key)).length;
  const isEmpty = state.isRead && work === null && rows.length === 0 && state.failed === null;
  return (
    <div className={styles.page}>
      <div className={styles.head}>
        <h1 className={styles.heading}>{summaryPageMessages[language].heading()}</h1>
        <IconButton
          iconProps={{ iconName: 'Refresh' }}
          title={summaryPageMessages[language].refresh()}
          ariaLabel={summaryPageMessages[language].refresh()}
          disabled={work !== null}
          allowDisabledFocus
          onClick={props.onRead}
        />
      </div>
      {work && isWorthTelling && <SummaryProgress work={work} onCancel={props.onCancel} />}
      <Hints {...props} />
      {isEmpty && (
        <>
          <p
            className={styles.note}
          >{`${summaryPageMessages[language].empty()}${summaryPageMessages[language].emptyHint()}`}</p>
          <div className={styles.row}>
            <DefaultButton text={summaryPageMessages[language].toFill()} onClick={props.onFill} />
            <DefaultButton text={summaryPageMessages[language].examples()} onClick={props.onExamples} />
          </div>
        </>
      )}
      {rows.length > 0 && (
        <>
          <SummaryTotalsList summary={summary} />
          <div className={styles.row}>
            <PrimaryButton
              text={busy ? summaryMessages[language].writing() : writeLabel(state, language)}
              disabled={busy || work !== null}
              allowDisabledFocus
              onClick={props.onWrite}
            />
            <DefaultButton
              text={
                chosen > 0 ? returnMessages[language].writeChosen(chosen) : returnMessages[language].write(returned)
              }
              disabled={busy || work !== null}
              allowDisabledFocus
              onClick={props.onReturn}
            />
            {chosen > 0 && (
              <Link onClick={() => props.onReview({ chosen: new Set() })}>
                {returnMessages[language].clearChosen()}
              </Link>
            )}
          </div>
          <FormReview summary={summary} review={props.review} onReview={props.onReview} onGoTo={props.onGoTo} />
        </>
      )}
      <LiveRegion text={work === null && state.isRead ? summaryPageMessages[language].done(rows.length) : ''} />
    </div>
  );
}

function writeLabel({ hasSummarySheet }: SummaryState, language: Language): string {
  return hasSummarySheet ? summaryMessages[language].renew() : summaryMessages[language].write();
}

/** What is not up to date or not whole, and what to do about it. */
function Hints({ state, onRead }: SummaryPageProps) {
  const language = useLanguage();
  const styles = useStyles();
  if (state.work) return null;
  const isStopped =
    state.isRead && state.readSheets < state.sheets && state.failed === null && state.changed.size === 0;
  return (
    <>
      {state.failed !== null && (
        <div className={styles.row}>
          <p className={styles.note}>{summaryPageMessages[language].failed(state.failed(language))}</p>
          <DefaultButton text={summaryPageMessages[language].readAgain()} onClick={onRead} />
        </div>
      )}
      {isStopped && (
        <div className={styles.row}>
          <p className={styles.note}>{summaryPageMessages[language].stopped(state.readSheets, state.sheets)}</p>
          <DefaultButton text={summaryPageMessages[language].refresh()} onClick={onRead} />
        </div>
      )}
      {state.tooLarge.length > 0 && (
        <p className={styles.note}>{summaryPageMessages[language].tooLarge(state.tooLarge)}</p>
      )}
    </>
  );
}
