import { schemeByName } from '../../scheme/schemes';
import type { OwnCall } from './ownCalls';
import { ownCalls } from './ownCalls';
import { OWN_FUNCTIONS } from './ownFunctions';
import { textLiteral } from './textLiteral';

/**
 * The names of scoring schemes a formula (with '=') goes by, one for each call of the add-in's functions: '' where a call names none
 * and so takes the default. A call that looks the name up in a cell is left out: what it says there is not known here.
 */
export function statedSchemes(formula: string): string[] {
  return (ownCalls(formula)?.calls ?? []).flatMap((call) => statedScheme(call) ?? []);
}

function statedScheme({ name, args }: OwnCall): string | null {
  if (name === null) return namelessScheme(args);
  const { scheme } = OWN_FUNCTIONS[name];
  return scheme === null ? null : (textLiteral(args[scheme])?.trim() ?? null);
}

/** Whether a call in a formula (with '=') takes its scheme from a cell, or from anything else but a text of its own. */
export function looksUpScheme(formula: string): boolean {
  return (ownCalls(formula)?.calls ?? []).some(({ name, args }) => {
    const place = name && OWN_FUNCTIONS[name].scheme;
    return place !== null && textLiteral(args[place]) === null;
  });
}

/** A call that has lost its name still holds the scheme, where it named one; a text that is no scheme may be anything. */
function namelessScheme(args: readonly string[]): string | null {
  const texts = args.map((text) => textLiteral(text)?.trim() ?? '');
  return texts.filter((text) => text !== '' && schemeByName(text) !== null).at(-1) ?? null;
}
