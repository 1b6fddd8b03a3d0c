import type { Language } from './language';

/** Something to be told, said by whoever shows it in the language of the reader. */
export type Saying = (language: Language) => string;
