import type { Scheme } from '../../scheme/scheme';
import { defaultScheme } from '../../scheme/schemes';
import { formulaTokens } from '../edit/formulaTokens';
import { quote } from '../plan/formulas';
import { argumentSpans } from './argumentSpans';
import type { ArgumentSpan } from './argumentSpans';
import type { OwnCall } from './ownCalls';
import { ownCalls } from './ownCalls';
import { OWN_FUNCTIONS } from './ownFunctions';
import { textLiteral } from './textLiteral';

/** What stands for an argument left out before the scheme. */
const EMPTY_TEXT = '""';

/**
 * A formula (with '=') with all its calls of the add-in's functions scored by a scheme; all else stays as it is. A call that looks its
 * scheme up in a cell stays too. The default scheme goes unnamed, as in the forms drawn here.
 */
export function withScheme(formula: string, scheme: Scheme): string {
  const pieces = formulaTokens(formula).map(({ text }) => text);
  for (const call of ownCalls(formula)?.calls ?? []) setScheme(pieces, call, scheme);
  return pieces.join('');
}

/** Edits pieces in place, so that the places of the other calls stay what they are. */
function setScheme(pieces: string[], { name, args, at }: OwnCall, scheme: Scheme): void {
  const place = name && OWN_FUNCTIONS[name].scheme;
  if (name === null || place === null || textLiteral(args[place]) === null) return;
  const spans = argumentSpans(pieces, at + 1);
  const last = spans.at(-1);
  if (!last) return;
  if (scheme.id === defaultScheme.id) return dropScheme(pieces, spans, { place, least: OWN_FUNCTIONS[name].least });
  const stated = spans[place];
  if (stated) {
    replace(pieces, stated, quote(scheme.name));
  } else {
    const between = Array.from({ length: place - spans.length }, () => EMPTY_TEXT);
    pieces[last.end] = `,${[...between, quote(scheme.name)].join(',')}${pieces[last.end] ?? ''}`;
  }
}

/** Takes the scheme away, and what was only there to get to its place; before an argument that stays it becomes the empty text. */
function dropScheme(
  pieces: string[],
  spans: readonly ArgumentSpan[],
  { place, least }: { readonly place: number; readonly least: number },
): void {
  const stated = spans[place];
  if (stated) replace(pieces, stated, EMPTY_TEXT);
  for (let index = spans.length - 1; index >= least; index -= 1) {
    const span = spans[index];
    if (!span || textLiteral(pieces.slice(span.first, span.end).join('')) !== '') return;
    replace(pieces, span, '');
    pieces[span.first - 1] = '';
  }
}

function replace(pieces: string[], { first, end }: ArgumentSpan, text: string): void {
  // An argument left out has no piece of its own.
  if (first === end) {
    pieces[first - 1] = `${pieces[first - 1] ?? ''}${text}`;
    return;
  }
  pieces.fill('', first, end);
  pieces[first] = text;
}
