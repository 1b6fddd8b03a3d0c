import { translated } from './language';
import * as chinese from './zh-CN/handIn';

/** What a form is looked through for before it is handed in. */
export const handInMessages = translated(chinese.handInMessages, ({ handIn }) => handIn.handInMessages);
