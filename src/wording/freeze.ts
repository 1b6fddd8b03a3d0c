import { translated } from './language';
import * as chinese from './zh-CN/freeze';

/** 定稿: a form that shows its numbers where the add-in is not installed. */
export const freezeMessages = translated(chinese.freezeMessages, ({ freeze }) => freeze.freezeMessages);
