import type { PlaceInWorkbook } from './placeInWorkbook';

/** A workflow that takes the place of a page until it is left. */
export type WorkflowChoice =
  | { readonly kind: 'newYear'; readonly place: PlaceInWorkbook }
  | {
      readonly kind:
        'usual' | 'fromList' | 'importForms' | 'convertToFormulas' | 'fixAll' | 'freeze' | 'handIn' | 'word' | 'scheme';
    };
