/** Everything kept in a workbook, by its key, with the file that alone reads and writes it. */
export const WORKBOOK_SETTINGS = {
  /** The user's own schemes. */
  schemes: 'excel/ownSchemes',
  /** Schemes chosen for forms whose formulas name none. */
  formSchemes: 'excel/formSchemes',
  thresholds: 'excel/chosenThresholds',
  /** What users say of columns whose headings are not clear. */
  columns: 'excel/columnAnswers',
  /** The formulas that stood in frozen cells. */
  frozen: 'excel/frozenCells',
  /** Whether checks mark cells. */
  highlight: 'excel/marksSwitch',
} as const;

/** Everything kept for a user on a machine, by its key, with the file that alone reads and writes it. */
export const USER_SETTINGS = {
  guide: 'excel/userSettings',
  /** What a new form begins with. */
  form: 'excel/userSettings',
  /** Indicators that are used again and again. */
  usual: 'excel/userSettings',
  /** How new forms calculate. */
  formulas: 'excel/userSettings',
  /** The page that starts Office reads it too, before anything of this can run. */
  language: 'excel/userSettings',
} as const;

/** A key of what is kept in a workbook. */
export type WorkbookSetting = keyof typeof WORKBOOK_SETTINGS;

/** A key of what is kept for a user. */
export type UserSetting = keyof typeof USER_SETTINGS;

/** Under which name it is kept: other add-ins keep things in the same places. */
export function storedName(key: WorkbookSetting | UserSetting): string {
  return `zpb.${key}`;
}
