import { translated } from './language';
import * as chinese from './zh-CN/schemes';

/** What is said about the scoring scheme of a form. */
export const formSchemeMessages = translated(chinese.formSchemeMessages, ({ schemes }) => schemes.formSchemeMessages);

/** The user's own scoring schemes in the pane. */
export const ownSchemesMessages = translated(chinese.ownSchemesMessages, ({ schemes }) => schemes.ownSchemesMessages);
