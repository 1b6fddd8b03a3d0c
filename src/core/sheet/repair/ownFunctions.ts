/** The namespace in which Excel knows the add-in's functions, as the manifest gives it. */
export const NAMESPACE = 'ZPB';

/** The add-in's functions, with the fewest and the most arguments each takes, and which of them (from 0) names the scheme. */
export const OWN_FUNCTIONS = {
  EXECRATE: { least: 2, most: 3, scheme: 2 },
  EXECSCORE: { least: 2, most: 4, scheme: 3 },
  INDSCORE: { least: 3, most: 6, scheme: 4 },
  DEVIATION: { least: 2, most: 3, scheme: null },
  NEEDREASON: { least: 4, most: 5, scheme: 4 },
  EXPLAIN: { least: 3, most: 6, scheme: 4 },
} as const;

/** One of the add-in's functions. */
export type OwnFunction = keyof typeof OWN_FUNCTIONS;

/** The prefixes of files (_xlfn. and the like) may stand before the name, in files with _ in the place of the dot. */
const WORD = /^(_xl[a-z]+\.)*(_xldudf_)?([\p{L}\p{N}_]+)([._])([\p{L}\p{N}_]+)$/iu;

/** A name of ours as it stands in a formula. */
export interface FunctionName {
  readonly name: OwnFunction;
  /** Whether it is the name Excel calls it by, and not the one files store. */
  readonly isPlain: boolean;
}

/** The function of ours that a word of a formula names, whatever its case; null for every other word. */
export function ownFunctionName(word: string): FunctionName | null {
  const [, prefix, stored, namespace = '', joint, last = ''] = WORD.exec(word) ?? [];
  const name = last.toUpperCase();
  const isPlain = prefix === undefined && stored === undefined;
  if (namespace.toUpperCase() !== NAMESPACE || !isOwnFunction(name) || (isPlain && joint !== '.')) return null;
  return { name, isPlain };
}

function isOwnFunction(name: string): name is OwnFunction {
  return Object.hasOwn(OWN_FUNCTIONS, name);
}
