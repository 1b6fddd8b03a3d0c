import { blankFormContent } from '../core/sheet/blankFormContent';
import { excelMessages } from '../wording/excel';
import { insertForm } from '../excel/insertForm';
import { standardForm } from './standardForm';
import type { Saying } from '../wording/language';

/** Inserts the standard form of this year, blank, on a new sheet: one row per 二级指标. */
export async function insertBlankForm(today: Date): Promise<Saying> {
  const content = blankFormContent({
    year: today.getFullYear(),
    project: '',
    department: '',
    implementer: '',
    moneyUnit: '万元',
    rowsPerSubcategory: {},
  });
  const { sheetName, notice } = await insertForm({ ...standardForm, content, place: 'newSheet' });
  return notice ?? ((language) => excelMessages[language].inserted(sheetName));
}
