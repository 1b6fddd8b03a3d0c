/** Said by the command line or written into the sheet: docs/decisions/0007-two-languages.md says why they are Chinese. */
export const CHINESE_ONLY: readonly string[] = [
  'checkCommand',
  'collectCommand',
  'cli',
  'runProgress',
  'columnAnswerNotes',
  'files',
  'form',
  'newCommand',
  'wordCommand',
  'reasons',
  'returnSlip',
];
