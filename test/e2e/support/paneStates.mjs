// The pane in every state a user may meet it in: for looking at and for axe.
/* global window -- functions given to evaluate() run in the page */
import { enterForm, indicatorRows, readFigures } from './fillForm.mjs';
import { formDocument } from './formDocument.mjs';
import { present } from './present.mjs';

const form = readFigures(1);

/** @typedef {import('./previewApp.mjs').App} App */
/** @typedef {import('./fillForm.mjs').FigureRow} FigureRow */

/**
 * Each state follows from the one before. `name` is also a file name; `show` resolves when the pane has come to rest.
 * @typedef {{ name: string, show(app: App): Promise<unknown> }} PaneState
 */

/** The cells of the first indicator like that. @param {App} app @param {(row: FigureRow) => boolean} isWanted */
async function rowWhere(app, isWanted) {
  const rows = await indicatorRows(app.grid, form);
  return present(rows[form.indicators.findIndex(isWanted)], 'row');
}

/** @type {readonly PaneState[]} */
const emptyWorkbookStates = [
  {
    name: 'fill-first-run',
    async show(app) {
      await app.pane.open('填报');
      await app.pane.button('打开一张示例').waitFor();
    },
  },
  {
    name: 'fill-empty-workbook',
    show: (app) => app.pane.button('不再显示').click(),
  },
  {
    name: 'fill-rows-unfolded',
    async show(app) {
      await app.pane.button('放大看表样').click();
      await app.pane.content.getByRole('button', { name: /指标行数/ }).click();
    },
  },
  {
    name: 'fill-wrong-year',
    show: (app) => app.pane.content.getByRole('textbox', { name: '年度', exact: true }).fill('二〇'),
  },
  {
    name: 'fill-plain-formulas',
    async show(app) {
      await app.pane.content.getByText(/只用 Excel 自带公式/).click();
      await app.pane.content.getByText('“持续提高”').first().waitFor();
    },
  },
  {
    name: 'import-nothing-chosen',
    async show(app) {
      await app.pane.button('导入自评表').click();
      await app.pane.button('选择文件').waitFor();
    },
  },
  {
    name: 'import-files-found',
    async show(app) {
      await app.pane.content.locator('input[type=file]').setInputFiles([
        { name: '水库维修养护项目自评表.docx', mimeType: '', buffer: formDocument('水库维修养护') },
        { name: '旧表.xls', mimeType: '', buffer: Buffer.from('d0cf11e0a1b11ae1', 'hex') },
      ]);
      await app.pane.button('导入 1 张').waitFor();
    },
  },
  {
    name: 'import-standard-form',
    async show(app) {
      await app.pane.content.getByText(/^套用标准表/).click();
      await app.pane.content.getByText(/处没有照样放进标准表/).waitFor();
    },
  },
  {
    name: 'import-left',
    show: (app) => app.pane.button('← 返回').click(),
  },
  {
    name: 'check-no-form',
    show: (app) => app.pane.open('检查'),
  },
  {
    name: 'summary-no-form',
    async show(app) {
      await app.pane.open('汇总');
      await app.pane.content.getByText(/还没有自评表/).waitFor();
    },
  },
  {
    name: 'settings',
    show: (app) => app.pane.open('设置'),
  },
  {
    name: 'settings-wrong-number',
    async show(app) {
      const field = app.pane.content.getByRole('textbox', { name: '偏差原因至少写几个字' });
      await field.fill('0');
      await field.press('Enter');
    },
  },
];

/** @type {readonly PaneState[]} */
const oneFormStates = [
  {
    name: 'check-blank-form',
    async show(app) {
      await app.pane.insert(form);
      await app.grid.waitForSheet(form.project);
      await app.pane.open('检查');
    },
  },
  {
    name: 'check-three-findings',
    async show(app) {
      await enterForm(app.grid, form);
      await app.pane.waitForWeights('100 / 100');
    },
  },
  {
    name: 'check-column-unclear',
    async show(app) {
      await app.grid.type(await app.grid.find('实际完成值'), '进展');
      await app.pane.button('确定“进展”是哪一列').waitFor();
    },
  },
  {
    name: 'check-column-settled',
    async show(app) {
      await app.pane.button('确定“进展”是哪一列').click();
      await app.pane.content.getByText('已确认：“进展”是实际完成值。').waitFor();
    },
  },
  {
    name: 'check-row-selected',
    async show(app) {
      await app.grid.click((await rowWhere(app, ({ score, weight }) => score < weight)).score);
      await app.pane.rowCard().waitFor();
    },
  },
  {
    name: 'check-figures-unfolded',
    async show(app) {
      await app.pane.unfoldFigures();
      await app.pane.content.getByRole('button', { name: '更改这张表的评分方案' }).waitFor();
    },
  },
  {
    name: 'check-row-explained',
    async show(app) {
      const card = app.pane.rowCard();
      await card.getByRole('button', { name: '起草原因', exact: true }).click();
      await card.getByRole('button', { name: '写入', exact: true }).scrollIntoViewIfNeeded();
    },
  },
  {
    name: 'check-row-of-words',
    async show(app) {
      await app.grid.click((await rowWhere(app, ({ target }) => target === '持续提高')).score);
      await app.pane.unfoldRow(
        present(
          form.indicators.find(({ target }) => target === '持续提高'),
          'row',
        ).name,
      );
      await app.pane.content.getByRole('slider').scrollIntoViewIfNeeded();
    },
  },
  {
    name: 'check-weights-110',
    async show(app) {
      await app.grid.type((await rowWhere(app, ({ weight }) => weight === 15)).weight, '25');
      await app.pane.waitForWeights('110 / 100');
    },
  },
  {
    name: 'check-remarks-unfolded',
    show: (app) => app.pane.remarks(),
  },
  {
    name: 'check-many-findings',
    async show(app) {
      const rows = await indicatorRows(app.grid, form);
      for (const { score, actual } of rows.slice(1)) {
        await app.grid.enterAcross(score, ['99']);
        await app.grid.enterAcross(actual, ['1']);
        await app.grid.settle();
      }
    },
  },
  {
    name: 'check-filter-finds-nothing',
    show: (app) => app.pane.content.getByRole('searchbox').fill('没有这样的指标'),
  },
  {
    name: 'workflow-fix-all',
    async show(app) {
      await app.pane.content.getByRole('searchbox').fill('');
      await app.pane.content.getByRole('button', { name: /^修复全部/ }).click();
    },
  },
  {
    name: 'workflow-next-year',
    async show(app) {
      await app.pane.open('检查');
      await app.pane.button('复制为下年度的表').click();
    },
  },
  {
    name: 'workflow-convert-to-formulas',
    async show(app) {
      await app.pane.open('检查');
      await app.pane.button('把手填得分换成公式').click();
    },
  },
  {
    name: 'workflow-word-made',
    async show(app) {
      await app.pane.open('检查');
      await app.pane.button('写成 Word 文档').click();
      await app.paneHasRead();
      await app.pane.button('生成文档').click();
      await app.pane.content.getByRole('link', { name: '保存 Word 文档' }).waitFor();
    },
  },
  {
    name: 'workflow-hand-in',
    async show(app) {
      await app.pane.open('检查');
      await app.pane.button('上报前检查').first().click();
      await app.pane.content.getByRole('heading', { name: '上报前检查', level: 1 }).waitFor();
    },
  },
  {
    name: 'workflow-from-list',
    async show(app) {
      await app.pane.open('填报');
      await app.pane.button('从清单批量生成').click();
    },
  },
];

/** @type {readonly PaneState[]} */
const severalFormsStates = [
  {
    name: 'summary-one-form',
    async show(app) {
      await app.pane.open('汇总');
      await app.pane.content.locator('[data-form]').first().waitFor();
    },
  },
  {
    name: 'summary-more-forms',
    async show(app) {
      await app.ribbonButton('填好的示例').click();
      await app.pane.content.locator('[data-form]').nth(3).waitFor();
    },
  },
  {
    name: 'summary-form-unfolded',
    async show(app) {
      await app.pane.button('下一张').click();
      await app.pane.content.locator('[data-form]').getByRole('listitem').first().waitFor();
    },
  },
  {
    name: 'usual-own',
    async show(app) {
      await app.pane.open('检查');
      await app.pane.button('常用指标').click();
      await app.pane.content.getByRole('checkbox').first().locator('xpath=..').click();
      await app.pane.button('存进我的常用指标').click();
      await app.pane.content.getByText('我的常用指标', { exact: true }).first().click();
      await app.pane.content.getByRole('checkbox').first().locator('xpath=..').click();
      await app.pane.button('导出成 .xlsx').waitFor();
    },
  },
  {
    name: 'summary-sums-unfolded',
    async show(app) {
      await app.pane.open('汇总');
      await app.pane.content.getByRole('button', { name: /^自评表 \d+ 张/ }).click();
    },
  },
  {
    name: 'workflow-next-year-done',
    async show(app) {
      await app.paneHasRead();
      await app.pane.open('检查');
      await app.pane.button('复制为下年度的表').click();
      await app.pane.button('新建下年度的表').click();
      await app.pane.content.getByRole('heading', { name: /^有 \d+ 处/ }).waitFor();
    },
  },
  {
    name: 'workflow-from-list-read',
    async show(app) {
      await app.page.getByText('Sheet1', { exact: true }).last().click();
      await app.grid.waitForSheet('Sheet1');
      await app.grid.typeAcross('A1', ['项目名称', '主管部门', '实施单位', '备注']);
      await app.grid.typeAcross('A2', ['农村公路养护', '县交通运输局', '县公路养护中心', '续建']);
      await app.grid.typeAcross('A3', ['学生营养改善', '县教育局', '', '']);
      await app.pane.open('填报');
      await app.pane.button('从清单批量生成').click();
      await app.pane.button('读取清单').click();
      await app.pane.content.getByRole('heading', { name: '项目（2 个）' }).waitFor();
    },
  },
  {
    name: 'check-protected',
    async show(app) {
      await app.page.getByText(form.project, { exact: true }).last().click();
      await app.grid.waitForSheet(form.project);
      await app.pane.open('检查');
      await app.page.evaluate(() => window.preview.user.protectSheet(window.preview.activeSheet()));
      await app.pane.button('重新检查').click();
      await app.pane.content
        .getByText(/工作表受保护/)
        .first()
        .waitFor();
    },
  },
  {
    name: 'check-cell-being-edited',
    async show(app) {
      await app.page.evaluate(() => window.preview.user.unprotectSheet(window.preview.activeSheet()));
      await app.grid.beginTyping('E14', '5');
      await app.pane.button('重新检查').click();
      await app.pane.content.getByText(/正在编辑单元格/).waitFor();
    },
  },
];

/**
 * The states in order, by the workbook they begin with, each in a preview of its own.
 * @type {readonly { name: string, begin(app: App): unknown, states: readonly PaneState[] }[]}
 */
export const paneStories = [
  { name: 'an empty workbook', begin: () => undefined, states: emptyWorkbookStates },
  { name: 'one form', begin: () => undefined, states: oneFormStates },
  {
    name: 'several forms',
    async begin(app) {
      await app.pane.insert(form);
      await app.grid.waitForSheet(form.project);
      await enterForm(app.grid, form);
    },
    states: severalFormsStates,
  },
];
