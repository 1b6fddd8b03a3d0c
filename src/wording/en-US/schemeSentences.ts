import type { SchemeSentences } from '../schemeSentences';
import { schemeFieldNames } from './schemeFieldNames';

const kinds: SchemeSentences['kinds'] = {
  object: 'this must be a group of fields in braces {}.',
  list: 'this must be a list in square brackets [].',
  text: 'this must be a text in double quotation marks.',
  number: 'this must be a number without quotation marks, e.g. 0.8.',
  integer: 'this must be a whole number without quotation marks.',
  boolean: 'this must be true or false, without quotation marks.',
};

/** What is said of a scheme file. */
export const schemeSentences: SchemeSentences = {
  kinds,
  fieldNames: schemeFieldNames,
  place: (names, path) =>
    `${names.map((name) => (typeof name === 'number' ? `item ${name}` : `“${name}”`)).join(', ')} (${path})`,
  at: (place, problem) => `${place}: ${problem}`,
  problems: {
    notJson: () => 'This is not a valid JSON file. Choose a scoring scheme file saved from this add-in.',
    wrongKind: ({ expected }) => kinds[expected],
    missing: () => 'this field is missing. Add it.',
    unknownField: ({ known }) =>
      known.length === 0
        ? 'there is no such field. Delete it.'
        : `there is no such field. Delete or correct it. Fields that can stand here: ${known.join(', ')}.`,
    formerName: ({ now }) => `this is the former name of “${now}”, and both are there. Keep “${now}” only.`,
    emptyText: () => 'this must not be empty.',
    emptyList: ({ mayBeNull }) =>
      mayBeNull
        ? 'the list must not be empty. Give at least one item, or null instead.'
        : 'the list must not be empty. Give at least one item.',
    badId: () => 'use small letters, digits and hyphens only, e.g. "my-county".',
    outOfRange: ({ min, max }) => `this must be between ${min} and ${max}.`,
    notOneOf: ({ words }) => `this must be one of ${words.map((word) => `"${word}"`).join(', ')}.`,
    notDescending: ({ field }) => `“${field}” must go from large to small, without repetition.`,
    lastNotZero: ({ field }) => `“${field}” of the last item must be 0, so that every number belongs somewhere.`,
    floorsCrossed: () =>
      '“partlyFloor” (lower limit of partly achieved) must not be above “achievedFloor” (lower limit of achieved).',
    sectionsTotal: ({ total }) =>
      `the weights of the execution rate and the level-1 indicators must add up to 100; now it is ${total}.`,
    categoryTwice: ({ category }) => `the level-1 indicator “${category}” stands here twice. Delete one.`,
    gradeTwice: ({ first, second }) =>
      first === second
        ? `the grade “${second}” stands here twice. Choose another name.`
        : `Excel cannot tell the grades “${second}” and “${first}” apart and would count them together. Choose another name.`,
    gradeIsValue: ({ name }) =>
      `Excel takes “${name}” for a truth value or an error and would not count it. Choose another name.`,
    builtInName: ({ name }) => `“${name}” is the name of a scheme of the add-in. Choose another one.`,
    nameTaken: ({ name, owner }) =>
      name === owner
        ? `there is a scheme named “${owner}” with another id. To replace it, give this one the same id; to add another, choose another name.`
        : `“${name}” is a name, an alias or the id of scheme “${owner}” (case, width of characters, spaces and brackets make no difference). Choose another one.`,
    idTaken: ({ id, owner }) =>
      `the id “${id}” is that of scheme “${owner}”. To add a scheme, choose another id; to rename that one, list “${owner}” among the aliases, so that formulas still find it.`,
    noLetters: () => 'there is nothing but brackets or punctuation, which no formula can find. Use letters or digits.',
    unseenCharacters: () => 'there are line breaks or other characters that cannot be seen. Delete them.',
    tooLong: ({ limit, length }) =>
      `this is too long: a formula takes ${limit} characters, and these are ${length}. Make it shorter.`,
  },
};
