import type { FormulaKind } from '../../core/form/formulaKind';

/** The page for inserting a form. */
export const fillPageMessages = {
  heading: () => '新建自评表',
  intro: () => '填好下面几项，插入一张空白自评表；也可以先插入，再在表里填写。',
  year: () => '年度',
  sheetNameHint: () => '同时用作新工作表的名称',
  moneyUnit: () => '资金单位',
  scheme: () => '评分方案',
  place: () => '放在哪里',
  places: { newSheet: '新工作表', selection: '当前选中的单元格' },
  formulas: () => '得分怎样计算',
  formulaKinds: {
    functions: '用加载项的函数，各种写法都能读',
    plain: '只用 Excel 自带公式，没有加载项也能计算',
  } satisfies Record<FormulaKind, string>,
  plainLimits: () => '自带公式只能算数字、百分比和带常用单位的数；“持续提高”“年底前”这样的，得分要自己填。',
  blankFile: () => '下载这种表样的空白表（.xlsx，没有加载项也能计算）',
  noFunctions: () => '这个 Excel 不能用加载项的函数。',
  template: () => '表样',
  picture: (isLarge: boolean) => (isLarge ? '缩小表样' : '放大看表样'),
  fundRows: () => '资金来源',
  signature: () => '表下面加一行：填报人、联系电话、填报日期、（盖章）',
  rows: () => '指标行数',
  rowsSummary: (parts: readonly { readonly category: string; readonly rows: number }[]) =>
    parts.map(({ category, rows }) => `${category} ${rows}`).join('，'),
  moreRows: (name: string) => `${name}：增加一行`,
  fewerRows: (name: string) => `${name}：减少一行`,
  insert: () => '插入自评表',
  inserting: () => '正在插入……',
  examples: (count: number) => `打开填好的示例（${count} 张）`,
  yearInvalid: (first: number, last: number) => `请填 ${first} 到 ${last} 之间的年份，例如 2020`,
  noRows: () => '至少要有一行指标',
  notYet: (problem: string) => `还不能插入：${problem}。`,
} as const;
