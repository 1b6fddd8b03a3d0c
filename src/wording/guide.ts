import { translated } from './language';
import * as chinese from './zh-CN/guide';

/** The short guide for whoever has no form yet. */
export const guideMessages = translated(chinese.guideMessages, ({ guide }) => guide.guideMessages);
