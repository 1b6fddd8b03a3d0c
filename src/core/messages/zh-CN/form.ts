import type { MoneyUnit } from '../../form/form';

/** The box Excel shows beside a cell, and when an entry is unusual. */
interface EntryHelp {
  readonly title: string;
  readonly message: string;
}

/** What the inserted form itself says to the person filling it in. */
export const formMessages = {
  weightEntry: {
    title: '分值',
    message: '请填 0 到 100 之间的数字。全部分值（含预算执行率）加起来应为 100。',
  } satisfies EntryHelp,
  amountEntry: (unit: MoneyUnit): EntryHelp => ({
    title: '项目资金',
    message: `请填金额，单位是${unit}，不能小于 0；没有的留空。年度资金总额会自动合计。`,
  }),
} as const;
