import type { FormContent } from '../core/form/formContent';
import { insertAtSelection } from './insertAtSelection';
import { insertOnNewSheets } from './insertOnNewSheets';

/** A form to put into the workbook. */
export interface InsertRequest {
  readonly content: FormContent;
  readonly templateId: string;
  readonly schemeId: string;
  readonly place: 'newSheet' | 'selection';
  /** What a new sheet is to be called, made legal and unique; the project's name when left out. */
  readonly sheetName?: string;
}

/** Where a form now stands. */
export interface InsertResult {
  readonly sheetId: string;
  readonly sheetName: string;
  /** A1 addresses on that sheet. */
  readonly range: string;
  readonly firstInput: string;
  /** A sentence for the user when the form is there but its page setup is not. */
  readonly notice?: string;
  /** Whether Ctrl+Z takes it back. */
  readonly undoable: boolean;
}

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
