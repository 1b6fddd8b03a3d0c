import { codesOf } from './codesOf';
import type { Damage } from './damages';
import {
  asFormulas,
  emptyRows,
  hiddenColumn,
  moved,
  noteColumn,
  numbersAsTexts,
  sideBySide,
  twice,
  unmergedAndFilled,
  withoutTitle,
} from './damages';
import { knownForms } from './knownForms';

// Every form the tests have, in twelve kinds of damage: what was found before is found, and nothing else but what the damage itself is.

interface Effect {
  /** Forms that are found. */
  readonly forms?: number;
  /** What the damage adds rightly. */
  readonly adds?: readonly string[];
}

const DAMAGES: readonly (readonly [what: string, damage: Damage, effect: Effect])[] = [
  ['with empty rows', emptyRows, {}],
  ['with a hidden column', hiddenColumn, {}],
  ['moved', moved, {}],
  ['with a column of notes', noteColumn, { adds: ['sheet.unread'] }],
  // What stays typed beside formulas is told, and a text that they pass over.
  ['with formulas for numbers', asFormulas, { adds: ['formula.gone', 'number.text'] }],
  ['unmerged and filled', unmergedAndFilled, {}],
  ['with its numbers as texts', numbersAsTexts, { adds: ['number.text'] }],
  ['without title', withoutTitle, { adds: ['form.missing'] }],
  ['twice', twice(2), { forms: 2 }],
  ['twice without a gap', twice(0), { forms: 2 }],
  ['beside itself', sideBySide(0), { forms: 2 }],
  ['beside itself, further down', sideBySide(3), { forms: 2 }],
];

/** Where a damage does more to a form than to the others. */
const MORE: Readonly<Record<string, Readonly<Record<string, Effect>>>> = {
  // Cut short before their indicators: without a title nothing shows that they are a 自评表.
  t04: { 'without title': { forms: 0 } },
  t12: { 'without title': { forms: 0 } },
  // A formula counts the shares of its weights as the fractions they are.
  'weights as shares by their format': {
    'with formulas for numbers': { adds: ['formula.gone', 'score.total', 'weight.section', 'weight.total'] },
  },
};

const forms = knownForms().map((known) => [`${known.kind}: ${known.name}`, known] as const);

describe.each(forms)('%s', (_, { name, sheet }) => {
  const [wanted = []] = codesOf(sheet);

  test.each(DAMAGES)('%s says the same', (what, damage, usual) => {
    const { forms: count = 1, adds = [] } = { ...usual, ...MORE[name]?.[what] };
    const found = codesOf(damage(sheet));
    const others = (codes: readonly string[]) => codes.filter((code) => !adds.includes(code));
    expect(found.map(others)).toEqual(Array.from({ length: count }, () => others(wanted)));
    for (const codes of found) expect(codes).toEqual(expect.arrayContaining(wanted));
  });
});
