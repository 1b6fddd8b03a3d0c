import { checkForm } from '../../../src/core/check/checkForm';
import { blankFormContent } from '../../../src/core/sheet/blankFormContent';
import { exampleForms } from '../../../src/core/form/examples';
import type { Form } from '../../../src/core/form/form';
import type { FormContent } from '../../../src/core/form/formContent';
import { defaultScheme } from '../../../src/core/scheme/schemes';
import { planForm } from '../../../src/core/sheet/planForm';
import { readForms } from '../../../src/core/sheet/readForms';
import { national2020 } from '../../../src/core/sheet/templates/national2020';
import { withResults } from '../form/withResults';
import { plannedGrid } from '../sheet/plannedGrid';
import { findingsOf, places, sound } from './findingsOf';

function inserted(content: FormContent): Form {
  const origin = { row: 0, column: 0 };
  const form = readForms(plannedGrid(planForm(national2020, content, origin, defaultScheme), origin)).forms[0] as Form;
  return withResults(form, defaultScheme);
}

const blank = {
  year: 2024,
  project: '',
  department: '县教育局',
  implementer: '',
  moneyUnit: '万元',
  rowsPerSubcategory: { 数量指标: 3 },
} as const;

describe('checking the form as a whole', () => {
  it.each([
    ['project', 'C3', '没有填写项目名称。请填写。'],
    ['department', 'C4', '没有填写主管部门。请填写。'],
    ['implementer', 'H4', '没有填写实施单位。请填写。'],
    ['expectedGoal', 'B11', '没有填写预期目标。请填写。'],
    ['actualGoal', 'F11', '没有填写实际完成情况。请填写。'],
  ])('finds that %s is not filled in', (field, cell, message) => {
    const findings = findingsOf({ ...sound, [field]: '' });
    expect(places(findings)).toEqual([`form.missing ${cell}`]);
    expect(findings[0]?.message).toBe(message);
  });

  it.each([
    ['expectedGoal', 'B11', '预期目标只写了数字“43.2”'],
    ['actualGoal', 'F11', '实际完成情况只写了数字“43.2”'],
  ])('finds that %s is an amount and no goal', (field, cell, message) => {
    const findings = findingsOf({ ...sound, [field]: '43.2' });
    expect(places(findings)).toEqual([`form.missing ${cell}`]);
    expect(findings[0]?.message).toContain(message);
  });

  it('finds a 一级指标 the scheme asks for', () => {
    const indicators = sound.indicators.map((row) => ({ ...row, category: row.category.replace('满意度', '产出') }));
    const findings = findingsOf({ ...sound, indicators });
    expect(findings.filter(({ code }) => code === 'form.missing')).toMatchObject([{ subject: '满意度指标' }]);
  });

  it('is calm about a new form: it is to be filled in, and nothing of it is wrong', () => {
    const findings = checkForm(inserted(blankFormContent(blank)), defaultScheme);
    expect(places(findings)).toEqual(['form.unfilled A1']);
    expect(findings[0]?.severity).toBe('info');
  });

  it('puts errors before warnings, and each in the order of the cells', () => {
    const indicators = sound.indicators.map((row, index) => ({ ...row, explanation: index === 10 ? null : '无' }));
    expect(places(findingsOf({ ...sound, indicators, project: '' }))).toEqual([
      ...['form.missing C3', 'reason.missing I24'],
      ...['reason.thin I23', 'reason.thin I25'],
    ]);
  });

  it.each(exampleForms.map((content) => [content.project, content] as const))(
    'finds exactly three missing explanations in the example %s, and only remarks beside',
    (_, content) => {
      const findings = checkForm(inserted(content), defaultScheme);
      const actionable = findings.filter(({ severity }) => severity !== 'info');
      expect(actionable.map(({ code }) => code)).toEqual(['reason.missing', 'reason.missing', 'reason.missing']);
      expect(new Set(findings.slice(3).map(({ code }) => code))).toEqual(new Set(['value.percent']));
    },
  );
});
