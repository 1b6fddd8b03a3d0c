/** Why the pane is not there. Addresses are those of scripts, as the page asks for them. */
export type StartupProblem =
  | { readonly kind: 'missing' | 'waiting'; readonly addresses: readonly string[] }
  | { readonly kind: 'noAnswer' | 'tooOld' | 'notExcel' }
  | { readonly kind: 'failed'; readonly detail: string };

/** How long the add-in may take to open before it is said what it waits for. */
export const PATIENCE_SECONDS = 10;
