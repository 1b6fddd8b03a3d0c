import { assessForm } from '../../../src/core/form/assessForm';
import type { Form } from '../../../src/core/form/form';
import type { AssessedIndicator } from '../../../src/core/form/assessIndicator';
import { defaultScheme } from '../../../src/core/scheme/schemes';
import { plainFormulas } from '../../../src/core/sheet/plainFormulas/plainFormulas';
import { lostFormula } from '../../../src/taskpane/views/lostFormula';
import { checkedExample } from '../support/exampleView';

const { form } = checkedExample();

/** The example with another formula in its rows, and a number typed for the first score with these target and actual. */
function typedRow(
  formulaOf: (row: Form['indicators'][number]) => string | undefined,
  target: string | number,
  actual: string | number,
) {
  const indicators = form.indicators.map((row, index) => {
    const { score, target: wanted, actual: reached } = row;
    if (!score) throw new Error('No score');
    if (index > 0) return { ...row, score: { ...score, formula: formulaOf(row) } };
    return {
      ...row,
      target: { ...wanted, value: target },
      actual: { ...reached, value: actual },
      score: { ...score, value: 3, formula: undefined },
    };
  });
  const typed: Form = { ...form, indicators, funds: form.funds.map((line) => ({ ...line, score: null, rate: null })) };
  const [row] = assessForm(typed, defaultScheme).rows;
  if (!row) throw new Error('No row');
  return { row, typed };
}

function offered(
  { row, typed }: { row: AssessedIndicator; typed: Form },
  frozen: readonly string[] = [],
): string | null {
  return (
    lostFormula(
      row,
      { form: typed, scheme: defaultScheme },
      frozen.map((cell) => ({ cell })),
    )?.formula ?? null
  );
}

const asOurs = () => '=ZPB.INDSCORE(E1&"",F1&"",G1)';
const asPlain = ({ target, actual, weight }: Form['indicators'][number]) =>
  `=${plainFormulas.indicatorScore({ target: target.address, actual: actual.address, weight: weight?.address ?? '' }, '', defaultScheme)}`;

test('a typed score is offered the formula of the other rows: ours, or a native one where Excel alone can read the row', () => {
  expect(offered(typedRow(asOurs, '持续提高', '90%'))).toContain('ZPB.INDSCORE(');
  expect(offered(typedRow(asPlain, 4, 3))).toMatch(/^IF\(AND\(ISNUMBER/);
  expect(offered(typedRow(asPlain, '持续提高', '有所提高'))).toBeNull();
});

test('nothing is offered where finalising has put the number, and where a formula stands', () => {
  const typed = typedRow(asOurs, 4, 3);
  expect(offered(typed, [typed.row.indicator.score?.address ?? ''])).toBeNull();
  const [first] = assessForm(form, defaultScheme).rows;
  expect(first && lostFormula(first, { form, scheme: defaultScheme }, [])).toBeNull();
});
