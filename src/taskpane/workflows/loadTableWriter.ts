import { UserError } from '../../excel/userError';
import type * as writer from '../../worksheets/writeTables';
import { listMessages } from '../../wording/workflows';

/** What writes workbooks is a file of its own, fetched when somebody wants one. UserError where it does not load. */
export async function loadTableWriter(): Promise<typeof writer> {
  try {
    return await import(/* webpackChunkName: "table" */ '../../worksheets/writeTables');
  } catch {
    throw new UserError((language) => listMessages[language].noWriter());
  }
}
