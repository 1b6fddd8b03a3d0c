import fc from '../../support/property';
import type { Cell, CellValue } from '../../../src/core/cell/cell';
import { assessForm } from '../../../src/core/form/assessForm';
import type { Form, FundLine, Indicator } from '../../../src/core/form/form';
import type { FormContent, FundContent, IndicatorContent } from '../../../src/core/form/formContent';
import type { Scheme } from '../../../src/core/scheme/scheme';
import { defaultScheme, schemeByName } from '../../../src/core/scheme/schemes';
import type { CellPosition } from '../../../src/core/cell/a1';
import { highlightRules } from '../../../src/core/sheet/highlightRules';
import { planForm } from '../../../src/core/sheet/planForm';
import type { SheetForms } from '../../../src/core/sheet/readForms';
import { readForms } from '../../../src/core/sheet/readForms';
import type { SheetPlan } from '../../../src/core/sheet/sheetPlan';
import type { Template } from '../../../src/core/sheet/template';
import { templates } from '../../../src/core/sheet/templates/templateById';
import { plannedGrid } from './plannedGrid';

const typedText = fc.constantFrom(
  ...[
    '12 ',
    '98%',
    '≥95%',
    '=100%',
    '3-5',
    '2020-12-31',
    '2020年1月1日至2020年12月31日',
    '持续提高',
    "'甲",
    '/',
    '—',
    '无',
    '合计',
  ],
);
const text = fc.oneof(
  fc.constantFrom('', ':', '（）', '档案事业费', '县档案馆', '第一行\n第二行', '=SUM(A1)', '注：见附件', '43.2'),
  fc.string({ maxLength: 20 }),
);
const value: fc.Arbitrary<CellValue> = fc.oneof(fc.constant(''), typedText, fc.integer({ min: 0, max: 9999 }));
const amount: fc.Arbitrary<CellValue> = fc.oneof(
  fc.constant(''),
  fc.integer({ min: 0, max: 100000 }),
  fc.constant(89.974),
);
const fund: fc.Arbitrary<FundContent> = fc.record({
  initialBudget: amount,
  budget: amount,
  executed: amount,
  explanation: text,
});

function rowOf(category: string, subcategory: string): fc.Arbitrary<IndicatorContent> {
  return fc.record({
    category: fc.constant(category),
    subcategory: fc.constant(subcategory),
    name: text,
    nature: fc.constantFrom('', '≥', '=', '定性', '反向'),
    target: value,
    unit: fc.constantFrom('', '%', '人次', '/'),
    actual: value,
    weight: fc.oneof(fc.constant(''), fc.integer({ min: 0, max: 100 }), fc.constant(7.5)),
    score: fc.oneof(fc.constant(''), fc.integer({ min: 0, max: 20 })),
    explanation: text,
  });
}

function indicatorsOf({ indicators }: Template): fc.Arbitrary<IndicatorContent[]> {
  const groups = indicators.sections.flatMap(({ category, subcategories }) =>
    subcategories.map((subcategory) => fc.array(rowOf(category, subcategory), { minLength: 1, maxLength: 3 })),
  );
  const hasFormulas = indicators.columns.some(({ field }) => field === 'weight');
  // Without a formula waiting for it, a row that says nothing is an empty row.
  return fc.tuple(...groups).map((rows) => rows.flat().filter(({ name }) => hasFormulas || name.trim() !== ''));
}

function contentOf(template: Template): fc.Arbitrary<FormContent> {
  return fc.record({
    year: fc.integer({ min: 2000, max: 2099 }),
    project: text,
    department: text,
    implementer: text,
    moneyUnit: fc.constantFrom('万元', '元'),
    funds: fc.record({
      total: fund,
      appropriation: fund,
      carryover: fund,
      specialAccount: fund,
      ownFunds: fund,
      basic: fund,
      project: fund,
      other: fund,
    }),
    fundParts: fc.subarray(template.funds.parts.map(({ part }) => part)),
    expectedGoal: text,
    actualGoal: text,
    indicators: indicatorsOf(template),
    footers: fc.record({ explanation: text, improvement: text, conclusion: text, problems: text, remarks: text }),
  });
}

const origin: fc.Arbitrary<CellPosition> = fc.record({ row: fc.nat(50), column: fc.nat(30) });

function planned(template: Template, form: FormContent, at: CellPosition): SheetPlan {
  return planForm(template, form, at, schemeByName(template.schemeId) as Scheme);
}

function read(plan: SheetPlan, at: CellPosition): SheetForms & { readonly form: Form } {
  const reading = readForms(plannedGrid(plan, at));
  expect(reading.forms).toHaveLength(1);
  return { ...reading, form: reading.forms[0] as Form };
}

/** A blank text is an empty cell to a reader: it cannot be told from one; null where the form has no such place. */
function seen(cell: Cell | null): CellValue | null {
  return cell && typed(cell.value);
}

function typed(written: CellValue): CellValue {
  return typeof written === 'string' && written.trim() === '' ? '' : written;
}

function seenAmounts({ initialBudget, budget, executed, explanation }: FundLine): unknown {
  return [initialBudget, budget, executed, explanation].map(seen);
}

/** What a template has a place for, null for the rest. */
function writtenAmounts({ funds }: Template, content: FundContent): unknown {
  return (['initialBudget', 'budget', 'executed', 'explanation'] as const).map((field) =>
    funds.columns.some((column) => column.field === field) ? typed(content[field] ?? '') : null,
  );
}

const INDICATOR_FIELDS = ['name', 'nature', 'target', 'unit', 'actual', 'weight', 'explanation'] as const;

function seenIndicator(row: Indicator): unknown {
  return [row.category, row.subcategory, ...INDICATOR_FIELDS.map((field) => row[field])].map(seen);
}

function writtenIndicator({ indicators }: Template, row: IndicatorContent): unknown {
  const fields = INDICATOR_FIELDS.map((field) =>
    indicators.columns.some((column) => column.field === field) ? typed(row[field] ?? '') : null,
  );
  return [row.category, row.subcategory, ...fields];
}

describe.each(templates.map((template) => [template.id, template] as const))('a planned form of %s', (_, template) => {
  const content = contentOf(template);
  const header = template.header.flat().map(({ field }) => field);
  const hasWeights = template.indicators.columns.some(({ field }) => field === 'weight');

  it('is read with all it says, whatever was typed and wherever it stands', () => {
    fc.assert(
      fc.property(content, origin, (form, at) => {
        const { form: again, unrecognized } = read(planned(template, form, at), at);
        expect(unrecognized).toEqual([]);
        expect(again).toMatchObject({ layout: template.id, year: form.year, moneyUnit: form.moneyUnit });
        for (const field of ['project', 'department', 'implementer'] as const) {
          expect(seen(again[field])).toBe(header.includes(field) ? typed(form[field]) : null);
        }
        for (const field of ['expectedGoal', 'actualGoal'] as const) {
          expect(seen(again[field])).toBe(template.goals ? typed(form[field]) : null);
        }
        const parts = again.funds.filter(({ role }) => role === 'part');
        const wanted = template.funds.parts.filter(({ part }) => form.fundParts?.includes(part));
        expect(parts.map(seenAmounts)).toEqual(
          wanted.map(({ part }) => writtenAmounts(template, form.funds[part] as FundContent)),
        );
        expect(again.indicators.map(seenIndicator)).toEqual(
          form.indicators.map((row) => writtenIndicator(template, row)),
        );
        expect(again.footers.map(({ field, text: cell }) => [field, seen(cell)])).toEqual(
          template.footers.map(({ field }) => [field, typed(form.footers?.[field] ?? '')]),
        );
      }),
      { numRuns: 60 },
    );
  });

  it('keeps every cell where the plan put it', () => {
    fc.assert(
      fc.property(content, origin, (form, at) => {
        const plan = planned(template, form, at);
        const { form: again } = read(plan, at);
        expect(again.range).toBe(plan.range);
        expect((again.project ?? again.department)?.address).toBe(plan.firstInput);
        expect(highlightRules(again, plannedGrid(plan, at), [])).toEqual(plan.highlights);
        expect(again.totalScore?.formula).toContain('SUMPRODUCT');
        expect(again.totalWeight !== null).toBe(hasWeights);
        expect(again.indicators.every(({ score }) => (score?.formula ?? '').includes('INDSCORE') === hasWeights)).toBe(
          true,
        );
      }),
      { numRuns: 30 },
    );
  });

  it('has its 预算执行率 weighted as its scheme says', () => {
    const scheme = schemeByName(template.schemeId) as Scheme;
    fc.assert(
      fc.property(content, (form) => {
        const at = { row: 0, column: 0 };
        expect(assessForm(read(planned(template, form, at), at).form, defaultScheme).executionWeight.toNumber()).toBe(
          scheme.execution.weight,
        );
      }),
      { numRuns: 5 },
    );
  });
});
