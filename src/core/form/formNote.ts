/** Something kept with a form beside its cells, in a hidden name of its sheet. */
export interface FormNote {
  /** What it is for. */
  readonly kind: string;
  /** The name; no other of the sheet has it. */
  readonly name: string;
  readonly text: string;
}
