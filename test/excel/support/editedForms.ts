import type { FormContent, IndicatorContent } from '../../../src/core/form/formContent';
import type { RowEdit } from '../../../src/core/sheet/edit/rowEdit';
import { editIndicatorRow } from '../../../src/excel/editIndicatorRow';
import { insertForm } from '../../../src/excel/insertForm';
import type { RunningExcel } from '../../../preview/node/startExcel';
import { contentNamed, requestFor } from './forms';
import { sayRowReport } from '../../../src/wording/pane';

/** The example form: 数量 in rows 13 to 18, 质量 19, 时效 20, 成本 21, 效益 22 and 23, 满意度 24, 总分 25. */
export const exampleContent = contentNamed('行');

/** The row of the first indicator. */
export const FIRST_ROW = 13;

/** Inserts a form on a new sheet and waits for its scores; gives the sheet's id. */
export async function insertContent(
  excel: RunningExcel,
  content: FormContent = exampleContent,
  templateId?: string,
): Promise<string> {
  const request = requestFor(content);
  const { sheetId } = await insertForm({ ...request, templateId: templateId ?? request.templateId });
  await excel.settle();
  return sheetId;
}

/** Edits the row of a cell as the pane does, waits for the scores, and gives what is said to the user. */
export async function editRow(
  excel: RunningExcel,
  sheetId: string,
  cell: string,
  kind: Exclude<RowEdit['kind'], 'nature' | 'paste' | 'putUsual'>,
): Promise<string> {
  const { report } = await editIndicatorRow({ sheetId, cell, edit: { kind } });
  await excel.settle();
  return sayRowReport(report, 'zh-CN');
}

/** The form with an empty indicator below a row. */
export function addedAt(row: number, base: FormContent = exampleContent): FormContent {
  return withIndicators(base, (rows) => rows.splice(row - FIRST_ROW + 1, 0, blankLike(rows[row - FIRST_ROW])));
}

/** The form without the indicator of a row. */
export function deletedAt(row: number, base: FormContent = exampleContent): FormContent {
  return withIndicators(base, (rows) => rows.splice(row - FIRST_ROW, 1));
}

/** The form with the indicator of a row left empty. */
export function emptiedAt(row: number, base: FormContent = exampleContent): FormContent {
  return withIndicators(base, (rows) => rows.splice(row - FIRST_ROW, 1, blankLike(rows[row - FIRST_ROW])));
}

/** The form with the indicators of a row and the next one in each other's place. */
export function swappedAt(row: number, base: FormContent = exampleContent): FormContent {
  return withIndicators(base, (rows) => rows.splice(row - FIRST_ROW, 0, ...rows.splice(row - FIRST_ROW + 1, 1)));
}

function withIndicators(base: FormContent, change: (indicators: IndicatorContent[]) => void): FormContent {
  const indicators = [...base.indicators];
  change(indicators);
  return { ...base, indicators };
}

function blankLike(indicator: IndicatorContent | undefined): IndicatorContent {
  const { category = '', subcategory = '' } = indicator ?? {};
  return { category, subcategory, name: '', target: '', actual: '', weight: '', explanation: '' };
}
