/** Said by the command line, the page that checks files and the button in WPS, or written into the sheet: docs/decisions/0007-two-languages.md says why they are Chinese. */
export const CHINESE_ONLY: readonly string[] = [
  'checkCommand',
  'collectCommand',
  'checkerPage',
  'cli',
  'runProgress',
  'columnAnswerNotes',
  'files',
  'form',
  'newCommand',
  'wordCommand',
  'reasons',
  'returnSlip',
  'wps',
];
