import { ownCalls } from './ownCalls';
import { OWN_FUNCTIONS } from './ownFunctions';

/** A text standing alone in a formula. */
const TEXT = /^"((?:[^"]|"")*)"$/;

/** The names of scoring schemes a formula (with '=') states as texts in its calls of the add-in's functions; [] where it states none. */
export function statedSchemes(formula: string): string[] {
  const calls = ownCalls(formula)?.calls ?? [];
  return calls.flatMap(({ name, args }) => {
    // DEVIATION ends in the nature: it takes no scheme.
    if (name === null || name === 'DEVIATION') return [];
    const [, text = ''] = TEXT.exec(args[OWN_FUNCTIONS[name].most - 1]?.trim() ?? '') ?? [];
    const stated = text.replaceAll('""', '"').trim();
    return stated === '' ? [] : [stated];
  });
}
