import { defaultScheme } from '../../src/core/scheme/schemes';
import { chosenThresholds, damagedThresholds, keepThresholds } from '../../src/excel/chosenThresholds';
import { chosenSchemeOf } from '../../src/excel/formSchemes';
import { writeSetting } from '../../src/excel/workbookSettings';
import { formOf, sound } from '../core/check/findingsOf';
import { useExcel } from './support/testExcel';

const excel = useExcel();

test('a workbook goes by the scheme alone until it has thresholds of its own', () => {
  expect(chosenThresholds()).toEqual({});
  expect(chosenSchemeOf()(formOf(sound), '{1}')).toBe(defaultScheme);
});

test('thresholds are kept in the workbook and hold for whatever scheme a form has', async () => {
  await keepThresholds({ overCompletion: 1.5 });

  expect(chosenThresholds()).toEqual({ overCompletion: 1.5 });
  const form = { ...formOf(sound), layout: 'hubei' };
  expect(chosenSchemeOf()(form, '{1}')).toMatchObject({ id: 'hubei', overCompletion: { threshold: 1.5 } });
});

test('without thresholds nothing is left in the workbook', async () => {
  await keepThresholds({ overCompletion: 1.5 });
  await keepThresholds({});

  expect([...excel().container.settings.keys()]).not.toContain('zpb.thresholds');
});

test('a damaged setting does no harm', async () => {
  await writeSetting('thresholds', { overCompletion: 'a lot', minReasonLength: 10 });

  expect(chosenThresholds()).toEqual({ minReasonLength: 10 });
  expect(damagedThresholds()).toEqual(['overCompletion']);
});

test.each<[what: string, stored: unknown, damaged: string[]]>([
  ['all right', { minReasonLength: 10 }, []],
  ['of an earlier version', { leastReasonCharacters: 10 }, []],
  ['under both names', { leastReasonCharacters: 10, minReasonLength: 12 }, ['leastReasonCharacters']],
  ['of a later version', { minReasonLength: 10, colour: 'red' }, ['colour']],
  ['a list', [1.5], ['']],
  ['a text', 'x', ['']],
])('what is kept %s: what cannot be used is named', async (_, stored, damaged) => {
  await writeSetting('thresholds', stored);
  expect(damagedThresholds()).toEqual(damaged);
});
