import { exampleForms } from '../core/form/examples';
import { excelMessages } from '../wording/excel';
import { insertForms } from '../excel/insertForm';
import { standardForm } from './standardForm';
import type { Saying } from '../wording/language';

/** Inserts the filled example forms, each on a new sheet. */
export async function insertExamples(): Promise<Saying> {
  const results = await insertForms(exampleForms.map((content) => ({ ...standardForm, content })));
  const notice = results.find((result) => result.notice !== undefined)?.notice;
  return notice ?? ((language) => excelMessages[language].insertedExamples(results.length));
}
