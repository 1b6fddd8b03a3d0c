import type { FindingBasis } from '../core/check/basis';
import type { Finding } from '../core/check/finding';
import type { Subject } from '../core/check/subject';
import { checkSentences } from './checkSentences';
import type { Language } from './language';
import type { SentencePlace } from './sentences';

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
