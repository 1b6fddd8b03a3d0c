import { ALL_FORMS } from '../../core/summary/formFilter';
import type { FormFilter } from '../../core/summary/formFilter';
import type { SummarySort } from '../../core/summary/sortSummary';

/** How far somebody who goes through all forms has come; kept while the pane lives. Forms are named by their keys. */
export interface ReviewState {
  readonly filter: FormFilter;
  readonly sort: SummarySort;
  /** The form unfolded; null where none is. */
  readonly current: string | null;
  /** Those ticked for 退回意见. */
  readonly chosen: ReadonlySet<string>;
}

/** Before anybody has looked: every form, the gravest problems first. */
export const unbegunReview: ReviewState = {
  filter: ALL_FORMS,
  sort: { by: 'problems', descending: false },
  current: null,
  chosen: new Set(),
};
