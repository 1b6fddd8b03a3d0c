/** What should stand where something was found, as plain text: in the cell itself, or as the sum of the cells that are in it. */
export interface Due {
  readonly kind: 'cell' | 'sum';
  readonly text: string;
}

/** The cell itself should say that. */
export function dueInCell(text: string): Due {
  return { kind: 'cell', text };
}

/** The cells the finding is about should come to that together. */
export function dueAsSum(text: string): Due {
  return { kind: 'sum', text };
}
