import { functionSentences as english } from './en-US/functions';
import type { FunctionSentences } from './functionSentences';
import type { Language } from './language';
import { functionSentences as chinese } from './zh-CN/functions';

const sentences: Readonly<Record<Language, FunctionSentences>> = { 'zh-CN': chinese, 'en-US': english };

/** What the cell functions say in a language. */
export function functionSentencesOf(language: Language): FunctionSentences {
  return sentences[language];
}
