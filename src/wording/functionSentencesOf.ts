import type { FunctionSentences } from './functionSentences';
import type { Language } from './language';
import { inLanguages } from './language';
import { functionSentences as chinese } from './zh-CN/functions';

const sentences = inLanguages<FunctionSentences>(chinese, ({ functions }) => functions.functionSentences);

/** What the cell functions say in a language. */
export function functionSentencesOf(language: Language): FunctionSentences {
  return sentences[language];
}
