import { checkSentences as english } from './en-US/checkSentences';
import type { Language } from './language';
import type { CheckSentences } from './sentences';
import { checkSentences as chinese } from './zh-CN/checkSentences';

const sentences: Readonly<Record<Language, CheckSentences>> = { 'zh-CN': chinese, 'en-US': english };

/** What is said of findings and fixes in a language. */
export function checkSentences(language: Language): CheckSentences {
  return sentences[language];
}
