import { translated } from './language';
import * as chinese from './zh-CN/word';

/** The form as a Word document. */
export const wordMessages = translated(chinese.wordMessages, ({ word }) => word.wordMessages);
