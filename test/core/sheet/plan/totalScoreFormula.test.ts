import { WorkbookEngine } from '../../../../preview/engine/workbookEngine';
import { exampleForms } from '../../../../src/core/form/examples';
import { assessForm } from '../../../../src/core/form/assessForm';
import type { FormContent } from '../../../../src/core/form/formContent';
import type { Scheme } from '../../../../src/core/scheme/scheme';
import { schemeByName } from '../../../../src/core/scheme/schemes';
import { plainFormulas } from '../../../../src/core/sheet/plainFormulas/plainFormulas';
import { planForm } from '../../../../src/core/sheet/planForm';
import { readForms } from '../../../../src/core/sheet/readForms';
import { templates } from '../../../../src/core/sheet/templates/templateById';
import { calculatedValues } from '../../../xlsx/calculatedWorkbook';
import { plannedGrid } from '../plannedGrid';
import { totalCases, totalFormula, totalSheet } from './totalCases';

const ORIGIN = { row: 0, column: 0 };

/** What 总分 shows of each case, all on sheets of one workbook. */
async function calculatedTotals(hasWeights: boolean): Promise<Map<string, unknown>> {
  const engine = WorkbookEngine.create();
  for (const [index, example] of totalCases.entries()) {
    const { name } = engine.sheets.add(`例${index}`);
    for (const [address, text] of Object.entries(totalSheet(example))) engine.typeText(name, address, text);
    engine.typeText(name, 'Z1', `=${totalFormula(hasWeights)}`);
  }
  await engine.settle();
  const totals = totalCases.map(({ name }, index) => [name, engine.value(`例${index}`, 'Z1')] as const);
  engine.dispose();
  return new Map(totals);
}

describe('总分', () => {
  it('of every case', async () => {
    const expected = totalCases.map(({ name, total }) => [name, total] as const);
    expect(await calculatedTotals(true)).toEqual(new Map(expected));
  });

  it('of every case where the form has no weights', async () => {
    const expected = totalCases.map(({ name, total, unweighted }) => [name, unweighted ?? total] as const);
    expect(await calculatedTotals(false)).toEqual(new Map(expected));
  });

  it('never hides an error behind IFERROR', () => {
    expect(totalFormula(true)).not.toContain('IFERROR');
  });
});

describe.each(templates)('总分 of a form $id by native formulas', (template) => {
  const scheme = schemeByName(template.schemeId) as Scheme;
  const [example] = exampleForms as [FormContent];
  const hasWeights = template.indicators.columns.some(({ field }) => field === 'weight');

  /** The form as a spreadsheet shows it, assessed as the pane does, and what 总分 shows. */
  async function both(change: (row: FormContent['indicators'][number], index: number) => object) {
    // Where the form has no weights nobody but the user scores: in full, so that every row has a number.
    const indicators = example.indicators.map((row, index) => {
      const changed = { ...row, ...change(row, index) };
      return hasWeights ? changed : { score: 5, ...changed };
    });
    const content: FormContent = { ...example, indicators, funds: withTotal(example.funds) };
    const plan = planForm(template, content, ORIGIN, scheme, plainFormulas);
    const values = await calculatedValues(plan);
    const [form] = readForms({ ...plannedGrid(plan, ORIGIN), values }).forms;
    if (!form) throw new Error('The reader finds the form');
    const { total, openRows } = assessForm(form, scheme);
    return { printed: form.totalScore?.value, total: total?.toNumber() ?? '', open: openRows.length };
  }

  it('is what the pane adds up, and a number', async () => {
    const { printed, total, open } = await both(() => ({}));
    expect([printed, open]).toEqual([total, 0]);
    expect(printed).toEqual(expect.any(Number));
  });

  it('is the sum so far while a row is not filled in', async () => {
    const { printed, total, open } = await both((_, index) => (index === 3 ? { actual: '', score: '' } : {}));
    expect([printed, open]).toEqual([total, 0]);
    expect(printed).toEqual(expect.any(Number));
  });

  it('is empty, as in the pane, while a filled row has no score', async () => {
    const open = { target: '严格执行', actual: '基本执行', score: '' };
    expect(await both((_, index) => (index === 3 ? open : {}))).toEqual({ printed: '', total: '', open: 1 });
  });
});

/** Templates differ in which parts make up 年度资金总额; the amounts stand in every one of them. */
function withTotal(funds: FormContent['funds']): FormContent['funds'] {
  const amounts = { initialBudget: 55, budget: 55, executed: 55, explanation: '' };
  const nothing = { initialBudget: 0, budget: 0, executed: 0, explanation: '' };
  return { ...funds, total: amounts, appropriation: amounts, basic: amounts, carryover: nothing, other: nothing };
}
