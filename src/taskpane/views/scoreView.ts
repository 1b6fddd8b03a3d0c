import type { Assessment } from '../../core/form/assessForm';
import { percent, plain } from './numbers';

/** The points of a form, ready to show; '' where there is nothing yet. */
export interface ScoreView {
  readonly total: string;
  readonly grade: string;
  readonly executionRate: string;
  /** Why there is no execution rate, in words. */
  readonly rateMessage: string;
}

/** The points of a form in words and figures. */
export function scoreView({ total, grade, executionRate }: Assessment): ScoreView {
  return {
    total: total ? plain(total) : '',
    grade: grade ?? '',
    executionRate: executionRate.rate ? percent(executionRate.rate) : '',
    rateMessage: executionRate.message,
  };
}
