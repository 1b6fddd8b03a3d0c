import { createOnNewSheets } from './createOnNewSheets';
import type { NewSheetRequest } from './createOnNewSheets';
import { insertAtSelection } from './insertAtSelection';
import type { InsertRequest, InsertResult } from './insertRequest';

/**
 * Inserts a form and selects its first input cell, in at most three round trips whatever its size.
 * At the selection it refuses (UserError naming the cell) when the area holds anything, and leaves the sheet as it was.
 */
export function insertForm(request: InsertRequest): Promise<InsertResult> {
  return request.place === 'selection' ? insertAtSelection(request) : insertFirst(request);
}

/** Inserts several forms, each on a new sheet named after its project, in three round trips; shows the first. */
export async function insertForms(requests: readonly NewSheetRequest[]): Promise<readonly InsertResult[]> {
  const { created, error } = await createOnNewSheets(requests);
  if (error !== null) throw error as Error;
  return created;
}

async function insertFirst(request: InsertRequest): Promise<InsertResult> {
  const [result] = await insertForms([request]);
  if (!result) throw new Error('One request gives one result');
  return result;
}
