import type { RunningExcel } from '../../../preview/node/startExcel';
import { commandStatus } from '../../../src/commands/commandStatus';
import { replaceToldColumns } from '../../../src/core/sheet/columns/toldColumns';
import { replaceRegisteredSchemes } from '../../../src/core/scheme/schemes';
import type { FormContent, IndicatorContent } from '../../../src/core/form/formContent';
import { createForms } from '../../../src/excel/createForms';
import { WORKBOOK_SETTINGS } from '../../../src/excel/settingKeys';
import { insertForm } from '../../../src/excel/insertForm';
import { lastAction } from '../../../src/excel/takeBack/lastAction';
import { writeReturns } from '../../../src/excel/writeReturns';
import { returnedForm } from '../../../src/wording/returnedForm';
import { writeSummary } from '../../../src/excel/writeSummary';
import { contentNamed, requestFor } from '../../excel/support/forms';
import { summaryRows } from '../../excel/support/summaryRows';

/** The sheet with the form every action is about, the one with a list of projects, that of all forms, and that of what they are returned for. */
export const FORM = '行';
export const LIST = '项目清单';
export const SUMMARY = '汇总';
export const RETURNS = '退回意见';

/** What the person has written around the form and must find again. */
const OWN_TEXTS = { M3: '我的备注', M4: '=H13*2', A30: '表下的说明' } as const;

/** A form of eight rows from 13 on, with something to put right: points, an actual value, a row nobody has filled in. */
function wrongContent(): FormContent {
  const content = contentNamed(FORM);
  const indicators = content.indicators.filter((_, at) => ![5, 8, 9, 10].includes(at));
  const wrong: Readonly<Record<number, Partial<IndicatorContent>>> = {
    0: { weight: 8 },
    1: { actual: '1.5' },
    4: { name: '指标5：', target: '', actual: '', weight: '' },
  };
  return { ...content, indicators: indicators.map((row, at) => ({ ...row, ...wrong[at] })) };
}

/** Makes the workbook of an Excel that has served before as empty as that of one that has just started. */
export function emptyWorkbook(excel: RunningExcel): void {
  const { engine } = excel;
  if (!engine.sheets.byName(LIST)) engine.sheets.add(LIST);
  for (const { id, name } of engine.sheets.list()) if (name !== LIST) engine.sheets.remove(id);
  for (const { name, sheetId } of engine.definedNames.list()) engine.definedNames.remove(name, sheetId);
  const { id } = engine.sheets.add('空');
  engine.sheets.remove(engine.sheets.byName(LIST)?.id ?? '');
  engine.sheets.rename(id, LIST);
  forgetLast(excel);
}

/** Forgets what the add-in keeps beside the sheets. */
export function forgetLast({ container, engine, user }: RunningExcel): void {
  container.settings.clear();
  for (const key of Object.keys(WORKBOOK_SETTINGS)) Office.context.document.settings.remove(`zpb.${key}`);
  replaceRegisteredSchemes([]);
  replaceToldColumns([]);
  lastAction.forget();
  commandStatus.dismiss();
  if (engine.sheets.byName(FORM)) user.select(FORM, 'E13');
}

/** A workbook of a person: a list of projects, and a form with faults and with notes around it, in front. */
export async function fillWorkbook(excel: RunningExcel): Promise<void> {
  const { user } = excel;
  const lines = ['一', '二', '三'].map((number, at) => `清单项目${number}\t县委办\t${10 + at}`);
  user.paste(LIST, 'A1', ['项目名称\t主管部门\t年初预算数', ...lines].join('\n'));
  await insertForm(requestFor(wrongContent()));
  for (const [cell, text] of Object.entries({ ...OWN_TEXTS, H15: '4' })) user.typeText(FORM, cell, text);
  user.select(FORM, 'E13');
  await excel.settle();
  lastAction.forget();
}

/** Adds the sheet of all forms, and changes the forms since: one gone, one new, one with other points. */
export async function addSummary(excel: RunningExcel): Promise<void> {
  const small = (project: string) => {
    const content = contentNamed(project);
    return requestFor({ ...content, indicators: content.indicators.slice(0, 3) });
  };
  await createForms([small('甲'), small('乙')]);
  await excel.settle();
  await writeSummary(await summaryRows());
  await excel.settle();
  excel.user.typeText(SUMMARY, 'N5', '旁注');
  excel.user.typeText(SUMMARY, 'A40', '审核人：');
  excel.user.deleteSheet('甲');
  await createForms([small('丙')]);
  excel.user.typeText('乙', 'F13', '3');
  excel.user.select(FORM, 'E13');
  await excel.settle();
  lastAction.forget();
}

/** Adds the sheet of what is returned, and changes the forms since: findings gone with and without a remark, new ones. */
export async function addReturns(excel: RunningExcel): Promise<void> {
  const forms = (await summaryRows()).map(returnedForm);
  await writeReturns(forms, new Set(forms));
  await excel.settle();
  for (const [cell, text] of Object.entries({ E4: '已改', E6: '在办', H5: '旁注', A40: '审核人：' }))
    excel.user.typeText(RETURNS, cell, text);
  for (const [cell, text] of Object.entries({ H15: '', G13: '10', F14: '3' })) excel.user.typeText(FORM, cell, text);
  excel.user.select(FORM, 'E13');
  await excel.settle();
  lastAction.forget();
}
