import type { NatureChoice } from './natureChoices';

/** What an edit has done with a row of 绩效指标; names are those of the 三级指标, '' where there is none. */
export type RowReport =
  | { readonly code: 'added' | 'emptied'; readonly block: string }
  /** `hadWeight`: points went with it, which the others may have to take over. */
  | { readonly code: 'deleted'; readonly name: string; readonly hadWeight: boolean }
  | { readonly code: 'movedUp' | 'movedDown'; readonly name: string }
  /** Rows added for what was pasted, formulas and covered cells that came back, cells of which nothing was kept, names of rows put where the one before them is. */
  | {
      readonly code: 'pasted';
      readonly rows: number;
      readonly formulas: number;
      readonly covered: number;
      readonly lost: number;
      readonly followed: readonly string[];
    }
  /** Usual indicators put in, rows added for them, rows without points; those the form has already, and those it has no 二级指标 for. */
  | {
      readonly code: 'usualPut';
      readonly put: number;
      readonly added: number;
      readonly unweighted: number;
      readonly known: readonly string[];
      readonly unplaced: readonly string[];
    }
  | { readonly code: 'natureSet'; readonly name: string; readonly nature: NatureChoice };

/** Why an edit of a row is not done. `block` is the 二级指标 whose rows are meant, `cell` what stands in the way. */
export type RowRefusalReason =
  | { readonly code: 'onlyEmptyRow' | 'firstOfBlock' | 'lastOfBlock'; readonly block: string }
  | { readonly code: 'besideInsert' | 'besideDelete' | 'usedByFormula'; readonly cell: string }
  /** All usual indicators that were picked are on the form already, or there is no 二级指标 for them. */
  | { readonly code: 'nothingPut'; readonly known: readonly string[]; readonly unplaced: readonly string[] }
  /** Cells of the row are merged with other rows. */
  | { readonly code: 'mergedAcross' }
  /** The form keeps the nature of an indicator nowhere. */
  | { readonly code: 'noNaturePlace' };
