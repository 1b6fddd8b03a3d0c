import { practiceForm } from '../core/form/examples';
import { guideMessages } from '../core/messages/guide';
import { insertForm } from '../excel/insertForm';
import { standardForm } from './standardForm';

/** Inserts one filled example on a new sheet, with something left to put right, and says what to try. */
export async function insertPracticeForm(): Promise<string> {
  const { content, missingReasons } = practiceForm;
  const { sheetName, notice } = await insertForm({ ...standardForm, content, place: 'newSheet' });
  return notice ?? guideMessages.inserted(sheetName, missingReasons);
}
