import type { FindingCounts } from '../core/check/findingCounts';
import type { AnsweredHeading } from '../core/sheet/columns/columnAnswer';
import type { ColumnMeaning } from '../core/sheet/columns/columnMeaning';
import type { Severity } from '../core/check/severity';
import type { ReturnSlip } from '../core/workflows/collect/returnSlip';

/** One thing found, in words. */
export interface SaidFinding {
  readonly severity: Severity;
  /** Where: the cell on the sheet, or the place in a document. */
  readonly place: string;
  readonly message: string;
  readonly basis: string;
}

/** A column of which somebody has to say what it is: the question in words, and what can be said of it, the likely answer first. */
export interface SaidQuestion extends AnsweredHeading {
  readonly text: string;
  readonly choices: readonly ColumnMeaning[];
}

/** A form of a file, in words. */
export interface SaidForm {
  readonly project: string;
  /** Sheet and cells, or the name of the table in a document. */
  readonly place: string;
  readonly score: string | null;
  readonly grade: string | null;
  /** What has to be answered before anything counts. */
  readonly questions: readonly SaidQuestion[];
  readonly findings: readonly SaidFinding[];
  /** Findings somebody lets stand, each with its reason; in no count of findings. */
  readonly ignored: readonly string[];
  /** Reasons for letting something stand that is no longer found. */
  readonly lapsed: readonly string[];
  /** What is said where nothing calls for a change; '' where something does. */
  readonly clean: string;
  /** Parts of the form that were not checked. */
  readonly notChecked: number;
  /** What its unit gets back; null where it need not. */
  readonly slip: ReturnSlip | null;
}

/** What became of a chosen file, in values that can be sent between threads. */
export type FileAnswer =
  | { readonly kind: 'unreadable'; readonly message: string }
  | {
      readonly kind: 'checked';
      readonly forms: readonly SaidForm[];
      /** Sheets without a form, other tables of the family, and what was not read as it stands there. */
      readonly notes: readonly string[];
      readonly findings: FindingCounts;
      readonly otherTables: number;
    };
