import { translated } from './language';
import * as chinese from './zh-CN/usual';

/** 常用指标. */
export const usualMessages = translated(chinese.usualMessages, ({ usual }) => usual.usualMessages);
