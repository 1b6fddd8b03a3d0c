import type { RunningExcel } from '../../../preview/node/startExcel';
import { checkActiveSheet } from '../../../src/commands/checkActiveSheet';
import { insertBlankForm } from '../../../src/commands/insertStandardForms';
import { fixAll } from '../../../src/core/check/fix/fixAll';
import { fixesFor } from '../../../src/core/check/fix/fixesFor';
import type { FixableFinding } from '../../../src/core/check/fix/fixesFor';
import { convertToFormulaPlan } from '../../../src/core/formulas/convertToFormulaPlan';
import { convertToFormulaScore } from '../../../src/core/formulas/convertToFormulaScore';
import { defaultScheme, schemeByName } from '../../../src/core/scheme/schemes';
import { formulaEntry } from '../../../src/core/sheet/edit/entry';
import { landmarksOf } from '../../../src/core/sheet/edit/landmarks';
import { textEntry } from '../../../src/core/sheet/edit/literalEntry';
import type { RowEdit } from '../../../src/core/sheet/edit/rowEdit';
import { NO_FORMS } from '../../../src/core/sheet/readForms';
import { NO_SIZES } from '../../../src/core/sheet/fit/sizesAfter';
import { formChoices } from '../../../src/core/sheet/formChoices';
import { national2020 } from '../../../src/core/sheet/templates/national2020';
import { templateById } from '../../../src/core/sheet/templates/templateById';
import { planSchemeChange } from '../../../src/core/workflows/changeScheme/planSchemeChange';
import { listedForms } from '../../../src/core/workflows/fromList/listedForms';
import { readProjectList } from '../../../src/core/workflows/fromList/readProjectList';
import { asItIsPlan } from '../../../src/core/workflows/importForms/asItIsPlan';
import type { CommandStatus } from '../../../src/commands/commandStatus';
import { sayFrozen, unfreezeSheet, unfreezeWorkbook } from '../../../src/taskpane/workflows/freezeAndSay';
import { freezePlaceOf, freezeSheet, freezeWorkbook } from '../../../src/taskpane/workflows/freezeScope';
import type { FreezePlace } from '../../../src/taskpane/workflows/freezeScope';
import { readSheet } from '../../../src/excel/readSheet';
import type { SheetReading } from '../../../src/excel/readSheet';
import { editIndicatorRow } from '../../../src/excel/editIndicatorRow';
import { insertNextYear } from '../../../src/excel/insertNextYear';
import { readList } from '../../../src/excel/readList';
import { UserError } from '../../../src/excel/userError';
import { emptyDraft } from '../../../src/taskpane/state/insertDraft';
import { SummaryStore } from '../../../src/taskpane/summary/summaryStore';
import { writeReturnSheet } from '../../../src/taskpane/summary/writeReturnSheet';
import { writeSummarySheet } from '../../../src/taskpane/summary/writeSummarySheet';
import { importMessages } from '../../../src/wording/importForms';
import { sayRowReport } from '../../../src/wording/pane';
import { listMessages, newYearMessages } from '../../../src/wording/workflows';
import { sayReasons } from '../../../src/wording/sayReasons';
import { chosenSchemeOf } from '../../../src/excel/formSchemes';
import { convertChosenToFormulas } from '../../../src/taskpane/workflows/convertChosenToFormulas';
import { createAndSay } from '../../../src/taskpane/workflows/createAndSay';
import { chooseLanguage } from '../../../src/taskpane/settings/language';
import { importedTable } from '../../core/workflows/importForms/importedTable';
import { contentNamed, requestFor } from '../../excel/support/forms';
import type { FormContent } from '../../../src/core/form/formContent';
import { FORM, LIST, RETURNS, SUMMARY, addReturns, addSummary } from './faultWorkbook';
import { CHOICE_ACTIONS } from './choiceActions';
import { IGNORING_ACTIONS } from './ignoringTableActions';
import type { PaneAction } from './paneAction';
import type { PaneRig } from './paneRig';

const YEAR = 2021;

function onRow(row: number, edit: RowEdit): PaneAction['go'] {
  return ({ form: { form }, actions }) => {
    const indicator = form.indicators.find(({ name }) => name.address === `D${row}`);
    if (!indicator) throw new Error('No such row');
    actions.editRow({ cell: indicator.name.address, name: String(indicator.name.value), edit });
  };
}

const draft = (place: 'newSheet' | 'selection') => ({
  ...emptyDraft(YEAR, formChoices(null), 'functions'),
  project: '新项目',
  place,
});

const typedScores = (excel: RunningExcel): Promise<void> => {
  for (const [cell, text] of Object.entries({ H13: '8', H16: '5', H18: '10' })) excel.user.typeText(FORM, cell, text);
  return excel.settle();
};

const lostFormulas = (excel: RunningExcel): Promise<void> => {
  for (const row of [14, 16, 18])
    excel.user.typeText(FORM, `H${row}`, `=_xldudf_ZPB_INDSCORE(E${row}&"",F${row}&"",G${row})`);
  return excel.settle();
};

/** What the button of the first finding with such a fix does. */
function fixWhere(isWanted: (fixable: FixableFinding) => boolean): PaneAction['go'] {
  return ({ form, actions }) => {
    const fix = fixesFor(form, form.findings).find((fixable) => fixable.fix && isWanted(fixable))?.fix;
    if (!fix) throw new Error('Nothing to do about it');
    const { changes, deleteRow, sizes } = fix;
    const deleteRows = deleteRow ? [deleteRow] : [];
    actions.repair(
      { changes: sayReasons(changes), deleteRows, sizes: sizes ?? NO_SIZES },
      { select: changes[0]?.cell },
    );
  };
}

const rowOf = ({ form: { form } }: PaneRig, row: number) => {
  const indicator = form.indicators.find(({ name }) => name.address === `D${row}`);
  if (!indicator) throw new Error('No such row');
  return indicator;
};

/** Every action of the pane and the ribbon that reads or writes the workbook. */
export const PANE_ACTIONS: readonly PaneAction[] = [
  { name: '插入·新表', of: 'insert', cells: ['C3'], go: ({ actions }) => actions.insert(draft('newSheet')) },
  {
    name: '插入·选中处',
    of: 'insert',
    cells: ['A45', 'C47', 'D60', 'J50'],
    prepare: (excel) => {
      excel.user.select(FORM, 'A45');
      return excel.settle();
    },
    go: ({ actions }) => actions.insert(draft('selection')),
  },
  {
    name: '功能区·插入',
    like: '插入·新表',
    of: 'insertForm',
    cells: ['C3'],
    go: (pane) => pane.task(() => insertBlankForm(new Date(YEAR, 5, 1))),
  },
  { name: '示例', like: '插入·新表', of: 'openExamples', cells: ['C3'], go: ({ actions }) => actions.openExamples() },
  {
    name: '练习表',
    like: '插入·新表',
    of: 'openPracticeForm',
    cells: ['C3'],
    go: ({ actions }) => actions.openPracticeForm(),
  },
  {
    name: '从清单生成',
    like: '成批生成',
    of: 'workflows/FromList',
    sheet: LIST,
    cells: ['A2', 'A3', 'C3'],
    prepare: (excel) => {
      excel.user.select(LIST, 'A1');
      return excel.settle();
    },
    go: (pane) =>
      pane.task(async () => {
        const { grid } = await readList();
        const list = grid && readProjectList(grid);
        if (!list) throw new UserError(() => '没有清单');
        const template = templateById(national2020.id);
        const choices = { template, moneyUnit: '万元', fundParts: [], year: YEAR, rowsPerSubcategory: {} } as const;
        const { forms } = listedForms(list, choices);
        return createAndSay(
          forms.map(({ content }) => ({
            content,
            schemeId: defaultScheme.id,
            templateId: template.id,
            formulas: 'functions' as const,
          })),
          listMessages,
        );
      }),
  },
  {
    name: '成批生成',
    of: 'workflows/FromList',
    cells: ['C3'],
    go: (pane) =>
      pane.task(() => {
        const requests = Array.from({ length: 12 }, (_, at) => requestFor(contentNamed(`批量${at}`)));
        return createAndSay(
          requests.map((one) => ({ ...one, content: shortened(one.content) })),
          listMessages,
        );
      }),
  },
  {
    name: '导入',
    like: '成批生成',
    of: 'importForms/ImportForms',
    cells: ['A1', 'C3'],
    go: (pane) =>
      pane.task(() => {
        const plan = asItIsPlan(importedTable([['项目支出绩效自评表'], ['项目名称', '=1+1']]), NO_FORMS);
        const requests = ['导入甲', '导入乙'].map((sheetName) => ({ plan, sheetName }));
        return createAndSay(requests, importMessages);
      }),
  },
  {
    name: '下一年度',
    like: '插入·新表',
    of: 'workflows/NewYear',
    cells: ['C3', 'D14', 'E15'],
    go: (pane) =>
      pane.task(async () => {
        const choices = { year: YEAR, initialBudget: 'blank' } as const;
        const { sheetName } = await insertNextYear(pane.form.form, choices, defaultScheme.id);
        return (language) => newYearMessages[language].done(sheetName);
      }),
  },
  { name: '加一行', of: 'editRow', cells: ['D15', 'D16', 'I15', 'E16', 'H21'], go: onRow(15, { kind: 'addBelow' }) },
  { name: '删一行', of: 'editRow', cells: ['D15', 'D16', 'I15', 'E15', 'H21'], go: onRow(15, { kind: 'delete' }) },
  {
    name: '清空唯一的行',
    like: '删一行',
    of: 'editRow',
    cells: ['D19', 'E19', 'I19', 'H21'],
    go: onRow(19, { kind: 'delete' }),
  },
  {
    name: '上移',
    like: '下移',
    of: 'editRow',
    cells: ['D15', 'D14', 'I15', 'E14', 'F15'],
    go: onRow(15, { kind: 'moveUp' }),
  },
  { name: '下移', of: 'editRow', cells: ['D15', 'D16', 'I15', 'E16', 'F15'], go: onRow(15, { kind: 'moveDown' }) },
  { name: '指标性质', of: 'editRow', cells: ['H14', 'H15'], go: onRow(14, { kind: 'nature', nature: 'lower' }) },
  {
    name: '修一处',
    like: '写原因',
    of: 'repair',
    cells: ['H15', 'H16', 'H21'],
    go: fixWhere(({ finding }) => finding.code === 'score.mismatch'),
  },
  { name: '删空行', of: 'repair', cells: ['D17', 'E17', 'D16'], go: fixWhere(({ fix }) => fix?.deleteRow !== null) },
  {
    name: '全部修复',
    of: 'repair',
    cells: ['H15', 'H14', 'D17', 'G13', 'H21'],
    takesOut: 17,
    go: ({ form, actions }) => {
      const { changes, ...rest } = fixAll(form.form, form.scheme);
      actions.repair({ ...rest, changes: sayReasons(changes) });
    },
  },
  {
    name: '调整行高',
    of: 'repair',
    cells: ['D15'],
    prepare: (excel) => {
      excel.user.typeText(FORM, 'I15', '因为天气原因，工程进度推迟，年底前没有全部完工。'.repeat(8));
      return excel.settle();
    },
    go: ({ form: { fit }, actions }) => {
      if (!fit || fit.sizes.heights.length === 0) throw new Error('Every row fits');
      actions.repair({ changes: [], deleteRows: [], sizes: fit.sizes });
    },
  },
  {
    name: '写原因',
    of: 'repair',
    cells: ['I15', 'I14', 'I16'],
    go: (pane) => {
      const { explanation } = rowOf(pane, 15);
      if (!explanation) throw new Error('No place for a reason');
      const { address: cell, value: old } = explanation;
      const entry = textEntry('因疫情影响，推迟到下年。', 'General');
      pane.actions.repair({ changes: [{ cell, old, entry }], deleteRows: [] });
    },
  },
  {
    name: '恢复一行公式',
    like: '写原因',
    of: 'repair',
    cells: ['H15', 'E15', 'G15'],
    go: (pane) => {
      const indicator = rowOf(pane, 15);
      const candidate = convertToFormulaScore(indicator, pane.form.scheme);
      if (!candidate || !indicator.score) throw new Error('Nothing to restore');
      const { address: cell, value: old } = indicator.score;
      pane.actions.repair({ changes: [{ cell, old, entry: formulaEntry(`=${candidate.formula}`) }], deleteRows: [] });
    },
  },
  {
    name: '得分换成公式',
    of: 'workflows/ConvertToFormulas',
    cells: ['H13', 'H16', 'H18', 'E16'],
    prepare: typedScores,
    go: (pane) => {
      const { form, scheme } = pane.form;
      const chosen = convertToFormulaPlan(form, scheme).filter(
        ({ entry, state }) => entry !== null && state === 'agrees',
      );
      const { sheetId } = pane;
      pane.task(async () => {
        const { grid } = pane.state.sheet?.reading ?? { grid: null };
        const outcome = await convertChosenToFormulas(sheetId, chosen, grid ? landmarksOf(grid, [form]) : []);
        pane.actions.follow();
        return outcome;
      });
    },
  },
  {
    name: '修复公式',
    of: 'repairFormulas',
    cells: ['H14', 'H16', 'H18'],
    prepare: lostFormulas,
    go: ({ actions }) => actions.repairFormulas(),
  },
  {
    name: '更改方案',
    like: '得分换成公式',
    of: 'repair',
    cells: ['H14', 'H16', 'H21'],
    go: (pane) => {
      const { form, scheme } = pane.form;
      const grid = pane.state.sheet?.reading.grid;
      const to = schemeByName('hubei');
      const { changes } = (grid && to && planSchemeChange(form, grid, { from: scheme, to })) || { changes: [] };
      if (changes.length === 0) throw new Error('Nothing to change');
      pane.actions.repair({
        changes: changes.map(({ cell, old, formula }) => ({ cell, old, entry: formulaEntry(formula) })),
        deleteRows: [],
      });
    },
  },
  {
    name: '撤回',
    of: 'takeBack',
    cells: ['D15', 'E15', 'D16', 'I16'],
    takesOut: 16,
    prepare: async (excel) => {
      const { id } = excel.engine.sheets.byName(FORM) ?? { id: '' };
      await editIndicatorRow({ sheetId: id, cell: 'D15', edit: { kind: 'addBelow' } });
      await excel.settle();
    },
    go: ({ actions }) => actions.takeBack(),
  },
  {
    name: '整理粘贴',
    of: 'settlePaste',
    cells: ['D15', 'E16', 'I16', 'H21'],
    // Over the formulas of the scores, too.
    begin: ({ user }) => void user.paste(FORM, 'D15', '甲\t≥10\t10\t5\t5\n乙\t≥20\t20\t5\t5'),
    go: ({ state, actions }) => {
      const { paste } = state.sheet ?? { paste: null };
      if (!paste) throw new Error('Nothing is offered');
      actions.settlePaste(paste);
    },
  },
  {
    name: '定稿',
    like: '定稿·工作簿',
    of: 'workflows/Freeze',
    cells: ['H14', 'E14', 'H21', 'F6'],
    go: (pane) => pane.task(() => freezeForm(pane)),
  },
  {
    name: '定稿·工作簿',
    of: 'workflows/Freeze',
    cells: ['H14', 'H21'],
    prepare: marked,
    go: (pane) =>
      pane.task(async () => {
        const outcome = await freezeWorkbook({ schemeOf: chosenSchemeOf(), highlight: true }, true);
        pane.actions.follow();
        return sayFrozen(outcome);
      }),
  },
  {
    name: '解除定稿',
    of: 'workflows/Freeze',
    cells: ['H14', 'E14', 'H21'],
    prepare: frozen,
    go: (pane) => unfrozen(pane, () => unfreezeSheet(freezePlaceIn(readingIn(pane)))),
  },
  {
    name: '解除定稿·工作簿',
    of: 'workflows/Freeze',
    cells: ['H14', 'E14', 'H21'],
    prepare: frozen,
    go: (pane) => unfrozen(pane, unfreezeWorkbook),
  },
  {
    name: '新建汇总',
    of: 'summary/SummaryTab',
    cells: ['C3', 'G15'],
    go: writeAllForms,
  },
  {
    name: '更新汇总',
    of: 'summary/SummaryTab',
    sheet: SUMMARY,
    cells: ['A4', 'B5', 'C4', 'N4', 'B8', 'A12', 'E5'],
    prepare: addSummary,
    go: writeAllForms,
  },
  { name: '新建退回意见', of: 'summary/SummaryTab', cells: ['C3', 'G15'], go: returnForms },
  {
    name: '更新退回意见',
    of: 'summary/SummaryTab',
    sheet: RETURNS,
    cells: ['A4', 'B5', 'C4', 'E5', 'H4', 'A12'],
    prepare: addReturns,
    go: returnForms,
  },
  { name: '检查', of: 'recheck', cells: ['H15', 'I14', 'D17'], go: ({ actions }) => actions.recheck() },
  {
    name: '功能区·检查',
    like: '检查',
    of: 'checkForm',
    cells: ['H15', 'I14', 'D17'],
    go: (pane) => pane.task(checkActiveSheet),
  },
  {
    name: '标记·关',
    of: 'chooseHighlight',
    cells: ['H15', 'I14'],
    prepare: marked,
    go: ({ actions }) => actions.chooseHighlight(false),
  },
  {
    name: '标记·开',
    like: '检查',
    of: 'chooseHighlight',
    cells: ['H15', 'I14'],
    go: ({ actions }) => actions.chooseHighlight(true),
  },
  ...CHOICE_ACTIONS,
  ...IGNORING_ACTIONS,
  {
    name: '转到',
    like: '重新读取',
    of: 'goTo',
    cells: ['F14'],
    isQuiet: true,
    go: ({ actions }) => actions.goTo('F14'),
  },
  { name: '重新读取', of: 'follow', cells: ['F14'], isQuiet: true, go: ({ actions }) => actions.follow() },
  {
    name: '语言',
    like: '重新读取',
    of: 'settings/language',
    cells: ['F14'],
    isQuiet: true,
    go: () => chooseLanguage('zh-CN'),
  },
  {
    name: '放进常用指标',
    like: '整理粘贴',
    of: 'usual/UsualIndicators',
    cells: ['D15', 'E15', 'H14', 'H21'],
    go: (pane) =>
      pane.task(async () => {
        const names = { category: '产出指标', nature: '≥', unit: '公里', weight: '' };
        const indicators = ['养护里程', '改造里程'].map((name) => {
          return { ...names, subcategory: '数量指标', name, target: '10' };
        });
        const { sheetId } = pane;
        const { report } = await editIndicatorRow({ sheetId, cell: 'D14', edit: { kind: 'putUsual', indicators } });
        pane.actions.follow();
        return (language) => sayRowReport(report, language);
      }),
  },
];

function freezePlaceIn({
  grid,
  sheetId,
  sheetName,
}: Pick<SheetReading, 'grid' | 'sheetId' | 'sheetName'>): FreezePlace {
  if (!grid) throw new Error('The sheet is empty');
  return freezePlaceOf({ grid, sheetId, sheetName }, { schemeOf: chosenSchemeOf(), area: null, highlight: true });
}

/** What the page 定稿 does with the sheet it shows. */
async function freezeForm(pane: PaneRig): Promise<CommandStatus> {
  const outcome = await freezeSheet(freezePlaceIn(readingIn(pane)));
  pane.actions.follow();
  return sayFrozen(outcome);
}

/** What the page 汇总 does once it has read all sheets. */
function writeAllForms(pane: PaneRig): void {
  pane.task(async () => {
    const store = new SummaryStore(chosenSchemeOf());
    await store.read();
    return writeSummarySheet(store);
  });
}

/** What 退回意见 of the page 汇总 does. */
function returnForms(pane: PaneRig): void {
  pane.task(async () => {
    const store = new SummaryStore(chosenSchemeOf());
    await store.read();
    return writeReturnSheet(store, new Set());
  });
}

/** A form of few rows. */
function shortened(content: FormContent): FormContent {
  return { ...content, indicators: content.indicators.slice(0, 3) };
}

function readingIn({ state }: PaneRig): SheetReading {
  if (!state.sheet) throw new Error('No sheet is read');
  return state.sheet.reading;
}

function unfrozen(pane: PaneRig, unfreeze: () => Promise<CommandStatus>): void {
  pane.task(async () => {
    const said = await unfreeze();
    pane.actions.follow();
    return said;
  });
}

async function frozen(excel: RunningExcel): Promise<void> {
  await freezeSheet(freezePlaceIn(await readSheet(excel.engine.sheets.byName(FORM)?.id ?? '')));
  await excel.settle();
}

/** Marks of a check on the form. */
async function marked(excel: RunningExcel): Promise<void> {
  await checkActiveSheet();
  await excel.settle();
}
