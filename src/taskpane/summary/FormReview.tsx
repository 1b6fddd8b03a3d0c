import { DefaultButton, List } from 'office-ui-fabric-react';
import * as React from 'react';
import type { Summary, SummaryRow } from '../../core/summary/summary';
import { summaryReviewMessages, summaryTableMessages } from '../../wording/summary';
import { useLanguage } from '../settings/useLanguage';
import { createStyles } from '../theme/createStyles';
import { hiddenText, note } from '../theme/sharedStyles';
import { FormFilterBar } from './FormFilterBar';
import { FormItem } from './FormItem';
import { GradeDistribution } from './GradeDistribution';
import type { ReviewState } from './reviewState';
import { useListedForms } from './useListedForms';
import { useListInView } from './useListInView';

interface FormReviewProps {
  readonly summary: Summary;
  readonly review: ReviewState;
  readonly onReview: (change: Partial<ReviewState>) => void;
  /** Leads to a cell of a form, as far as its sheet can be shown. */
  readonly onGoTo: (row: SummaryRow, cell: string) => void;
}

const useStyles = createStyles((theme) => ({
  // Holds the heading, which is hidden from the eye and so positioned.
  review: { position: 'relative', display: 'grid', gap: 8, gridTemplateColumns: 'minmax(0, 1fr)' },
  none: note(theme),
  steps: {
    position: 'sticky',
    // Down to the edge: the page around it has a padding.
    bottom: -16,
    display: 'flex',
    alignItems: 'center',
    gap: 8,
    padding: '8px 0 12px',
    background: theme.semanticColors.bodyBackground,
    '@media (max-height: 420px)': { position: 'static' },
  },
  step: { minWidth: 0 },
  place: { ...note(theme), marginLeft: 'auto' },
}));

/** The forms one by one: which are listed, the list, and the steps from one to the next, each of which shows its form and what is found in it. */
export function FormReview({ summary, review, onReview, onGoTo }: FormReviewProps) {
  const language = useLanguage();
  const styles = useStyles();
  const texts = summaryReviewMessages[language];
  const { filter, sort, current, chosen } = review;
  const listed = useListedForms(summary, review);
  const at = listed.findIndex(({ key }) => key === current);
  const show = (row: SummaryRow | undefined) => {
    if (!row) return;
    onReview({ current: row.key });
    if (!row.isHidden) onGoTo(row, row.cell);
  };
  const list = useListInView(current, at);
  const actions = {
    onOpen: (row: SummaryRow) => (row.key === current ? onReview({ current: null }) : show(row)),
    onChoose: (row: SummaryRow, isChosen: boolean) =>
      onReview({ chosen: new Set([...[...chosen].filter((key) => key !== row.key), ...(isChosen ? [row.key] : [])]) }),
    onGoTo,
  };
  return (
    <section className={styles.review} aria-labelledby="zpb-forms">
      <GradeDistribution totals={summary.totals} filter={filter} onFilter={(next) => onReview({ filter: next })} />
      <h2 id="zpb-forms" className={hiddenText}>
        {summaryTableMessages[language].table()}
      </h2>
      <FormFilterBar
        rows={summary.rows}
        filter={filter}
        sort={sort}
        onFilter={(next) => onReview({ filter: next })}
        onSort={(next) => onReview({ sort: next })}
      />
      {listed.length === 0 && <p className={styles.none}>{texts.none()}</p>}
      <div ref={list.frame}>
        <List
          componentRef={list.list}
          onPagesUpdated={list.onDrawn}
          items={[...listed]}
          version={review}
          getKey={({ key }: SummaryRow) => key}
          onRenderCell={(row?: SummaryRow) =>
            row && <FormItem row={row} isOpen={row.key === current} isChosen={chosen.has(row.key)} {...actions} />
          }
        />
      </div>
      {listed.length > 0 && (
        <div className={styles.steps}>
          <DefaultButton
            className={styles.step}
            text={texts.previous()}
            disabled={at <= 0}
            allowDisabledFocus
            onClick={() => show(listed[at - 1])}
          />
          <DefaultButton
            className={styles.step}
            text={texts.next()}
            disabled={at === listed.length - 1}
            allowDisabledFocus
            onClick={() => show(listed[at + 1])}
          />
          <span className={styles.place} role="status">
            {at < 0 ? texts.listed(listed.length) : texts.place(at + 1, listed.length)}
          </span>
        </div>
      )}
    </section>
  );
}
