import type { ChangeLabel } from '../core/check/fix/changeLabel';
import type { Fix, FixAction } from '../core/check/fix/fix';
import { checkSentences } from './checkSentences';
import type { Language } from './language';
import type { FixWords } from './sentences';

/** A fix in words: its button, and what it comes to. */
export function sayFix({ action, following }: Pick<Fix, 'action' | 'following'>, language: Language): FixWords {
  const sentences = checkSentences(language);
  // As with findings: each kind has words for its own figures.
  const words = (sentences.fixes[action.kind] as (action: FixAction) => FixWords)(action);
  return following > 0 ? { ...words, preview: sentences.following(words.preview, following) } : words;
}

/** What is changed in a cell, in words. */
export function sayChangeLabel(label: ChangeLabel, language: Language): string {
  return checkSentences(language).changeLabel(label);
}

/** What a cell shows before or after a change; a word for nothing. */
export function sayShown(text: string, language: Language): string {
  return text || checkSentences(language).nothing;
}
