import type { SheetRow } from './kinds';
import { formRows } from './kinds';
import { gridOfSheet } from './damages';
import { defaultScheme } from '../../../src/core/scheme/schemes';
import { chosenForm } from '../../../src/core/sheet/chosenForm';
import { usualChoices } from '../../../src/core/sheet/formChoices';
import { planForm } from '../../../src/core/sheet/planForm';
import { readForms } from '../../../src/core/sheet/readForms';
import { SIGNATURE_LINE } from '../../../src/core/sheet/plan/signatureLine';
import { templates } from '../../../src/core/sheet/templates/templateById';
import { plannedGrid } from './plannedGrid';

const ORIGIN = { row: 0, column: 0 };

describe.each(templates)('$name', (template) => {
  const drawn = (hasSignatureLine: boolean) => {
    const names = { department: '县水利局', implementer: '水利站' };
    const content = chosenForm({ ...usualChoices(template), ...names, hasSignatureLine }, 2025, '水库维修');
    const plan = planForm(template, content, ORIGIN, defaultScheme);
    return { plan, ...readForms(plannedGrid(plan, ORIGIN)) };
  };
  const [without, withLine] = [drawn(false), drawn(true)];

  test('the line is one row more, on one line, within what is printed and outside the borders', () => {
    const { plan } = withLine;
    expect(plan.rowHeights).toEqual([...without.plan.rowHeights, 24]);
    expect(plan.formulas.at(-1)?.[0]).toBe(SIGNATURE_LINE);
    expect(plan.page.printArea).toBe(plan.range);
    expect(plan.styles.filter(({ borders }) => borders)).toEqual(without.plan.styles.filter(({ borders }) => borders));
  });

  test('it is read as what it is: the form is the same, and nothing is wrong with it', () => {
    const [form] = withLine.forms;
    const [same] = without.forms;
    expect(form?.signature).toBe(SIGNATURE_LINE);
    expect({ ...form, signature: '' }).toEqual(same);
    expect(withLine.unrecognized).toEqual(without.unrecognized);
    expect(withLine.questions).toEqual(without.questions);
  });
});

test.each<[string, SheetRow[], string]>([
  ['in one cell', [['填报人：张三    联系电话：8812345']], '填报人：张三    联系电话：8812345'],
  [
    'in several cells',
    [['填表人：', '张三', '', '填报日期：', '2025-03-01']],
    '填表人：　张三　填报日期：　2025-03-01',
  ],
  ['below an empty row', [[''], ['单位负责人：李四', '', '（盖章）']], '单位负责人：李四　（盖章）'],
  ['a note of the form', [['注：得分四舍五入']], ''],
  ['nothing', [], ''],
])('a line of others, %s', (_, rows, wanted) => {
  const [form] = readForms(gridOfSheet({ rows: [...formRows(), ...rows], merges: [], formats: {} })).forms;
  expect(form?.signature).toBe(wanted);
});
