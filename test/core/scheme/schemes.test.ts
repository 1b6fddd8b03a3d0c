import type { Scheme } from '../../../src/core/scheme/scheme';
import {
  builtInSchemes,
  defaultScheme,
  knownSchemes,
  registeredSchemes,
  registerScheme,
  replaceRegisteredSchemes,
  schemeByName,
  schemeNames,
} from '../../../src/core/scheme/schemes';
import { schemeRuleProblems } from '../../../src/core/scheme/schemeRules';

const ours: Scheme = { ...defaultScheme, id: 'my-county', name: '我县', aliases: ['某县'] };
afterEach(() => replaceRegisteredSchemes([]));

test('the default is 财预〔2020〕10号 with 50/30/10 and 10 for the execution', () => {
  expect(defaultScheme.id).toBe('mof-2020');
  expect(builtInSchemes[0]).toBe(defaultScheme);
  expect(defaultScheme.sections.map(({ weight }) => weight)).toEqual([50, 30, 10]);
});

test.each(builtInSchemes)('$name is found by its id, its name and every alias', (scheme) => {
  for (const name of schemeNames(scheme)) expect(schemeByName(name)).toBe(scheme);
});

test.each(['财预[2020]10号', '财预（2020）10号', ' 财预〔2020〕 10号 ', 'MOF-2020', 'ｍｏｆ-2020'])(
  'kinds of brackets, spaces, case and width do not matter: %s',
  (name) => {
    expect(schemeByName(name)).toBe(defaultScheme);
  },
);

test.each(['', ' ', '火星', 'mof', '〔〕'])('"%s" names no scheme', (name) => {
  expect(schemeByName(name)).toBeNull();
});

test.each(builtInSchemes)('$name keeps the rules every scheme must keep', (scheme) => {
  expect(schemeRuleProblems(scheme)).toEqual([]);
});

test('no two built-in schemes answer to the same name', () => {
  const names = builtInSchemes.flatMap(schemeNames);
  expect(new Set(names).size).toBe(names.length);
});

test('the places differ from the national rules where they say so', () => {
  expect(schemeByName('含成本指标')?.sections.map(({ weight }) => weight)).toEqual([20, 40, 20, 10]);
  expect(schemeByName('湖北')).toMatchObject({
    reverse: 'ratio',
    execution: { weight: 20 },
    qualitative: { partlyFloor: 0.5 },
  });
  expect(schemeByName('江西')?.execution.steps?.map(({ share }) => share)).toEqual([1, 0.7, 0.5, 0]);
  expect(schemeByName('广西')?.overCompletion).toEqual({ threshold: 1.3, deduction: 0, explain: true });
  expect(schemeByName('四川')?.execution.explainBelowRate).toBe(0.9);
  expect(schemeByName('浙江')?.execution.zeroBudget).toBe('full');
});

describe("the user's own schemes", () => {
  test('are known by name once registered, after the built-in ones', () => {
    registerScheme(ours);
    expect(schemeByName('某县')).toBe(ours);
    expect(knownSchemes().at(-1)).toBe(ours);
  });

  test('are replaced by one with the same id', () => {
    registerScheme(ours);
    registerScheme({ ...ours, reverse: 'ratio' });
    expect(registeredSchemes().map(({ reverse }) => reverse)).toEqual(['ratio']);
  });

  test('are forgotten when others take their place', () => {
    registerScheme(ours);
    replaceRegisteredSchemes([{ ...ours, id: 'other', name: '他县', aliases: [] }]);
    expect(schemeByName('我县')).toBeNull();
    expect(schemeByName('他县')?.id).toBe('other');
  });

  test('cannot take the place of a built-in one', () => {
    registerScheme({ ...ours, aliases: ['湖北'] });
    expect(schemeByName('湖北')?.id).toBe('hubei');
  });
});
