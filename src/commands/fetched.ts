import { UserError } from '../excel/userError';
import { fetchMessages } from '../wording/excel';

/** What stands in a file of its own, fetched when it is first needed; UserError where it does not come. `fetch` is an import(). */
export async function fetched<Module>(fetch: () => Promise<Module>): Promise<Module> {
  try {
    return await fetch();
  } catch {
    throw new UserError((language) => fetchMessages[language].notFetched());
  }
}
