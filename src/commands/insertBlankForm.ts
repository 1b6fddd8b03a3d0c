import { blankFormContent } from '../core/sheet/blankFormContent';
import { excelMessages } from '../core/messages/excel';
import { insertForm } from '../excel/insertForm';
import { standardForm } from './standardForm';

/** Inserts the standard form of this year, blank, on a new sheet: one row per 二级指标. */
export async function insertBlankForm(today: Date): Promise<string> {
  const content = blankFormContent({
    year: today.getFullYear(),
    project: '',
    department: '',
    implementer: '',
    moneyUnit: '万元',
    rowsPerSubcategory: {},
  });
  const { sheetName, notice } = await insertForm({ ...standardForm, content, place: 'newSheet' });
  return notice ?? excelMessages.inserted(sheetName);
}
