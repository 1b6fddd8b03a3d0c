import { practiceForm } from '../core/form/examples';
import { guideMessages } from '../wording/guide';
import { insertForm } from '../excel/insertForm';
import { exampleFormulas, standardForm } from './insertStandardForms';
import type { Saying } from '../wording/language';

/** Inserts one filled example on a new sheet, with something left to put right, and says what to try. */
export async function insertPracticeForm(): Promise<Saying> {
  const { content, missingReasons } = practiceForm;
  const { sheetName, notice } = await insertForm({
    ...standardForm,
    formulas: exampleFormulas(),
    content,
    place: 'newSheet',
  });
  return notice ?? ((language) => guideMessages[language].inserted(sheetName, missingReasons));
}
