export type { Language } from '../core/messages/language';
