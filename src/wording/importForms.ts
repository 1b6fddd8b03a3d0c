import { translated } from './language';
import * as chinese from './zh-CN/importForms';

/** 导入: forms of other files become sheets of this workbook. */
export const importMessages = translated(chinese.importMessages, ({ importForms }) => importForms.importMessages);

/** Why nothing of a file can be taken in. */
export const importFaults = translated(chinese.importFaults, ({ importForms }) => importForms.importFaults);

/** What of a file was not read as it stands there. */
export const importNotes = translated(chinese.importNotes, ({ importForms }) => importForms.importNotes);
