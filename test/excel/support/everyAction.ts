import { highlightRule } from '../../../src/core/sheet/highlightRule';
import { defaultScheme } from '../../../src/core/scheme/schemes';
import { NO_FORMS, readForms } from '../../../src/core/sheet/readForms';
import { asItIsPlan } from '../../../src/core/workflows/importForms/asItIsPlan';
import { convertToFormulaPlan } from '../../../src/core/formulas/convertToFormulaPlan';
import { convertToFormulas } from '../../../src/excel/convertToFormulas';
import { textEntry } from '../../../src/core/sheet/edit/literalEntry';
import { applyFixes } from '../../../src/excel/applyFixes';
import { createForms } from '../../../src/excel/createForms';
import { editIndicatorRow } from '../../../src/excel/editIndicatorRow';
import { showHighlights } from '../../../src/excel/highlight';
import type { CellToFreeze } from '../../../src/core/workflows/freeze/freezePlan';
import { freezePlan } from '../../../src/core/workflows/freeze/freezePlan';
import { freezeCells } from '../../../src/excel/freezeCells';
import { frozenCells } from '../../../src/excel/frozenCells';
import { insertForm } from '../../../src/excel/insertForm';
import { insertNextYear } from '../../../src/excel/insertNextYear';
import { readSheet } from '../../../src/excel/readSheet';
import { unfreezeCells } from '../../../src/excel/unfreezeCells';
import { repairFormulas } from '../../../src/excel/repairFormulas';
import { writeReturns } from '../../../src/excel/writeReturns';
import { returnedForm } from '../../../src/wording/returnedForm';
import { writeSummary } from '../../../src/excel/writeSummary';
import type { RunningExcel } from '../../../preview/node/startExcel';
import type { Form } from '../../../src/core/form/form';
import type { RowEdit } from '../../../src/core/sheet/edit/rowEdit';
import { importedTable } from '../../core/workflows/importForms/importedTable';
import { insertContent } from './editedForms';
import { contentNamed, requestFor } from './forms';
import { summaryRows } from './summaryRows';
import { newSheet } from './testExcel';

/** What an action is done with once everything it needs is there. */
export type PreparedAction = () => Promise<{ readonly undoable: boolean } | undefined>;

/** An action that changes the workbook, with what has to be there before. */
export type Preparation = (excel: RunningExcel) => Promise<PreparedAction>;

/** Every action of the add-in that changes the workbook. */
export const EVERY_ACTION: readonly (readonly [name: string, prepare: Preparation])[] = [
  ['a form on a new sheet', () => done(() => insertForm(requestFor(contentNamed('新表'))))],
  [
    'a form at the selection',
    (excel) => {
      newSheet(excel, '选区');
      excel.user.select('选区', 'C4');
      return done(() => insertForm(requestFor(contentNamed('选区'), 'selection')));
    },
  ],
  ['many forms', () => done(() => createForms(Array.from({ length: 12 }, (_, at) => small(`批量${at}`))))],
  [
    'tables of files',
    () => {
      const plan = asItIsPlan(importedTable([['项目支出绩效自评表'], ['项目名称', '=1+1']]), NO_FORMS);
      return done(() => createForms(['导入甲', '导入乙'].map((sheetName) => ({ plan, sheetName }))));
    },
  ],
  [
    'the next year',
    async (excel) => {
      const form = await formOn(await insertContent(excel));
      return () => insertNextYear(form, { year: 2021, initialBudget: 'budget' }, defaultScheme.id);
    },
  ],
  ['a row added', onRow('E14', { kind: 'addBelow' })],
  ['a row deleted', onRow('E13', { kind: 'delete' })],
  ['the only row of a block emptied', onRow('E20', { kind: 'delete' })],
  ['a row moved', onRow('E15', { kind: 'moveUp' })],
  ['another nature', onRow('E15', { kind: 'nature', nature: 'equal' })],
  [
    'fixes',
    async (excel) => {
      const sheetId = await insertContent(excel);
      const { values } = excel.engine.snapshot('行');
      const deleteRows = [14, 15, 20].map((row) => ({ cell: `E${row}`, name: String(values[row - 1]?.[3]) }));
      const changes = [{ cell: 'C3', old: '行', entry: textEntry('改过的名称', 'General') }];
      return () => applyFixes(sheetId, { changes, deleteRows });
    },
  ],
  [
    'formulas for typed scores',
    async (excel) => {
      const sheetId = await insertContent(excel);
      for (const row of [13, 14, 15]) excel.user.typeText('行', `H${row}`, '9');
      await excel.settle();
      const plan = convertToFormulaPlan(await formOn(sheetId), defaultScheme);
      return () => convertToFormulas(sheetId, plan);
    },
  ],
  [
    'a form frozen',
    async (excel) => {
      const sheetId = await insertContent(excel);
      const cells = await cellsToFreeze(sheetId);
      return () => freezeCells([{ sheetId, cells }]);
    },
  ],
  [
    'a form unfrozen',
    async (excel) => {
      const sheetId = await insertContent(excel);
      await freezeCells([{ sheetId, cells: await cellsToFreeze(sheetId) }]);
      return () => unfreezeCells(frozenCells(), new Map());
    },
  ],
  [
    'marks',
    async (excel) => {
      const sheetId = await insertContent(excel);
      const rules = ['E13', 'F14'].map((cell) => highlightRule('问题', cell, 'TRUE', 'error'));
      return () => showHighlights(sheetId, rules).then(() => undefined);
    },
  ],
  [
    'formulas entered again',
    async (excel) => {
      await insertContent(excel);
      for (const row of [13, 14])
        excel.user.typeText('行', `H${row}`, `=_xldudf_ZPB_INDSCORE(E${row}&"",F${row}&"",G${row})`);
      await excel.settle();
      return () => repairFormulas();
    },
  ],
  [
    'the sheet of what is returned',
    async (excel) => {
      await createForms([small('甲'), small('乙')]);
      await excel.settle();
      const forms = (await summaryRows()).map(returnedForm);
      return async () => (await writeReturns(forms, new Set(forms))) ?? undefined;
    },
  ],
  [
    'the sheet of all forms',
    async (excel) => {
      await createForms([small('甲'), small('乙')]);
      await excel.settle();
      const rows = await summaryRows();
      return () => writeSummary(rows);
    },
  ],
  [
    'the sheet of all forms renewed',
    async (excel) => {
      await summaryOf(excel, ['甲', '乙', '丙']);
      excel.user.typeText('汇总', 'A40', '审核人：');
      excel.user.deleteSheet('乙');
      await createForms([small('丁'), small('戊')]);
      await excel.settle();
      const rows = await summaryRows();
      return () => writeSummary(rows);
    },
  ],
  [
    'a large sheet of all forms renewed while it is hidden',
    async (excel) => {
      await summaryOf(excel, ['甲']);
      const [row] = await summaryRows();
      excel.engine.sheets.setHidden(excel.engine.sheets.byName('汇总')?.id ?? '', true);
      // 124 lines of 12 columns are more than 1,500 cells with heading and 合计.
      const rows = row ? Array.from({ length: 124 }, (_, at) => ({ ...row, project: `项目${at}` })) : [];
      return () => writeSummary(rows);
    },
  ],
];

const done = (action: PreparedAction): Promise<PreparedAction> => Promise.resolve(action);

/** A form of few rows. */
function small(project: string) {
  const content = contentNamed(project);
  return requestFor({ ...content, indicators: content.indicators.slice(0, 4) });
}

function onRow(cell: string, edit: RowEdit): Preparation {
  return async (excel) => {
    const sheetId = await insertContent(excel);
    return () => editIndicatorRow({ sheetId, cell, edit });
  };
}

async function cellsToFreeze(sheetId: string): Promise<readonly CellToFreeze[]> {
  const { grid } = await readSheet(sheetId);
  if (!grid) throw new Error('Nothing stands on the sheet');
  const forms = readForms(grid).forms.map((form) => ({ form, scheme: defaultScheme }));
  return freezePlan(grid, forms).cells;
}

async function formOn(sheetId: string): Promise<Form> {
  const { grid } = await readSheet(sheetId);
  const [form] = grid ? readForms(grid).forms : [];
  if (!form) throw new Error('No form');
  return form;
}

async function summaryOf(excel: RunningExcel, projects: readonly string[]): Promise<void> {
  await createForms(projects.map(small));
  await excel.settle();
  await writeSummary(await summaryRows());
  await excel.settle();
}
