import { translated } from './language';
import * as chinese from './zh-CN/fillPage';

/** The page for inserting a form. */
export const fillPageMessages = translated(chinese.fillPageMessages, ({ fillPage }) => fillPage.fillPageMessages);
