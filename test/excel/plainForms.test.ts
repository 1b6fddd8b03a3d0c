import { checkForm } from '../../src/core/check/checkForm';
import { fixContext } from '../../src/core/check/fix/fixContext';
import { fixesFor } from '../../src/core/check/fix/fixesFor';
import type { Form } from '../../src/core/form/form';
import { formulaKind } from '../../src/core/form/formulaKind';
import { defaultScheme } from '../../src/core/scheme/schemes';
import { readForms } from '../../src/core/sheet/readForms';
import { applyFixes } from '../../src/excel/applyFixes';
import { editIndicatorRow } from '../../src/excel/editIndicatorRow';
import { chosenSchemeOf } from '../../src/excel/formSchemes';
import { insertForm, insertForms } from '../../src/excel/insertForm';
import { insertNextYear } from '../../src/excel/insertNextYear';
import type { InsertRequest } from '../../src/excel/insertRequest';
import { readSheet } from '../../src/excel/readSheet';
import { excelMessages } from '../../src/wording/excel';
import { sayReasons } from '../../src/wording/sayReasons';
import { contentNamed, requestFor } from './support/forms';
import { newSheet, useExcel } from './support/testExcel';

// No function of the add-in is answered here, as in a program without it.
const excel = useExcel();

const ROWS: readonly (readonly [target: string, actual: string, shown: number | ''])[] = [
  ['4座', '3座', 3.75],
  ['≥95%', '98%', 5],
  ['30', '15', 2.5],
  ['100万元', '90万元', 4.5],
  ['12个月', '12个月', 5],
  ['持续提高', '90%', 5],
  ['持续提高', '有所提高', ''],
  ['零事故', '0起', ''],
];

function plainRequest(project: string, place: InsertRequest['place'] = 'newSheet'): InsertRequest {
  const content = contentNamed(project);
  const indicators = ROWS.flatMap(([target, actual], index) => {
    const row = content.indicators[index];
    return row ? [{ ...row, subcategory: '数量指标', target, actual, weight: 5, explanation: '' }] : [];
  });
  return { ...requestFor({ ...content, indicators }, place), formulas: 'plain' };
}

async function formOn(sheetId: string): Promise<Form> {
  await excel().settle();
  const { grid } = await readSheet(sheetId);
  const [form] = grid ? readForms(grid).forms : [];
  if (!form) throw new Error('No form');
  return form;
}

const scoresOf = ({ indicators }: Form) => indicators.map(({ score }) => score?.value);

test('a form inserted with native formulas scores without the add-in what Excel alone can read', async () => {
  const { sheetId } = await insertForm(plainRequest('兼容'));
  const form = await formOn(sheetId);
  expect(
    excel()
      .engine.snapshot('兼容')
      .formulas.flat()
      .filter((entry) => /ZPB|#NAME/.test(String(entry))),
  ).toEqual([]);
  expect(formulaKind(form)).toBe('plain');
  expect(scoresOf(form)).toEqual(ROWS.map(([, , shown]) => shown));
  // Two rows wait for a person, and so does the total.
  expect(form.totalScore?.value).toBe('');
});

test('what it cannot read is asked for, with the score of the rules where they give one', async () => {
  const { sheetId } = await insertForm(plainRequest('手填'));
  const before = await formOn(sheetId);
  const cells = before.indicators.slice(-2).map(({ score }) => score?.address ?? '');
  const found = fixesFor(fixContext(before, defaultScheme), checkForm(before, defaultScheme)).filter(
    ({ finding }) => finding.code === 'score.missing',
  );
  expect(found.map(({ finding: { cell, figures } }) => [cell, figures])).toMatchObject([
    [cells[0], { case: 'unscorable' }],
    [cells[1], { case: 'rowPlain', computed: expect.objectContaining({}) as unknown }],
  ]);
  const fixes = found.flatMap(({ fix }) => fix ?? []);
  expect(fixes.map(({ automatic }) => automatic)).toEqual([false]);

  await applyFixes(sheetId, { changes: sayReasons(fixes[0]?.changes ?? []), deleteRows: [] });
  excel().user.typeText('手填', cells[0] ?? '', '4');
  const after = await formOn(sheetId);
  expect(scoresOf(after).slice(-2)).toEqual([4, 5]);
  expect(after.totalScore?.value).not.toBe('');
  const open = checkForm(after, defaultScheme).filter(({ cell }) => cells.includes(cell));
  expect(open.map(({ code }) => code)).toEqual([]);
});

test('a row added to it has the same formula, and the next year calculates alike', async () => {
  const { sheetId } = await insertForm(plainRequest('加行'));
  const [first] = (await formOn(sheetId)).indicators;
  const { cell } = await editIndicatorRow({ sheetId, cell: first?.name.address ?? '', edit: { kind: 'addBelow' } });
  const row = Number(/\d+/.exec(cell)?.[0]);
  excel().user.typeText('加行', `D${row}`, '新指标');
  excel().user.typeText('加行', `E${row}`, '20处');
  excel().user.typeText('加行', `F${row}`, '10处');
  excel().user.typeText('加行', `G${row}`, '6');
  const form = await formOn(sheetId);
  expect(form.indicators.find(({ name }) => name.value === '新指标')?.score?.value).toBe(3);

  const next = await insertNextYear(form, { year: 2025, initialBudget: 'budget' }, defaultScheme.id);
  expect(formulaKind(await formOn(next.sheetId))).toBe('plain');
});

describe('a scheme that no formula names', () => {
  const schemeOn = async (sheetId: string) => chosenSchemeOf()(await formOn(sheetId), sheetId).id;

  test('is kept with the form, on new sheets and at the selection', async () => {
    const [other, usual] = await insertForms([
      { ...plainRequest('湖北办法'), schemeId: 'hubei' },
      plainRequest('国家办法'),
    ]);
    expect(await schemeOn(other?.sheetId ?? '')).toBe('hubei');
    expect(await schemeOn(usual?.sheetId ?? '')).toBe(defaultScheme.id);

    const sheetId = newSheet(excel(), '选中处');
    excel().user.select('选中处', 'C5');
    expect((await insertForm({ ...plainRequest('选中', 'selection'), schemeId: 'jiangxi' })).notice).toBeUndefined();
    expect(await schemeOn(sheetId)).toBe('jiangxi');
  });

  test('is said where it could not be kept: the form is there', async () => {
    excel().host.failures.settings = 'refused';
    const { sheetId, notice } = await insertForm({ ...plainRequest('只读'), schemeId: 'hubei' });
    excel().host.failures.clear();
    expect(notice?.('zh-CN')).toBe(excelMessages['zh-CN'].schemeNotKept());
    expect(scoresOf(await formOn(sheetId))).toHaveLength(ROWS.length);
  });
});
