import { readForms } from '../../src/core/sheet/readForms';
import { formulaEntry } from '../../src/core/sheet/edit/entry';
import type { Scheme } from '../../src/core/scheme/scheme';
import { defaultScheme, registerScheme, replaceRegisteredSchemes, schemeByName } from '../../src/core/scheme/schemes';
import { planSchemeChange } from '../../src/core/workflows/changeScheme/planSchemeChange';
import type { SchemeChangePlan } from '../../src/core/workflows/changeScheme/planSchemeChange';
import { applyFixes } from '../../src/excel/applyFixes';
import { chosenSchemeOf } from '../../src/excel/formSchemes';
import { insertForm } from '../../src/excel/insertForm';
import { readSheet } from '../../src/excel/readSheet';
import { sheetsUsingScheme } from '../../src/excel/sheetsUsingScheme';
import { takeBackLast } from '../../src/excel/takeBack/takeBackLast';
import { contentNamed, requestFor } from './support/forms';
import { answerFunctions, withFunctions } from './support/liveScores';
import { useExcel } from './support/testExcel';

const excel = useExcel(withFunctions);
beforeAll(answerFunctions);
afterEach(() => replaceRegisteredSchemes([]));

const named = (name: string) => schemeByName(name) as Scheme;
/** A scheme in which everything differs that a formula can say. */
const county: Scheme = {
  ...defaultScheme,
  id: 'county',
  name: '我县2024',
  aliases: [],
  grades: [
    { from: 95, name: '优秀' },
    { from: 0, name: '一般' },
  ],
  rateCaps: [{ belowRate: 0.9, maxTotal: 89 }],
};

async function insert(project: string, schemeId: string): Promise<string> {
  const { sheetId } = await insertForm({ ...requestFor(contentNamed(project)), schemeId });
  await excel().settle();
  return sheetId;
}

async function look(sheetId: string, to: Scheme): Promise<SchemeChangePlan & { readonly now: Scheme }> {
  const { grid } = await readSheet(sheetId);
  const [form] = grid ? readForms(grid).forms : [];
  if (!grid || !form) throw new Error('No form');
  const now = chosenSchemeOf()(form, sheetId);
  return { ...planSchemeChange(form, grid, { from: now, to }), now };
}

async function change(sheetId: string, to: Scheme): Promise<void> {
  const { changes } = await look(sheetId, to);
  const entries = changes.map(({ cell, old, formula }) => ({ cell, old, entry: formulaEntry(formula) }));
  await applyFixes(sheetId, { changes: entries, deleteRows: [] });
  await excel().settle();
}

test('another scheme rewrites exactly the formulas listed, of this form alone, in one step that is taken back', async () => {
  const other = await insert('另一张', 'hubei');
  const id = await insert('这一张', 'mof-2020');
  const [before, otherBefore] = ['这一张', '另一张'].map((name) => excel().engine.snapshot(name));
  const plan = await look(id, named('江西'));
  expect(plan).toMatchObject({ left: [], typed: [], foreign: [], isStated: true });
  expect(plan.changes.length).toBeGreaterThan(10);

  await change(id, named('江西'));
  expect((await look(id, named('江西'))).now.id).toBe('jiangxi');
  expect((await look(id, named('江西'))).changes).toEqual([]);
  expect((await look(other, named('江西'))).now.id).toBe('hubei');
  expect(excel().engine.snapshot('另一张')).toEqual(otherBefore);

  await takeBackLast();
  await excel().settle();
  expect(excel().engine.snapshot('这一张')).toEqual(before);
});

test('there and back again gives the formulas there were, grades and limits of the total too', async () => {
  registerScheme(county);
  const id = await insert('来回', 'mof-2020');
  const before = excel().engine.snapshot('来回').formulas;
  await change(id, county);
  const between = excel().engine.snapshot('来回').formulas.flat().join('\n');
  expect(between).toContain('"我县2024"');
  expect(between).toContain('"优秀"');
  expect(between).toContain('<0.9,89,');
  expect(await sheetsUsingScheme(county)).toEqual(['来回']);
  await change(id, defaultScheme);
  expect(excel().engine.snapshot('来回').formulas).toEqual(before);
  expect(await sheetsUsingScheme(county)).toEqual([]);
});
