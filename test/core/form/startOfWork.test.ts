import type { CellValue } from '../../../src/core/cell/cell';
import { assessIndicator } from '../../../src/core/form/assessIndicator';
import type { Form } from '../../../src/core/form/form';
import { refersTo } from '../../../src/core/form/refersTo';
import { defaultScheme } from '../../../src/core/scheme/schemes';
import type { Scheme } from '../../../src/core/scheme/scheme';
import { readForms } from '../../../src/core/sheet/readForms';
import { convertToFormulaPlan } from '../../../src/core/formulas/convertToFormulaPlan';

// A form of a project that began before the year, and a scheme in which every day of lateness counts. 580 days were planned from
// 1 June 2019 to 31 December 2020, 670 taken until 31 March 2021: 12.99 of 15.

const byRatio: Scheme = { ...defaultScheme, id: 'county', name: '我县', aliases: [], missedDeadline: 'ratio' };

const HEADINGS = ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分', '偏差原因'];
const ROW = ['产出指标', '时效指标', '完工时间', '2020年12月底前', '2021年3月', 15, '', ''];

interface Change {
  readonly header?: readonly CellValue[];
  readonly heading?: CellValue;
  readonly start?: CellValue;
  readonly formula?: string;
}

/** The form with a 起止时间 in its header or a column 开始时间, and a formula for the score. */
function formWith({ header = [], heading = '', start = '', formula = '' }: Change): Form {
  const rows: CellValue[][] = [
    ['项目支出绩效自评表'],
    ['（2020年度）'],
    ['项目名称', '', '乡村公路改造', ...header],
    ['主管部门', '', '交通局', '实施单位', '', '公路段'],
    [...HEADINGS, heading],
    [...ROW, start],
    ['总分', '', '', '', '', 15, ''],
  ];
  const values = rows.map((row) => Array.from({ length: 9 }, (_, column) => row[column] ?? ''));
  const formulas = values.map((row) => [...row]);
  (formulas[5] as CellValue[])[6] = formula;
  const numberFormats = values.map((row) => row.map(() => 'General'));
  const { forms, unrecognized } = readForms({ row: 0, column: 0, values, formulas, numberFormats });
  expect(unrecognized).toEqual([]);
  return forms[0] as Form;
}

function outcome(form: Form, scheme = byRatio): string {
  const [row] = form.indicators;
  const found = row && assessIndicator(row, scheme).outcome;
  return found?.score?.toFixed() ?? found?.noScore?.code ?? '';
}

const scoreFormula = (form: Form, scheme: Scheme) =>
  convertToFormulaPlan(form, scheme).find(({ field }) => field === 'score')?.entry;

describe('the start of the work', () => {
  test.each(['起止时间', '项目起止时间', '项目周期', '实施期限：', '开始时间', '计划开始日期'])(
    '%s in the header',
    (label) => {
      const form = formWith({ header: [label, '', '2019年6月1日至2020年12月31日'] });
      expect(form.indicators[0]?.start?.address).toBe('F3');
      expect(outcome(form)).toBe('12.99');
    },
  );

  test.each<[string, CellValue]>([
    ['开始时间', '2019-06-01'],
    ['开始日期', '2019年6月'],
    ['计划开始时间', 43617],
    ['开工时间', '2019.6'],
  ])('a column %s', (heading, start) => {
    const form = formWith({ heading, start });
    expect(form.indicators[0]?.start?.address).toBe('I6');
    expect(outcome(form)).toBe('12.99');
  });

  test('of a row goes before that of the form, and an empty cell leaves it to the form', () => {
    const header = ['起止时间', '', '2018年1月至2020年12月'];
    expect(formWith({ header, heading: '开始时间', start: '2019-06-01' }).indicators[0]?.start?.address).toBe('I6');
    expect(formWith({ header, heading: '开始时间' }).indicators[0]?.start?.address).toBe('F3');
  });

  test('is asked for where the form does not say it', () => {
    expect(outcome(formWith({}))).toBe('startUnclear');
    expect(outcome(formWith({ header: ['起止时间', '', ''] }))).toBe('startUnclear');
    expect(outcome(formWith({ heading: '开始时间' }))).toBe('startUnclear');
  });

  test('counts for the pane as for the formula: only where the formula looks at it', () => {
    const given = { heading: '开始时间', start: '2019-06-01' };
    const blind = '=ZPB.INDSCORE(D6&"",E6&"",F6,"时效","我县")';
    const seeing = '=ZPB.INDSCORE(D6&"",E6&"",F6,"时效","我县",$I$6&"")';
    expect(outcome(formWith({ ...given, formula: blind }))).toBe('startUnclear');
    expect(outcome(formWith({ ...given, formula: seeing }))).toBe('12.99');
  });
});

describe('the formula of 把手填得分换成公式', () => {
  test('hands the start over where days of lateness count', () => {
    const form = formWith({ heading: '开始时间', start: '2019-06-01' });
    expect(scoreFormula(form, byRatio)).toBe('=ZPB.INDSCORE(D6&"",E6&"",F6,"时效","我县",I6&"")');
    expect(scoreFormula(form, { ...byRatio, missedDeadline: 'zero' })).toBe(
      '=ZPB.INDSCORE(D6&"",E6&"",F6,"时效","我县")',
    );
  });

  test('holds on to the start in the header, for rows added later too', () => {
    const form = formWith({ header: ['起止时间', '', '2019年6月至2020年12月'] });
    expect(scoreFormula(form, byRatio)).toBe('=ZPB.INDSCORE(D6&"",E6&"",F6,"时效","我县",$F$3&"")');
  });

  test('has the result the pane has', () => {
    const cell = convertToFormulaPlan(formWith({ heading: '开始时间', start: '2019-06-01' }), byRatio).find(
      ({ field }) => field === 'score',
    );
    expect(cell?.newText).toBe('12.99');
  });
});

test.each([
  ['=A1+I6', 'I6', true],
  ['=A1+$I$6&""', 'I6', true],
  ['=ai6+1', 'I6', false],
  ['=I60', 'I6', false],
  ['=IF(A1,"I6","")', 'I6', false],
  ['=Sheet2!I6', 'I6', false],
  ['=zpb.indscore(i6)', 'I6', true],
])('%s looks at %s: %s', (formula, address, expected) => {
  expect(refersTo(formula, address)).toBe(expected);
});
