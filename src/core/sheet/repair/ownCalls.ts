import { formulaTokens } from '../edit/formulaTokens';
import { NAMESPACE, OWN_FUNCTIONS, ownFunctionName } from './ownFunctions';
import type { OwnFunction } from './ownFunctions';

/** A call of one of the add-in's functions; null when Excel has lost its name: `#REF!(…)`. */
export interface OwnCall {
  readonly name: OwnFunction | null;
  /** As they stand in the formula. */
  readonly args: readonly string[];
  /** Index of the name among the pieces `formulaTokens` cuts the formula into. */
  readonly at: number;
}

/** How a formula calls the add-in's functions. */
export interface OwnCalls {
  /** From left to right, also the ones inside others. */
  readonly calls: readonly OwnCall[];
  /** The formula with every call under the name Excel knows it by, without path and without @; all else as it was. */
  readonly clean: string;
  /**
   * Whether a call is written in a way Excel does not work out: with the path of a file, the number of a workbook, or the
   * name stored in files. An @ alone does no harm.
   */
  readonly isStray: boolean;
  /** How many calls have lost their name. */
  readonly nameless: number;
  /** The formula with the one nameless call under this name; null when that is not the only call, or its arguments do not fit. */
  named(name: OwnFunction): string | null;
}

/** What stands where a name was that Excel no longer knows. */
const LOST_NAMES: readonly string[] = ['#REF!', '#NAME?'];
/** What formulas that call us have in common: all others, most of them long, are not taken apart. */
const MAY_CALL = new RegExp(`${NAMESPACE}|#REF!\\(|#NAME\\?\\(`, 'i');
/** What Excel stores for @ in files that older versions must read. */
const INTERSECTION = /^_xlfn\.SINGLE$/i;

/** A call as it stands among the pieces of a formula: where its name is, and what of the pieces before it belongs to it. */
interface PlacedCall extends OwnCall {
  readonly first: number;
  readonly isStray: boolean;
}

/** The calls of the add-in's functions in a formula (with '='), however they are written; null when there are none. */
export function ownCalls(formula: unknown): OwnCalls | null {
  if (typeof formula !== 'string' || !formula.startsWith('=') || !MAY_CALL.test(formula)) return null;
  const texts = formulaTokens(formula).map(({ text }) => text);
  const calls = texts.flatMap((_, index) => callAt(texts, index) ?? []);
  if (calls.length === 0) return null;
  const nameless = calls.filter(({ name }) => name === null);
  return {
    calls,
    clean: withNames(texts, calls, null),
    isStray: calls.some(({ isStray }) => isStray),
    nameless: nameless.length,
    named: (name) => {
      const [call] = nameless;
      return call && calls.length === 1 && fits(call, name) ? withNames(texts, calls, name) : null;
    },
  };
}

function callAt(texts: readonly string[], at: number): PlacedCall | null {
  if (texts[at + 1] !== '(') return null;
  const text = texts[at] ?? '';
  const word = text.slice(text.lastIndexOf('!', text.length - 2) + 1);
  const own = ownFunctionName(word);
  if (!own && !LOST_NAMES.includes(word)) return null;
  const path = pathBefore(texts, at);
  let first = path;
  while (texts[first - 1] === '@') first -= 1;
  const isByPath = path < at || word !== text;
  return {
    name: own?.name ?? null,
    args: argumentsAt(texts, at + 1),
    first,
    at,
    isStray: isByPath || own?.isPlain === false,
  };
}

/** Index of the first piece of what stands before a name to say where it is kept: `'C:\x.xla'!`, `[1]!`, `[1]Sheet1!`, `#REF!`. */
function pathBefore(texts: readonly string[], at: number): number {
  const piece = (index: number): string => texts[index] ?? '';
  let first = at;
  if (piece(at - 1) === '!') first = at - 2;
  else if (piece(at - 1).endsWith("'!") || LOST_NAMES.includes(piece(at - 1))) first = at - 1;
  const isBare = first === at && !piece(at).includes('!');
  if (!isBare && piece(first - 1).startsWith('[')) first -= 1;
  return first;
}

function fits({ args }: OwnCall, name: OwnFunction): boolean {
  const { least, most } = OWN_FUNCTIONS[name];
  return (
    args.length >= least && args.length <= most && !args.some((text) => LOST_NAMES.some((lost) => text.includes(lost)))
  );
}

function argumentsAt(texts: readonly string[], open: number): string[] {
  const args = [''];
  let depth = 0;
  for (const text of texts.slice(open + 1)) {
    if (depth === 0 && text === ')') return args;
    if (text === '(' || text === '{') depth += 1;
    if (text === ')' || text === '}') depth -= 1;
    if (text === ',' && depth === 0) args.push('');
    else args[args.length - 1] += text;
  }
  return args;
}

/** The formula with its calls under their names; a nameless one keeps what it has unless a name is given. */
function withNames(texts: readonly string[], calls: readonly PlacedCall[], lostName: OwnFunction | null): string {
  const pieces = [...texts];
  for (const { name, first, at } of calls) {
    const plain = name ?? lostName;
    if (plain === null) continue;
    pieces.fill('', first, at);
    pieces[at] = isPlainCall(texts[at]) ? (texts[at] ?? '') : `${NAMESPACE}.${plain}`;
    dropIntersection(pieces, first, at);
  }
  return pieces.join('');
}

function isPlainCall(text = ''): boolean {
  return ownFunctionName(text)?.isPlain === true;
}

/** `_xlfn.SINGLE(` around nothing but the call goes, with its bracket. */
function dropIntersection(pieces: string[], first: number, at: number): void {
  const close = closing(pieces, at + 1);
  if (!INTERSECTION.test(pieces[first - 2] ?? '') || pieces[first - 1] !== '(' || pieces[close + 1] !== ')') return;
  [first - 2, first - 1, close + 1].forEach((index) => (pieces[index] = ''));
}

function closing(pieces: readonly string[], open: number): number {
  let depth = 0;
  return pieces.findIndex((text, index) => {
    if (index < open) return false;
    if (text === '(') depth += 1;
    if (text === ')') depth -= 1;
    return depth === 0;
  });
}
