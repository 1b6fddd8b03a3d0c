import type { SchemePath, SchemeProblem } from '../core/scheme/schemeProblem';
import { sayCoded } from './coded';
import type { Language } from './language';
import { inLanguages } from './language';
import type { SchemeSentences } from './schemeSentences';
import { schemeSentences as chinese } from './zh-CN/schemeSentences';

const sentences = inLanguages<SchemeSentences>(chinese, (english) => english.schemeSentences.schemeSentences);

/** Where something is wrong in a scheme file, in words and as the file says it, what is wrong, and what to do. */
export function saySchemeProblem(problem: SchemeProblem, language: Language): string {
  const { problems, place, at, fieldNames } = sentences[language];
  const sentence = sayCoded(problems, problem);
  const { path } = problem;
  return path.length === 0 ? sentence : at(place(namesOf(path, fieldNames), dotted(path)), sentence);
}

/** Each part of a path by its name in words, items of a list counted from 1; a field nobody knows by itself. */
function namesOf(path: SchemePath, fieldNames: Readonly<Record<string, string>>): (string | number)[] {
  return path.map((key, index) => {
    if (typeof key === 'number') return key + 1;
    const field = dotted(path.slice(0, index + 1)).replace(/\[\d+\]/g, '[]');
    return Object.hasOwn(fieldNames, field) ? (fieldNames[field] ?? key) : key;
  });
}

/** 'execution.steps[1].share' */
function dotted(path: SchemePath): string {
  return path.reduce<string>((text, key) => {
    if (typeof key === 'number') return `${text}[${key}]`;
    return text === '' ? key : `${text}.${key}`;
  }, '');
}
