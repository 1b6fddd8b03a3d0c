/** A place in a scheme file, from the outside in: ['execution', 'steps', 1, 'share']; [] is the file as a whole. */
export type SchemePath = readonly (string | number)[];

/** What a field has to be. */
export type FieldKind = 'object' | 'list' | 'text' | 'number' | 'integer' | 'boolean';

/** What is wrong at one place, with what is needed to say it. */
type Wrong =
  /** The text is no JSON. */
  | { readonly code: 'notJson' }
  | { readonly code: 'wrongKind'; readonly expected: FieldKind }
  | { readonly code: 'missing' }
  /** `known` can stand there instead. */
  | { readonly code: 'unknownField'; readonly known: readonly string[] }
  /** The field goes by `now`, which stands there, too. */
  | { readonly code: 'formerName'; readonly now: string }
  | { readonly code: 'emptyText' }
  | { readonly code: 'emptyList'; readonly mayBeNull: boolean }
  /** An id has other characters than small letters, digits and hyphens. */
  | { readonly code: 'badId' }
  | { readonly code: 'outOfRange'; readonly min: number; readonly max: number }
  | { readonly code: 'notOneOf'; readonly words: readonly string[] }
  | { readonly code: 'notDescending'; readonly field: string }
  | { readonly code: 'lastNotZero'; readonly field: string }
  /** partlyFloor is above achievedFloor. */
  | { readonly code: 'floorsCrossed' }
  | { readonly code: 'sectionsTotal'; readonly total: number }
  | { readonly code: 'categoryTwice'; readonly category: string }
  /** Excel's COUNTIF and people take the two grades for one. */
  | { readonly code: 'gradeTwice'; readonly first: string; readonly second: string }
  /** Excel takes the name of a grade for a truth value or an error. */
  | { readonly code: 'gradeIsValue'; readonly name: string }
  /** A scheme of the add-in answers to the name. */
  | { readonly code: 'builtInName'; readonly name: string }
  /** Another scheme, called `owner`, answers to the name. */
  | { readonly code: 'nameTaken'; readonly name: string; readonly owner: string }
  /** The id is that of a scheme with another name. */
  | { readonly code: 'idTaken'; readonly id: string; readonly owner: string }
  /** Nothing is left of the name without brackets, punctuation and spaces. */
  | { readonly code: 'noLetters'; readonly name: string }
  /** Line breaks and other characters that cannot be seen. */
  | { readonly code: 'unseenCharacters'; readonly name: string }
  /** A formula's text can have `limit` characters. */
  | { readonly code: 'tooLong'; readonly limit: number; readonly length: number };

/** Something wrong at one place of a scheme file. */
export type SchemeProblem = { readonly path: SchemePath } & Wrong;
