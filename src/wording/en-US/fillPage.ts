import type { Messages } from '../language';
import type * as chinese from '../zh-CN/fillPage';

/** The page for inserting a form. */
export const fillPageMessages: Messages<typeof chinese.fillPageMessages> = {
  heading: () => 'New self-evaluation form',
  intro: () => 'Fill in these fields to insert a blank form, or insert it first and fill it in on the sheet.',
  year: () => 'Year',
  sheetNameHint: () => 'Also the name of the new sheet',
  moneyUnit: () => 'Unit of money',
  scheme: () => 'Scoring scheme',
  place: () => 'Where to put it',
  places: { newSheet: 'New sheet', selection: 'Selected cell' },
  formulas: () => 'How scores are calculated',
  formulaKinds: {
    functions: 'By functions of the add-in, which read any spelling',
    plain: 'By Excel’s own formulas only, which work without the add-in',
  },
  plainLimits: () =>
    'Excel’s own formulas score numbers, percentages and numbers with a usual unit; words and dates you score yourself.',
  blankFile: () => 'Download a blank form of this layout (.xlsx that calculates without the add-in)',
  noFunctions: () => 'This Excel cannot use functions of add-ins.',
  template: () => 'Layout',
  picture: (isLarge) => (isLarge ? 'Show the layout small' : 'Show the layout large'),
  fundRows: () => 'Sources of funds',
  signature: () => 'A line below the form for name, telephone, date and seal',
  rows: () => 'Indicator rows',
  rowsSummary: (parts) => parts.map(({ category, rows }) => `${category} ${rows}`).join(', '),
  moreRows: (name) => `${name}: one row more`,
  fewerRows: (name) => `${name}: one row less`,
  insert: () => 'Insert form',
  inserting: () => 'Inserting…',
  examples: (count) => `Open filled examples (${count})`,
  yearInvalid: (first, last) => `Enter a year from ${first} to ${last}, e.g. 2020`,
  noRows: () => 'There must be at least one row',
  notYet: (problem) => `Cannot be inserted yet. ${problem}.`,
};
