import { insertAtSelection } from './insertAtSelection';
import { insertOnNewSheets } from './insertOnNewSheets';
import type { InsertRequest, InsertResult } from './insertRequest';

/**
 * Inserts a form and selects its first input cell, in at most three round trips whatever its size.
 * At the selection it refuses (UserError naming the cell) when the area holds anything, and leaves the sheet as it was.
 */
export function insertForm(request: InsertRequest): Promise<InsertResult> {
  return request.place === 'selection' ? insertAtSelection(request) : insertFirst(request);
}

/** Inserts several forms, each on a new sheet named after its project, in three round trips; shows the first. */
export function insertForms(requests: readonly Omit<InsertRequest, 'place'>[]): Promise<InsertResult[]> {
  return insertOnNewSheets(requests);
}

async function insertFirst(request: InsertRequest): Promise<InsertResult> {
  const [result] = await insertOnNewSheets([request]);
  if (!result) throw new Error('One request gives one result');
  return result;
}
