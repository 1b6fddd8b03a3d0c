import { assessForm } from '../../../src/core/form/assessForm';
import { exampleForms } from '../../../src/core/form/examples';
import type { FormContent, IndicatorContent } from '../../../src/core/form/formContent';
import { schemeByName } from '../../../src/core/scheme/schemes';
import type { Scheme } from '../../../src/core/scheme/scheme';
import { plainFormulas } from '../../../src/core/sheet/plainFormulas/plainFormulas';
import { planForm } from '../../../src/core/sheet/planForm';
import { readForms } from '../../../src/core/sheet/readForms';
import { templateById } from '../../../src/core/sheet/templates/templateById';
import { insertForm } from '../../../src/excel/insertForm';
import { readSheet } from '../../../src/excel/readSheet';
import { answerFunctions, withFunctions } from '../../excel/support/liveScores';
import { useExcel } from '../../excel/support/testExcel';
import { calculate } from './plainFormulas/calculate';

const [example] = exampleForms as [FormContent];

/** 二级指标, 指标性质, 指标值, 度量单位, 完成值, and the points of 10 it gets; '' where the user has to say. */
const ROWS: readonly (readonly [string, string, string, string, string, number | ''])[] = [
  ['数量指标', '≥', '735', '人次', '735', 10],
  ['数量指标', '≧', '735', '人次', '700人次', 9.52],
  ['数量指标', '≥', '1,000', '户', '990', 9.9],
  ['质量指标', '≥', '100', '%', '98', 9.8],
  ['质量指标', '≥', '100', '%', '98%', 9.8],
  ['质量指标', '＝', '100', '%', '100', 10],
  ['质量指标', '≤', '5', '%', '4', 10],
  ['质量指标', '≤', '5', '%', '6%', 8],
  ['数量指标', '反向', '10', '次', '12', 8],
  ['成本指标', '', '50', '万元', '45', 10],
  ['成本指标', '≤', '50', '万元', '55', 9],
  ['时效指标', '定性', '及时', '', '及时', 10],
  ['社会效益指标', '定性', '持续提高', '', '90%', 9],
  ['社会效益指标', '', '有效', '/', '有效', 10],
  ['数量指标', '', '', '', '', ''],
];

const indicators: IndicatorContent[] = ROWS.map(([subcategory, nature, target, unit, actual]) => ({
  category: '产出指标',
  subcategory,
  name: '指标',
  nature,
  target,
  unit,
  actual,
  weight: 10,
  explanation: '',
}));

const TEMPLATES = ['yunnan-14', 'sichuan'] as const;
const excel = useExcel(withFunctions);
beforeAll(answerFunctions);

describe.each(TEMPLATES)('a form of %s, with 指标性质 and 度量单位 in columns of their own', (id) => {
  const template = templateById(id);
  const scheme = schemeByName(template.schemeId) as Scheme;
  const content: FormContent = { ...example, project: id, indicators };

  test('shows the scores of the rules', async () => {
    const request = { content, templateId: id, schemeId: scheme.id, formulas: 'functions', place: 'newSheet' } as const;
    const { sheetId } = await insertForm(request);
    await excel().settle();
    const { grid } = await readSheet(sheetId);
    const form = grid && readForms(grid).forms[0];
    expect(form?.indicators.map(({ score }) => score?.value)).toEqual(ROWS.map((row) => row[5]));
    const outcomes = form ? assessForm(form, scheme).outcomes : [];
    expect(outcomes.map(({ score }) => score?.toNumber() ?? '')).toEqual(ROWS.map((row) => row[5]));
  });

  test('shows the same with native formulas, or leaves the score to the user', async () => {
    const { formulas } = planForm(template, content, { row: 0, column: 0 }, scheme, plainFormulas);
    const first = formulas.findIndex((row) => row.some((entry) => entry === '三级指标')) + 1;
    const rows = formulas.map((row) => ({
      cells: row.slice(0, 9),
      formula: String(row[9]).replace(/^=/, ''),
    }));
    const sheet = rows.map(({ cells, formula }, row) => ({
      cells: cells.map((cell) => (row >= first && typeof cell !== 'boolean' ? cell : '')),
      formula: row >= first && row < first + ROWS.length ? formula : '""',
    }));
    const results = (await calculate(sheet)).slice(first, first + ROWS.length);
    expect(results.every((result, index) => result === '' || result === ROWS[index]?.[5])).toBe(true);
    expect(results.filter((result) => result !== '').length).toBeGreaterThan(8);
    expect(sheet.every(({ formula }) => formula.length < 8192)).toBe(true);
  });
});
