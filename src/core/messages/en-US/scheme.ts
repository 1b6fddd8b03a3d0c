import type { Messages } from '../localized';
import type { schemeMessages as chinese } from '../zh-CN/scheme';

/** What users are told about scoring schemes. */
export const schemeMessages: Messages<typeof chinese> = {
  unknownScheme: (name, known) =>
    `There is no scoring scheme named “${name}”. Known schemes: ${known.join(', ')}. Use one of them, or add it in the task pane first.`,
  notJson: () => 'This is not a valid JSON file. Choose a scoring scheme file saved from this add-in.',
  problem: (path, message) => (path === '' ? message : `${path}: ${message}`),
  notObject: () => 'This must be a group of fields in braces {}.',
  notList: () => 'This must be a list in square brackets [].',
  notText: () => 'This must be a text in double quotation marks.',
  emptyText: () => 'This must not be empty.',
  notBoolean: () => 'This must be true or false.',
  notNumber: () => 'This must be a number without quotation marks, e.g. 0.8.',
  notInteger: () => 'This must be a whole number.',
  outOfRange: (min, max) => `This must be between ${min} and ${max}.`,
  notOneOf: (allowed) => `This must be one of ${allowed.map((value) => `"${value}"`).join(', ')}.`,
  badId: () => 'Use small letters, digits and hyphens only, e.g. "my-county".',
  required: () => 'This field is missing. Add it.',
  unknownField: (known) =>
    `There is no such field. Delete or correct it. Fields that can stand here: ${known.join(', ')}.`,
  emptyList: () => 'The list must not be empty. Give at least one item, or null instead.',
  tooFewGrades: () => 'Give at least one grade.',
  notDescending: (field) => `“${field}” must go from large to small, without repetition.`,
  lastNotZero: (field) => `“${field}” of the last item must be 0, so that every number belongs somewhere.`,
  floorsCrossed: () =>
    '“partlyFloor” (lower limit of partly achieved) must not be above “achievedFloor” (lower limit of achieved).',
  sectionsTotal: (total) =>
    `The weights of the execution rate and the level-1 indicators must add up to 100; now it is ${total}.`,
  duplicateCategory: (category) => `The level-1 indicator “${category}” stands here twice. Delete one.`,
  reservedName: (name) => `“${name}” is the name of a scheme of the add-in. Choose another one.`,
};
