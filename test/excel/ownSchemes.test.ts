import {
  defaultScheme,
  registeredSchemes,
  replaceRegisteredSchemes,
  schemeByName,
} from '../../src/core/scheme/schemes';
import type { Scheme } from '../../src/core/scheme/scheme';
import { chosenSchemeOf, keepFormSchemes, withFormScheme } from '../../src/excel/formSchemes';
import {
  damagedSchemes,
  keepOwnScheme,
  loadOwnSchemes,
  removeDamagedScheme,
  removeOwnScheme,
} from '../../src/excel/ownSchemes';
import { recalculate } from '../../src/excel/recalculate';
import { writeSetting } from '../../src/excel/workbookSettings';
import { formOf, sound } from '../core/check/findingsOf';
import { answerFunctions, withFunctions } from './support/liveScores';
import { useExcel } from './support/testExcel';

const excel = useExcel(withFunctions);
const ours: Scheme = { ...defaultScheme, id: 'our-county', name: '我县方案', aliases: [], reverse: 'ratio' };

/** What the workbook has. */
const kept = (): unknown => Office.context.document.settings.get('zpb.schemes');

afterEach(() => replaceRegisteredSchemes([]));

test('a scheme kept in the workbook is known again when the workbook is opened', async () => {
  await keepOwnScheme(ours);
  replaceRegisteredSchemes([]);
  loadOwnSchemes();
  expect(schemeByName('我县方案')).toEqual(ours);
});

test('of a damaged setting what is right is used, and what is not is said', async () => {
  await writeSetting('schemes', [{ id: 'broken' }, ours, 7, { ...ours, name: '又一个' }]);
  loadOwnSchemes();
  expect(registeredSchemes()).toEqual([ours]);
  expect(damagedSchemes().map(({ names }) => names)).toEqual([['broken'], [], ['又一个', 'our-county']]);
  expect(damagedSchemes().flatMap(({ problems }) => problems.map(({ code }) => code))).toEqual(
    expect.arrayContaining(['missing', 'wrongKind', 'idTaken']),
  );
  await writeSetting('schemes', 'nonsense');
  loadOwnSchemes();
  expect(registeredSchemes()).toEqual([]);
  expect(damagedSchemes()).toEqual([
    { names: [], problems: [{ path: [], code: 'wrongKind', expected: 'list' }], json: 'nonsense' },
  ]);
});

test('where a save is refused the schemes known are those the workbook keeps', async () => {
  replaceRegisteredSchemes([]);
  await writeSetting('schemes', [{ id: 'broken' }]);
  loadOwnSchemes();
  const before = [registeredSchemes(), damagedSchemes()];
  excel().host.failures.settings = 'refused';
  const [broken] = damagedSchemes();
  await expect(keepOwnScheme(ours)).rejects.toThrow();
  expect([registeredSchemes(), damagedSchemes()]).toEqual(before);
  if (broken) await expect(removeDamagedScheme(broken)).rejects.toThrow();
  expect([registeredSchemes(), damagedSchemes()]).toEqual(before);
  excel().host.failures.clear();
  await keepOwnScheme(ours);
  excel().host.failures.settings = 'refused';
  await expect(removeOwnScheme(ours.id)).rejects.toThrow();
  expect(registeredSchemes()).toEqual([ours]);
  excel().host.failures.clear();
});

test('what is damaged stays in the workbook until it is removed, or imported again under one of its names', async () => {
  const broken = { id: 'their-county', name: '邻县方案', reverse: 'twice' };
  await writeSetting('schemes', [broken, 7]);
  loadOwnSchemes();
  await keepOwnScheme(ours);
  await removeOwnScheme('our-county');
  expect(kept()).toEqual([broken, 7]);

  await keepOwnScheme({ ...ours, id: 'their-county', name: '邻县方案' });
  expect(damagedSchemes().map(({ json }) => json)).toEqual([7]);
  const [seven] = damagedSchemes();
  if (seven) await removeDamagedScheme(seven);
  expect(damagedSchemes()).toEqual([]);
  expect(kept()).toEqual([{ ...ours, id: 'their-county', name: '邻县方案' }]);
  await removeOwnScheme('their-county');
});

test('nothing is left of a setting when the last damaged scheme is removed', async () => {
  await writeSetting('schemes', { name: '不是列表' });
  loadOwnSchemes();
  const [damaged] = damagedSchemes();
  expect(damaged?.names).toEqual(['不是列表']);
  if (damaged) await removeDamagedScheme(damaged);
  expect([...excel().container.settings.keys()]).not.toContain('zpb.schemes');
  loadOwnSchemes();
  expect(damagedSchemes()).toEqual([]);
});

test('a scheme kept under the names fields had before is still read, and kept under the present ones', async () => {
  const former = { id: ours.id, name: ours.name, source: ours.source, reverse: ours.reverse };
  await writeSetting('schemes', [{ ...former, late: 'ask', leastReasonCharacters: 12 }]);
  loadOwnSchemes();
  expect(schemeByName('我县方案')).toEqual({ ...ours, missedDeadline: 'manual', minReasonLength: 12 });
});

test('a scheme that could not be imported today is still known where the workbook has it', async () => {
  const odd = { ...ours, name: '湖北', grades: [{ from: 0, name: 'TRUE' }] };
  await writeSetting('schemes', [odd]);
  loadOwnSchemes();
  expect(schemeByName('our-county')).toEqual(odd);
});

test('another workbook without schemes forgets those of the one before', async () => {
  await keepOwnScheme(ours);
  await removeOwnScheme('our-county');
  loadOwnSchemes();
  expect(schemeByName('我县方案')).toBeNull();
  expect([...excel().container.settings.keys()]).not.toContain('zpb.schemes');
});

test('a form can go by a scheme of the user’s own, and by its usual one when that is gone', async () => {
  const form = formOf(sound);
  await keepOwnScheme(ours);
  await keepFormSchemes(withFormScheme({}, form, '{1}', 'our-county'));
  expect(chosenSchemeOf()(form, '{1}').id).toBe('our-county');
  expect(chosenSchemeOf()(form, '{2}').id).toBe('mof-2020');
  await removeOwnScheme('our-county');
  expect(chosenSchemeOf()(form, '{1}').id).toBe('mof-2020');
});

test('a formula that names a scheme answers once the scheme is there and everything is calculated again', async () => {
  answerFunctions();
  const running = excel();
  running.user.typeText('Sheet1', 'A1', '=ZPB.INDSCORE("≤5300","5830",10,,"我县方案")');
  await running.settle();
  expect(running.engine.value('Sheet1', 'A1')).toBe('#VALUE!');
  await keepOwnScheme(ours);
  await recalculate();
  await running.settle();
  expect(running.engine.value('Sheet1', 'A1')).toBe(9.09);
});
