import type { ConversionObstacle } from '../../src/core/formulas/formulaResult';
import { functionSentencesOf } from '../../src/wording/functionSentencesOf';
import type { Language } from '../../src/wording/language';
import { sayObstacle } from '../../src/wording/workflows';
import { sayGrade, sayNature, sayNoRate, sayNoScore, sayStep } from '../../src/wording/sayScore';
import { foreignWords } from './foreignWords';
import { noScoreSamples, obstacleSamples, stepSamples } from './scoreSamples';

const NO_RATES = [
  'amountError',
  'budgetMissing',
  'executedMissing',
  'notNumber',
  'zeroBudget',
  'zeroBudgetSpent',
  'negative',
] as const;

describe.each<Language>(['zh-CN', 'en-US'])('in %s', (language) => {
  function expectSaid(said: readonly string[]): void {
    expect(said).not.toEqual([]);
    expect(said.filter((text) => text.trim() === '' || /undefined|NaN|\[object/.test(text))).toEqual([]);
    expect(said.map((text) => foreignWords(text, language)).filter((word) => word !== null)).toEqual([]);
    expect(new Set(said).size).toBe(said.length);
  }
  const isSentence = language === 'zh-CN' ? /。$/ : /\.$/;

  test.each(Object.entries(stepSamples))('the step %s is said in every case, each in words of its own', (_, steps) => {
    expectSaid(steps.map((step) => sayStep(step, language)));
  });

  test('why there is no score is a sentence in every case, each one of its own', () => {
    const said = Object.values(noScoreSamples('7'))
      .flat()
      .map((noScore) => sayNoScore(noScore, language));
    expectSaid(said);
    for (const sentence of said) expect(sentence).toMatch(isSentence);
  });

  test('so is why there is no execution rate, and why no formula', () => {
    const obstacles: readonly ConversionObstacle[] = [
      ...obstacleSamples,
      { kind: 'noRate', noRate: 'negative' },
      { kind: 'noScore', noScore: { code: 'weightMissing' } },
    ];
    for (const said of [
      NO_RATES.map((noRate) => sayNoRate(noRate, language)),
      obstacles.map((obstacle) => sayObstacle(obstacle, language)),
    ]) {
      expectSaid(said);
      for (const sentence of said) expect(sentence).toMatch(isSentence);
    }
  });

  test('natures and grades have names', () => {
    const natures = ['higher', 'lower', 'equal', 'range', 'time', 'qualitative'] as const;
    expectSaid(natures.map((nature) => sayNature(nature, language)));
    expectSaid((['achieved', 'partly', 'missed'] as const).map((grade) => sayGrade(grade, language)));
  });

  test('the functions say what is wrong with an argument', () => {
    const { oneCellOnly, notACell, tooLarge, unknownScheme } = functionSentencesOf(language);
    const said = [oneCellOnly, notACell, tooLarge, unknownScheme('7', ['8', '9'])];
    expectSaid(said);
    for (const sentence of said) expect(sentence).toMatch(isSentence);
  });
});
