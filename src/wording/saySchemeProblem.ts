import type { SchemePath, SchemeProblem } from '../core/scheme/schemeProblem';
import type { DamagedScheme } from '../core/scheme/storedSchemes';
import { sayCoded } from './coded';
import type { Language } from './language';
import { inLanguages, translated } from './language';
import type { SchemeSentences } from './schemeSentences';
import { ownSchemesMessages as chineseSchemes } from './zh-CN/schemes';
import { schemeSentences as chinese } from './zh-CN/schemeSentences';

const sentences = inLanguages<SchemeSentences>(chinese, (english) => english.schemeSentences.schemeSentences);
const ownSchemes = translated(chineseSchemes, ({ schemes }) => schemes.ownSchemesMessages);

/** Where something is wrong in a scheme file, in words and as the file says it, what is wrong, and what to do. */
export function saySchemeProblem(problem: SchemeProblem, language: Language): string {
  const { problems, place, at, fieldNames } = sentences[language];
  const sentence = sayCoded(problems, problem);
  const { path } = problem;
  return path.length === 0 ? sentence : at(place(namesOf(path, fieldNames), dotted(path)), sentence);
}

/** Characters of a name that nobody has checked. */
const MAX_NAME = 40;

/** What a scheme that cannot be used calls itself, in words where it does not say. */
export function damagedName({ names: [name] }: DamagedScheme, language: Language): string {
  if (name === undefined) return ownSchemes[language].nameless();
  const characters = Array.from(name);
  return characters.length > MAX_NAME ? `${characters.slice(0, MAX_NAME).join('')}…` : name;
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
