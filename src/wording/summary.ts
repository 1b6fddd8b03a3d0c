import { translated } from './language';
import * as chinese from './zh-CN/summary';

/** The page of all forms of the workbook. */
export const summaryPageMessages = translated(
  chinese.summaryPageMessages,
  ({ summary }) => summary.summaryPageMessages,
);

/** The table of all forms, and what they come to. */
export const summaryTableMessages = translated(
  chinese.summaryTableMessages,
  ({ summary }) => summary.summaryTableMessages,
);

/** Going through the forms of the workbook one by one. */
export const summaryReviewMessages = translated(
  chinese.summaryReviewMessages,
  ({ summary }) => summary.summaryReviewMessages,
);

/** 生成汇总表: the sheet of all forms. */
export const summaryMessages = translated(chinese.summaryMessages, ({ summary }) => summary.summaryMessages);

/** 退回意见: what forms come back for, on a sheet and as texts. */
export const returnMessages = translated(chinese.returnMessages, ({ summary }) => summary.returnMessages);
