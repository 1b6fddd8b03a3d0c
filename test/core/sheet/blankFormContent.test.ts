import { blankFormContent } from '../../../src/core/sheet/blankFormContent';

const options = { year: 2024, project: '甲', department: '乙', implementer: '丙', moneyUnit: '万元' } as const;

describe('the content of a new form', () => {
  it('has one empty row per 二级指标 unless another number is given', () => {
    const { indicators } = blankFormContent({ ...options, rowsPerSubcategory: {} });
    expect(indicators).toHaveLength(9);
    expect(indicators[0]).toEqual({
      category: '产出指标',
      subcategory: '数量指标',
      name: '',
      target: '',
      actual: '',
      weight: '',
      explanation: '',
    });
  });

  it('has the wanted number of rows, none for 0 and never a part of one', () => {
    const rowsPerSubcategory = { 数量指标: 3, 质量指标: 0, 时效指标: 2.9, 成本指标: -1, 经济效益指标: Number.NaN };
    const names = blankFormContent({ ...options, rowsPerSubcategory }).indicators.map(({ subcategory }) => subcategory);
    const count = (name: string): number => names.filter((other) => other === name).length;
    expect(['数量指标', '质量指标', '时效指标', '成本指标', '经济效益指标'].map(count)).toEqual([3, 0, 2, 0, 1]);
  });

  it('keeps the header as given and leaves everything else empty', () => {
    const content = blankFormContent({ ...options, rowsPerSubcategory: {} });
    expect(content).toMatchObject({ ...options, expectedGoal: '', actualGoal: '' });
    expect(content.funds.other).toEqual({ initialBudget: '', budget: '', executed: '' });
  });
});
