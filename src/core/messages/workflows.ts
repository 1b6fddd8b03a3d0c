import * as english from './en-US/workflows';
import { localized } from './localized';
import * as chinese from './zh-CN/workflows';

/** What the jobs of several steps have in common. */
export const workflowMessages = localized({ 'zh-CN': chinese.workflowMessages, 'en-US': english.workflowMessages });

/** 复制为下年度的表: a form for the next year from last year's. */
export const newYearMessages = localized({ 'zh-CN': chinese.newYearMessages, 'en-US': english.newYearMessages });

/** 从清单批量生成: one form per row of a list. */
export const listMessages = localized({ 'zh-CN': chinese.listMessages, 'en-US': english.listMessages });

/** 把手填得分换成公式: live formulas in a form whose scores were typed. */
export const adoptMessages = localized({ 'zh-CN': chinese.adoptMessages, 'en-US': english.adoptMessages });
