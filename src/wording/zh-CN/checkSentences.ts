import type { CheckSentences } from '../sentences';
import { basisWithScheme, bases } from './bases';
import { findings } from './findings';
import { changeLabel, fixes, following, nothing } from './fixes';
import { subject } from './subjects';

/** What is said of findings and fixes. */
export const checkSentences: CheckSentences = {
  findings,
  fixes,
  bases,
  basisWithScheme,
  subject,
  changeLabel,
  nothing,
  following,
};
