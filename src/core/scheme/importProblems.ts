import type { Scheme } from './scheme';
import { builtInSchemes, isNamed, plainName, schemeNames } from './schemes';
import type { SchemePath, SchemeProblem } from './schemeProblem';

/** Excel takes no longer text in a formula, and the formulas of a form name its scheme. */
const MAX_NAME_LENGTH = 255;

const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
const UNSEEN = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}]/u;

/**
 * What keeps a sound scheme from being taken into a workbook beside the user's own schemes there: names no formula can carry or find, and
 * names that are those of another. One with the id and the name of an own scheme takes its place.
 */
export function importProblems(scheme: Scheme, own: readonly Scheme[]): SchemeProblem[] {
  return [...nameProblems(scheme, own), ...replacementProblems(scheme, own), ...gradeProblems(scheme)];
}

function nameProblems(scheme: Scheme, own: readonly Scheme[]): SchemeProblem[] {
  const others = own.filter(({ id }) => id !== scheme.id);
  const paths: SchemePath[] = [['id'], ['name'], ...scheme.aliases.map((_, index) => ['aliases', index])];
  return schemeNames(scheme).flatMap((name, index) => {
    const path = paths[index] ?? [];
    const unusable = unusableName(name, path);
    if (unusable) return [unusable];
    if (builtInSchemes.some((builtIn) => isNamed(builtIn, name))) return [{ path, code: 'builtInName', name }];
    const owner = others.find((other) => isNamed(other, name));
    return owner ? [{ path, code: 'nameTaken', name, owner: owner.name }] : [];
  });
}

function unusableName(name: string, path: SchemePath): SchemeProblem | null {
  if (UNSEEN.test(name)) return { path, code: 'unseenCharacters', name };
  if (!LETTER_OR_DIGIT.test(name)) return { path, code: 'noLetters', name };
  return name.length > MAX_NAME_LENGTH ? { path, code: 'tooLong', limit: MAX_NAME_LENGTH, length: name.length } : null;
}

/** What takes the place of another scheme has to answer to its name, which stands in formulas. */
function replacementProblems(scheme: Scheme, own: readonly Scheme[]): SchemeProblem[] {
  const replaced = own.find(({ id }) => id === scheme.id);
  if (!replaced || isNamed(scheme, replaced.name)) return [];
  return [{ path: ['id'], code: 'idTaken', id: scheme.id, owner: replaced.name }];
}

/** What Excel takes for a value of its own wherever it is written. */
const VALUE = /^(?:true|false|#.*)$/i;

/** Formulas that count grades tell neither case nor width of characters apart, nor ways to write a number. */
function gradeProblems({ grades }: Scheme): SchemeProblem[] {
  const names = grades.map(({ name }) => name);
  return names.flatMap((second, index): SchemeProblem[] => {
    const path: SchemePath = ['grades', index, 'name'];
    if (VALUE.test(second.normalize('NFKC'))) return [{ path, code: 'gradeIsValue', name: second }];
    const first = names.slice(0, index).find((name) => gradeKey(name) === gradeKey(second));
    return first === undefined ? [] : [{ path, code: 'gradeTwice', first, second }];
  });
}

function gradeKey(name: string): string {
  const plain = plainName(name);
  const number = Number(plain);
  return plain !== '' && Number.isFinite(number) ? String(number) : plain || name;
}
