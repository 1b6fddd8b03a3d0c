import fc from 'fast-check';
import type { Cell, CellValue } from '../../../src/core/cell';
import type { Form } from '../../../src/core/form/form';
import type { FormContent, FundContent, IndicatorContent } from '../../../src/core/form/formContent';
import { defaultScheme } from '../../../src/core/scheme/schemes';
import type { CellPosition } from '../../../src/core/sheet/a1';
import { planForm } from '../../../src/core/sheet/planForm';
import { readForms } from '../../../src/core/sheet/readForms';
import { national2020 } from '../../../src/core/sheet/templates/national2020';
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
  fc.constantFrom('', '档案事业费', '县档案馆', '第一行\n第二行', '=SUM(A1)', '注：见附件', '43.2'),
  fc.string({ maxLength: 20 }),
);
const value: fc.Arbitrary<CellValue> = fc.oneof(fc.constant(''), typedText, fc.integer({ min: 0, max: 9999 }));
const amount: fc.Arbitrary<CellValue> = fc.oneof(
  fc.constant(''),
  fc.integer({ min: 0, max: 100000 }),
  fc.constant(89.974),
);
const fund: fc.Arbitrary<FundContent> = fc.record({ initialBudget: amount, budget: amount, executed: amount });
const places = national2020.indicators.sections.flatMap(({ category, subcategories }) =>
  subcategories.map((subcategory) => ({ category, subcategory })),
);

const rowOf = ({ category, subcategory }: (typeof places)[number]): fc.Arbitrary<IndicatorContent> =>
  fc.record({
    category: fc.constant(category),
    subcategory: fc.constant(subcategory),
    name: text,
    target: value,
    actual: value,
    weight: fc.oneof(fc.constant(''), fc.integer({ min: 0, max: 100 }), fc.constant(7.5)),
    explanation: text,
  });

const indicators: fc.Arbitrary<IndicatorContent[]> = fc
  .tuple(...places.map((place) => fc.array(rowOf(place), { minLength: 1, maxLength: 3 })))
  .map((groups) => groups.flat());

const content: fc.Arbitrary<FormContent> = fc.record({
  year: fc.integer({ min: 2000, max: 2099 }),
  project: text,
  department: text,
  implementer: text,
  moneyUnit: fc.constantFrom('万元', '元'),
  funds: fc.record({ appropriation: fund, carryover: fund, other: fund }),
  expectedGoal: text,
  actualGoal: text,
  indicators,
});

const origin: fc.Arbitrary<CellPosition> = fc.record({ row: fc.nat(50), column: fc.nat(30) });

function read(form: FormContent, at: CellPosition): Form {
  const { forms } = readForms(plannedGrid(planForm(national2020, form, at, defaultScheme), at));
  expect(forms).toHaveLength(1);
  return forms[0] as Form;
}

/** A blank text is an empty cell to a reader: it cannot be told from one. */
function seen(cell: Cell | null | undefined): CellValue | undefined {
  return typeof cell?.value === 'string' && cell.value.trim() === '' ? '' : cell?.value;
}

function typed(written: CellValue): CellValue {
  return typeof written === 'string' && written.trim() === '' ? '' : written;
}

describe('a form that was planned and read again', () => {
  it('says the same, whatever was typed and wherever it stands', () => {
    fc.assert(
      fc.property(content, origin, (form, at) => {
        const again = read(form, at);
        expect(again.layout).toBe(national2020.id);
        expect(again.year).toBe(form.year);
        expect(again.moneyUnit).toBe(form.moneyUnit);
        for (const field of ['project', 'department', 'implementer', 'expectedGoal', 'actualGoal'] as const) {
          expect(seen(again[field])).toBe(typed(form[field]));
        }
        const parts = again.funds.filter(({ role }) => role === 'part');
        expect(parts.map((part) => [part.initialBudget, part.budget, part.executed].map(seen))).toEqual(
          [form.funds.appropriation, form.funds.carryover, form.funds.other].map((part) => [
            part.initialBudget,
            part.budget,
            part.executed,
          ]),
        );
        expect(
          again.indicators.map((row) =>
            [row.category, row.subcategory, row.name, row.target, row.actual, row.weight, row.explanation].map(seen),
          ),
        ).toEqual(
          form.indicators.map((row) =>
            [row.category, row.subcategory, row.name, row.target, row.actual, row.weight, row.explanation].map(typed),
          ),
        );
      }),
      { numRuns: 150 },
    );
  });

  it('keeps every cell where the plan put it', () => {
    fc.assert(
      fc.property(content, origin, (form, at) => {
        const plan = planForm(national2020, form, at, defaultScheme);
        const again = read(form, at);
        expect(again.range).toBe(plan.range);
        expect(again.project?.address).toBe(plan.firstInput);
        expect(plan.highlights[0]?.range).toBe(again.totalWeight?.address);
        expect(again.indicators.every(({ score }) => score?.formula?.includes('INDSCORE'))).toBe(true);
        expect(again.totalScore?.formula).toContain('SUMIF');
      }),
      { numRuns: 50 },
    );
  });
});
