import { formulaTokens } from '../edit/formulaTokens';
import { argumentSpans } from './argumentSpans';
import { ownCalls } from './ownCalls';
import { OWN_FUNCTIONS } from './ownFunctions';

/** A score formula (with '=') that hands over when the work began, from this cell; unchanged where it does, or names no scheme. */
export function withStart(formula: string, start: string): string {
  const pieces = formulaTokens(formula).map(({ text }) => text);
  for (const { name, args, at } of ownCalls(formula)?.calls ?? []) {
    const last = argumentSpans(pieces, at + 1).at(-1);
    if (name === 'INDSCORE' && args.length === OWN_FUNCTIONS.INDSCORE.most - 1 && last) {
      pieces[last.end] = `,${start}&""${pieces[last.end] ?? ''}`;
    }
  }
  return pieces.join('');
}
