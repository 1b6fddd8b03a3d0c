import type { EntryHelp } from '../../core/sheet/sheetPlan';

/** The box Excel shows beside a cell, and when an entry is unusual; it goes into the sheet, so it is always Chinese. */
export function entryHelp(help: EntryHelp): { readonly title: string; readonly message: string } {
  switch (help.kind) {
    case 'weight':
      return {
        title: '分值',
        message: '请填 0 到 100 之间的数字。全部分值（含预算执行率）加起来应为 100。',
      };
    case 'amount':
      return {
        title: '项目资金',
        message: `请填金额，单位是${help.unit}，不能小于 0；没有的留空。年度资金总额会自动合计。`,
      };
  }
}
