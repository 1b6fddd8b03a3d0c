import { findings as english } from '../../src/wording/en-US/findings';
import { bases as englishBases } from '../../src/wording/en-US/bases';
import { findings as chinese } from '../../src/wording/zh-CN/findings';
import { bases as chineseBases } from '../../src/wording/zh-CN/bases';
import type { FindingCode } from '../../src/core/check/finding';
import type { Rule } from '../../src/core/check/rule';
import { rules } from '../../src/core/check/rules';
import { sayChangeLabel, sayFix, saySubject } from '../../src/wording/sayFinding';
import type { Language } from '../../src/wording/language';
import { foreignWords } from './foreignWords';
import { ruleCaseOf } from '../core/check/ruleCases';
import { fixSamples, labelSamples } from './samples';

const LANGUAGES: readonly Language[] = ['zh-CN', 'en-US'];
const findings = { 'zh-CN': chinese, 'en-US': english };
const bases = { 'zh-CN': chineseBases, 'en-US': englishBases };

type Sentence = (figures: unknown, place: { readonly title: string; readonly cell: string }) => string;

/** Everything that can be said of a code. */
function sentencesOf(code: FindingCode, language: Language): string[] {
  const samples: readonly unknown[] = Object.values(ruleCaseOf(code).samples).flat();
  const say = findings[language][code] as Sentence;
  return samples.map((figures) => say(figures, { title: '7', cell: 'H7' }));
}

/** '应为 100', '应是 7%': what should stand there. */
const SAID = /应(?:为|是) ?“?\d|加起来是 ?\d|请改成数字 ?\d|请恢复公式，算出来是 ?\d/;

test.each(rules)(
  'what $code says should stand there is known apart from the sentence, and the other way round',
  (rule) => {
    const samples: readonly unknown[] = Object.values(ruleCaseOf(rule.code).samples).flat();
    for (const figures of samples) {
      const sentence = (chinese[rule.code] as Sentence)(figures, { title: 'x', cell: 'x' });
      const due = (rule as Rule).due?.(figures) ?? null;
      expect({ sentence, isKnown: due !== null }).toEqual({ sentence, isKnown: SAID.test(sentence) || due !== null });
      for (const figure of due?.text.split(/[≤～ ]+/) ?? []) expect(sentence).toContain(figure);
    }
  },
);

describe.each(LANGUAGES)('in %s', (language) => {
  test.each(rules.map(({ code }) => code))('%s is said in every case, in no other language', (code) => {
    const said = sentencesOf(code, language);
    expect(said).not.toEqual([]);
    for (const sentence of said) {
      expect(sentence).toMatch(language === 'zh-CN' ? /[。]$|7$/ : /[.]$|7$/);
      expect(sentence).not.toMatch(/undefined|NaN|\[object/);
      expect(foreignWords(sentence, language)).toBeNull();
    }
  });

  test('cases of one code say different things', () => {
    for (const { code } of rules) {
      const said = sentencesOf(code, language);
      expect(new Set(said).size).toBe(said.length);
    }
  });

  test('every fix says what its button does and what it comes to', () => {
    for (const action of Object.values(fixSamples).flat()) {
      for (const following of [0, 7]) {
        const { label, preview } = sayFix({ action, following }, language);
        for (const text of [label, preview]) {
          expect(text.trim()).not.toBe('');
          expect(text).not.toMatch(/undefined|NaN|\[object/);
          expect(foreignWords(text, language)).toBeNull();
        }
      }
    }
  });

  test('every label of a changed cell says something of its own', () => {
    const said = labelSamples.map((label) => sayChangeLabel(label, language));
    for (const text of said) expect(foreignWords(text, language)).toBeNull();
    expect(said.filter((text) => text.trim() === '' || text.includes('undefined'))).toEqual([]);
  });

  test('every basis says something', () => {
    for (const { basis } of rules) {
      expect(bases[language][basis]).not.toBe('');
      expect(foreignWords(bases[language][basis], language)).toBeNull();
      // Only the scheme names a paper, as its source.
      expect(bases[language][basis]).not.toMatch(/〔|号|Cai Yu|No\. ?\d/);
    }
  });

  test('a row without a name is called by what it stands under', () => {
    expect(saySubject({ kind: 'unnamed', under: '7' }, language)).toContain('7');
    expect(foreignWords(saySubject({ kind: 'unnamed', under: '' }, language), language)).toBeNull();
    expect(saySubject({ kind: 'form' }, language)).toBe('');
  });
});
