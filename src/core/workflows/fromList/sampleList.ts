import type { FormContent } from '../../form/formContent';

/** A list to begin with: headings that are read, and a project per row. */
export interface SampleTable {
  readonly columns: readonly { readonly heading: string; readonly width: number }[];
  readonly rows: readonly (readonly (string | number | null)[])[];
}

/** Every column a list can have, with the projects of these forms; amounts in 万元. */
export function sampleList(forms: readonly FormContent[]): SampleTable {
  return {
    columns: [
      { heading: '项目名称', width: 30 },
      { heading: '主管部门', width: 26 },
      { heading: '实施单位', width: 26 },
      { heading: '年度', width: 8 },
      { heading: '年初预算数（万元）', width: 20 },
      { heading: '全年预算数（万元）', width: 20 },
      { heading: '全年执行数（万元）', width: 20 },
      { heading: '预期目标', width: 40 },
      { heading: '实际完成情况', width: 40 },
    ],
    rows: forms.map(({ project, department, implementer, year, funds, expectedGoal, actualGoal }) => {
      const { initialBudget, budget, executed } = funds.appropriation;
      const amounts = [initialBudget, budget, executed].map((amount) => (typeof amount === 'boolean' ? null : amount));
      return [project, department, implementer, year, ...amounts, expectedGoal, actualGoal];
    }),
  };
}
