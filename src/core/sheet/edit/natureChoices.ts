import { natureOfSubcategory } from '../../form/natureOfSubcategory';
import { readNature } from '../../scoring/nature';
import type { Nature } from '../../scoring/nature';

/** A 指标性质 a user can choose; 'auto' leaves it to the 二级指标 and the figures. */
export type NatureChoice = 'auto' | Nature;

/** The choices in the order they are offered. `word` is what functions understand; `sign` what columns of signs use. */
export const natureChoices: readonly { readonly id: NatureChoice; readonly word: string; readonly sign: string }[] = [
  { id: 'auto', word: '', sign: '' },
  { id: 'higher', word: '正向', sign: '≥' },
  { id: 'lower', word: '反向', sign: '≤' },
  { id: 'equal', word: '等于', sign: '＝' },
  { id: 'range', word: '区间', sign: '区间' },
  { id: 'time', word: '时效', sign: '时效' },
  { id: 'qualitative', word: '定性', sign: '定性' },
];

/** The word or sign of a choice. */
export function natureText(choice: NatureChoice, style: 'word' | 'sign'): string {
  return natureChoices.find(({ id }) => id === choice)?.[style] ?? '';
}

/** Which choice a 指标性质 is; what the 二级指标 says anyway, and what says nothing, is 'auto'. */
export function natureChoiceOf(text: string, subcategory: string): NatureChoice {
  if (text.trim() === natureOfSubcategory(subcategory)) return 'auto';
  const stated = readNature(text);
  if (stated.kind === 'nature') return stated.nature;
  if (stated.kind === 'time') return 'time';
  return stated.kind === 'cost' ? 'lower' : 'auto';
}
