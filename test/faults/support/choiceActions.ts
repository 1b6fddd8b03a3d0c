import { serialiseAnswers } from '../../../src/core/answers/answersFile';
import { defaultScheme } from '../../../src/core/scheme/schemes';
import { serialiseScheme } from '../../../src/core/scheme/schemeFile';
import { keepColumnAnswers } from '../../../src/excel/columnAnswers';
import { damagedSchemes, keepOwnScheme, loadOwnSchemes } from '../../../src/excel/ownSchemes';
import { writeSetting } from '../../../src/excel/workbookSettings';
import type { PaneAction } from './paneAction';

const ownScheme = { ...defaultScheme, id: 'our-county', name: '我县方案', aliases: [] };
const fileOf = (text: string) => ({ text: () => Promise.resolve(text) }) as unknown as File;

/** Of a column that is there, and clear without an answer: the form is read as before. */
const answer = { heading: '偏差原因分析及改进措施', group: null, means: 'explanation' } as const;
const answers = [answer, { heading: '备注', group: null, means: 'none' } as const];

/** What a user can choose for the workbook, and say of its columns. */
export const CHOICE_ACTIONS: readonly PaneAction[] = [
  {
    name: '选方案',
    of: 'chooseFormScheme',
    cells: ['H15'],
    isQuiet: true,
    go: (pane) => {
      const { form, scheme } = pane.form;
      pane.actions.chooseFormScheme({ form, scheme, sheetId: pane.sheetId }, 'hubei');
    },
  },
  {
    name: '阈值',
    like: '选方案',
    of: 'chooseThresholds',
    cells: ['H15'],
    isQuiet: true,
    go: ({ actions }) => actions.chooseThresholds({ overCompletion: 1.3 }),
  },
  {
    name: '导入方案',
    of: 'importScheme',
    cells: ['H15'],
    go: ({ actions }) => actions.importScheme(fileOf(serialiseScheme(ownScheme))),
  },
  {
    name: '删方案',
    of: 'removeScheme',
    cells: ['H15'],
    prepare: () => keepOwnScheme(ownScheme),
    go: ({ actions }) => actions.removeScheme(ownScheme.id),
  },
  {
    name: '删坏方案',
    like: '删方案',
    of: 'removeDamaged',
    cells: ['H15'],
    prepare: async () => {
      await writeSetting('schemes', [{ name: '坏了的方案' }]);
      loadOwnSchemes();
    },
    go: ({ actions }) => {
      const [damaged] = damagedSchemes();
      if (!damaged) throw new Error('Nothing is damaged');
      actions.removeDamaged(damaged);
    },
  },
  {
    name: '忘掉坏设置',
    like: '选方案',
    of: 'forgetDamaged',
    cells: ['H15'],
    isQuiet: true,
    prepare: () => writeSetting('thresholds', { overCompletion: '很多', minReasonLength: 10 }),
    go: ({ actions }) => actions.forgetDamaged(),
  },
  { name: '说明列', of: 'answerColumn', cells: ['H15'], go: ({ actions }) => actions.answerColumn(answer) },
  {
    name: '撤回说明',
    like: '说明列',
    of: 'takeBackAnswer',
    cells: ['H15'],
    prepare: () => keepColumnAnswers([answer]),
    go: (pane) => {
      pane.dispatch({ type: 'columnsAnswered', columnAnswers: [answer], answered: { answer, before: [] } });
      pane.actions.takeBackAnswer();
    },
  },
  {
    name: '删说明',
    like: '说明列',
    of: 'removeAnswer',
    cells: ['H15'],
    prepare: () => keepColumnAnswers([answer]),
    go: ({ actions }) => actions.removeAnswer(answer),
  },
  {
    name: '导入说明',
    like: '说明列',
    of: 'importAnswers',
    cells: ['H15'],
    go: ({ actions }) => actions.importAnswers(fileOf(serialiseAnswers(answers))),
  },
];
