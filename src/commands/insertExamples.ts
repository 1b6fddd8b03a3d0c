import { exampleForms } from '../core/form/examples';
import { excelMessages } from '../core/messages/excel';
import { insertForms } from '../excel/insertForm';
import { standardForm } from './standardForm';

/** Inserts the filled example forms, each on a new sheet. */
export async function insertExamples(): Promise<string> {
  const results = await insertForms(exampleForms.map((content) => ({ ...standardForm, content })));
  const notice = results.find((result) => result.notice !== undefined)?.notice;
  return notice ?? excelMessages.insertedExamples(results.length);
}
