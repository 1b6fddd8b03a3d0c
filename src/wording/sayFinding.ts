import type { FindingBasis } from '../core/check/basis';
import type { Finding } from '../core/check/finding';
import type { ChangeLabel } from '../core/check/fix/changeLabel';
import type { Fix, FixAction } from '../core/check/fix/fix';
import type { Subject } from '../core/check/subject';
import type { Language } from './language';
import { inLanguages } from './language';
import type { CheckSentences, FixWords, SentencePlace } from './sentences';
import { checkSentences as chinese } from './zh-CN/checkSentences';

const sentences = inLanguages<CheckSentences>(chinese, (english) => english.checkSentences.checkSentences);

/** What is said of findings and fixes in a language. */
function checkSentences(language: Language): CheckSentences {
  return sentences[language];
}

/** A finding as a sentence or two: what is wrong, and what to do. */
export function sayFinding({ code, figures, subject, cell }: Finding, language: Language): string {
  const { findings } = checkSentences(language);
  // The tables give each code a sentence for its own figures; only the union of all findings has forgotten which belong together.
  const sentence = findings[code] as (figures: Finding['figures'], place: SentencePlace) => string;
  return sentence(figures, { title: saySubject(subject, language), cell });
}

/** What a finding is about, in words; '' for the form as a whole. */
export function saySubject(subject: Subject, language: Language): string {
  return checkSentences(language).subject(subject);
}

/** What a finding rests on, in words. */
export function sayBasis({ basis, scheme }: FindingBasis, language: Language): string {
  const { bases, basisWithScheme } = checkSentences(language);
  return scheme ? basisWithScheme(bases[basis], scheme.name, scheme.source) : bases[basis];
}

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
