import { checkForm } from '../../../../src/core/check/checkForm';
import { unrecognizedFindings } from '../../../../src/core/check/unrecognizedFindings';
import { textIn } from '../../../../src/core/form/cellState';
import { defaultScheme } from '../../../../src/core/scheme/schemes';
import { readForms } from '../../../../src/core/sheet/readForms';
import { gridOfSheet } from '../damages';
import type { SheetRow } from '../kinds';
import { ANHUI, HEFEI } from './importPrints';

function read(rows: readonly SheetRow[]) {
  const { forms, unrecognized, questions } = readForms(gridOfSheet({ rows, formats: {}, merges: [] }));
  const [form] = forms;
  if (!form || forms.length > 1) throw new Error(`${forms.length} forms`);
  const found = [...checkForm(form, defaultScheme), ...unrecognizedFindings(form, unrecognized)];
  return { form, questions, found: found.map(({ code, cell }) => `${code} ${cell}`) };
}

describe('the import print of 安徽', () => {
  const { form, questions, found } = read(ANHUI);

  test('is read whole', () => {
    expect(form.funds.map(({ budget, executed }) => [budget.value, executed.value])).toEqual([
      [180, 171],
      [130, 130],
      [20, 20],
      [30, 21],
    ]);
    expect(form.funds[0]).toMatchObject({
      weight: { address: 'E11' },
      rate: { address: 'F11' },
      score: { address: 'G11' },
    });
    expect(form.indicators.map(({ name }) => textIn(name))).toEqual([
      ...['养护里程', '验收合格率', '养护成本', '通行条件改善', '群众满意度'],
    ]);
    expect([form.expectedGoal, form.actualGoal].map((cell) => cell?.address)).toEqual(['B16', 'E16']);
    expect(questions).toEqual([]);
  });

  test('has nothing to object to when it is right, and says what is wrong', () => {
    expect(found).toEqual([]);
    expect(read(ANHUI.map((row, index) => (index === 19 ? [...row.slice(0, 5), 15, 15, ''] : row))).found).toContain(
      'weight.total F23',
    );
  });
});

describe('the import print of 合肥', () => {
  const { form, questions, found } = read(HEFEI);

  test('is read whole, and gives the execution no points', () => {
    expect(form.funds).toHaveLength(5);
    expect(form.funds[0]).toMatchObject({ weight: null, score: null, rate: { address: 'E7' } });
    expect(form.indicators).toHaveLength(4);
    expect([form.expectedGoal, form.actualGoal].map((cell) => cell?.address)).toEqual(['B13', 'E13']);
    expect(questions).toEqual([]);
  });

  test('has nothing to object to when it is right', () => {
    expect(found).toEqual([]);
  });
});
