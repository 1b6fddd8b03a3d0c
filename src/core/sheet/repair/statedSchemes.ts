import { ownCalls } from './ownCalls';
import { OWN_FUNCTIONS } from './ownFunctions';

/** A text standing alone in a formula. */
const TEXT = /^"((?:[^"]|"")*)"$/;

/** The names of scoring schemes a formula (with '=') states as texts in its calls of the add-in's functions; [] where it states none. */
export function statedSchemes(formula: string): string[] {
  const calls = ownCalls(formula)?.calls ?? [];
  return calls.flatMap(({ name, args }) => {
    const place = name && OWN_FUNCTIONS[name].scheme;
    const [, text = ''] = place === null ? [] : (TEXT.exec(args[place]?.trim() ?? '') ?? []);
    const stated = text.replaceAll('""', '"').trim();
    return stated === '' ? [] : [stated];
  });
}
