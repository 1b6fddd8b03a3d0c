import { FIRST_YEAR, LAST_YEAR } from '../../core/quantity/calendar';
import { fillPageMessages } from '../../wording/fillPage';
import type { Language } from '../../wording/language';
import { draftYear, hasRows } from './insertDraft';
import type { InsertDraft } from './insertDraft';

/** Sentences for the fields that need one. */
export interface DraftProblems {
  readonly year?: string;
  readonly rows?: string;
}

/** What must be put right before a draft can be inserted. */
export function draftProblems(draft: InsertDraft, language: Language): DraftProblems {
  const { yearInvalid, noRows } = fillPageMessages[language];
  return {
    ...(draftYear(draft) === null ? { year: yearInvalid(FIRST_YEAR, LAST_YEAR) } : {}),
    ...(hasRows(draft) ? {} : { rows: noRows() }),
  };
}
