import { nothing } from './fixes';
import type { ConversionField, ConversionCounts } from '../../core/formulas/conversionCell';
import type { FormulaObstacle } from '../../core/formulas/formulaResult';
import type { ListField } from '../../core/workflows/fromList/listLabels';
import type { ListObstacle } from '../../core/workflows/fromList/listedForm';
import type { SkipReason } from '../../core/workflows/fromList/skipReason';
import type { OldYearText } from '../../core/workflows/newYear/oldYearTexts';
import type { SentencesOf } from '../coded';
import type { Messages } from '../language';
import type * as chinese from '../zh-CN/workflows';
import { capitalised, counted } from './words';

/** What the workflows of several steps have in common. */
export const workflowMessages: Messages<typeof chinese.workflowMessages> = {
  back: () => '← Back',
  noForm: () => 'There is no self-evaluation form on this sheet. Go to the sheet with the form.',
};

/** 复制为下年度的表: a form for the next year from last year's. */
export const newYearMessages: Messages<typeof chinese.newYearMessages> = {
  intro: (project, year) =>
    `Makes a new form from “${project || '(no project name)'}”${year === null ? '' : ` of ${year}`}: indicators, annual targets and weights are copied; results, scores and reasons stay empty. The form itself is not changed.`,
  year: () => 'New year',
  yearInvalid: () => 'Enter a year from 2000 to 2099, e.g. 2021',
  budgetFrom: {
    initialBudget: () => 'Budget at the start of the year taken from',
    budget: () => 'Budget taken from',
  },
  sources: {
    budget: 'full-year budget of the year before',
    initialBudget: 'budget at the start of the year before',
    executed: 'full-year spending of the year before',
    blank: 'nothing, to be filled in',
  },
  create: () => 'Make the form for next year',
  creating: () => 'Working…',
  done: (sheet) => `The new form is on sheet “${sheet}”.`,
  doneHeading: () => 'The form for next year is ready',
  whatNow: (sheet) =>
    `It is on sheet “${sheet}”; the old form was not changed. Check the copied targets and weights first, then enter the results.`,
  oldTexts: (count, year) =>
    `${counted(count, 'copied text still says', 'copied texts still say')} ${year}. Please check:`,
  leave: () => 'Check the new form',
  oldText: ({ field, subject, text }) =>
    field === 'target' ? `Annual target of “${subject}”: ${text}` : `${OLD_TEXT_FIELDS[field]}: ${text}`,
};

const OLD_TEXT_FIELDS: Readonly<Record<Exclude<OldYearText['field'], 'target'>, string>> = {
  project: 'Project name',
  expectedGoal: 'Expected goal',
  name: 'Level-3 indicator',
};

/** Columns of a list have Chinese headings, so they are named in both languages. */
const LIST_FIELDS: Readonly<Record<ListField, string>> = {
  project: 'project name (项目名称)',
  department: 'department in charge (主管部门)',
  implementer: 'implementing unit (实施单位)',
  year: 'year (年度)',
  initialBudget: 'budget at the start of the year (年初预算数)',
  budget: 'full-year budget (全年预算数)',
  executed: 'full-year spending (全年执行数)',
  expectedGoal: 'expected goal (预期目标)',
  actualGoal: 'actual completion (实际完成情况)',
};

const SKIP_REASONS: Readonly<Record<SkipReason, string>> = {
  blank: 'Empty',
  total: 'Totals',
  heading: 'Repeated headings',
  note: 'Notes',
  noProject: 'No project name',
};

/** 从清单批量生成: one form per row of a list. */
export const listMessages: Messages<typeof chinese.listMessages> = {
  intro: () =>
    'From a list with one project per row all forms are made at once, each on a sheet of its own. Go to the sheet with the list, or select the list with its headings, then choose “Read the list”.',
  read: () => 'Read the list',
  readAgain: () => 'Read the list again',
  notFound: (sheet) =>
    `There is no list on sheet “${sheet}”. It needs a row of headings with project name (项目名称) and others such as department in charge (主管部门), implementing unit (实施单位) and budget at the start of the year (年初预算数).`,
  summary: (sheet, forms, skipped) =>
    `“${sheet}”: ${counted(forms, 'form')} can be made${skipped > 0 ? `, ${counted(skipped, 'row')} skipped` : ''}.`,
  columns: (fields) => `Columns found: ${fields.map((field) => LIST_FIELDS[field]).join(', ')}`,
  unusedColumns: (labels) => `Columns not used: ${labels.join(', ')}`,
  skippedRows: (reason, rows) => `${SKIP_REASONS[reason]}: row ${rows.join(', ')}`,
  year: () => 'Year of projects without one',
  problems: (count) => `To be checked (${count})`,
  projects: (count) => `Projects (${count})`,
  row: (row) => `Row ${row}`,
  create: (count) => (count > 0 ? `Make ${counted(count, 'form')}` : 'Make forms'),
  noForms: () => 'The list has no project a form can be created for',
  notYet: (problem) => `Cannot be created yet. ${problem}.`,
  progress: (done, total) => `Working: ${done} / ${total}`,
  cancel: () => 'Stop',
  cancelling: () => 'Stopping…',
  made: (count) => `Forms made (${count})`,
  sample: () => 'What a list looks like: get a sample (.xlsx)',
  sampleSheet: () => 'Projects',
  sampleFile: () => 'sample list of projects.xlsx',
  saveSample: () => 'Save the sample list',
  noWriter: () => 'What writes Excel files could not be loaded. Check the network and try again; nothing was changed.',
  done: (count) => `${counted(count, 'form')} made, each on a new sheet.`,
  cancelled: (count, total) => `Stopped: ${counted(count, 'form')} made, ${total - count} not made.`,
  unknown: (count, total, reason) => `${counted(count, 'form')} made. Of the other ${total - count}: ${reason}`,
  failed: (count, total, reason) => `${counted(count, 'form')} made, ${total - count} not made. ${reason}`,
};

/** What a cell of a form is, for cells without a name of their own. */
const CONVERSION_FIELDS: Readonly<Record<ConversionField, string>> = {
  number: 'Text into number',
  sum: 'Total of the funds',
  rate: 'Execution rate',
  executionScore: 'Score of the execution rate',
  score: 'Score',
  totalWeight: 'Total weight',
  totalScore: 'Total score',
  grade: 'Grade',
};

/** What is done to the cells; a plain number of formulas where there is nothing else. */
function converted({ formulas, numbers }: ConversionCounts): string {
  const parts = [
    ...(formulas > 0 || numbers === 0 ? [`${counted(formulas, 'cell')} into formulas`] : []),
    ...(numbers > 0 ? [`${counted(numbers, 'text')} into numbers`] : []),
  ];
  return parts.join(', ');
}

/** 把手填得分换成公式: live formulas in a form whose scores were typed. */
export const convertToFormulaMessages: Messages<typeof chinese.convertToFormulaMessages> = {
  intro: () =>
    'Puts formulas in place of typed scores, rates, totals and grades, so that they follow when indicators change; numbers that stand as texts become numbers, so that sums count them. Only the cells you tick are changed; afterwards “Take back (last step)” undoes it.',
  groups: {
    differs: (count) => `Formula gives another result (${count}, not changed unless ticked)`,
    agrees: (count) => `Formula gives the same result (${count})`,
    cannot: (count) => `No formula possible, left as they are (${count})`,
  },
  allOf: (group) => `All: ${group}`,
  formulas: (count) => `${counted(count, 'other cell is a formula', 'other cells are formulas')} already.`,
  nothing: () => 'There are no cells to turn into formulas.',
  subject: ({ field, subject }) => (field === 'score' && subject ? subject : CONVERSION_FIELDS[field]),
  line: (subject, value, message) => `${subject}: ${value}${message && ` (${message.replace(/\.$/, '')})`}`,
  change: (oldText, newText) => `${oldText || nothing} → ${newText || nothing}`,
  same: (text) => text || nothing,
  apply: (counts) => (counts.formulas + counts.numbers > 0 ? `Turn ${converted(counts)}` : 'Turn into formulas'),
  applying: () => 'Writing…',
  done: (counts) => `Turned ${converted(counts)}.`,
  changedMeanwhile: (counts, cells) =>
    `${counts ? `Turned ${converted(counts)}. ` : ''}${cells.join(', ')} changed in the meantime and was left as it is. Look again, then try again.`,
};

/** Why something of a list did not go into its form as it stands. */
export const listObstacles: SentencesOf<ListObstacle> = {
  nameMissing: ({ field }) => `${capitalised(LIST_FIELDS[field])} is empty; it stays empty in the form too.`,
  notAnAmount: ({ field, text }) =>
    `${capitalised(LIST_FIELDS[field])} “${text}” is not a number; it stays empty in the form for now. Write the number only; the unit stands in the heading.`,
  notAYear: ({ text, year }) => `The year “${text}” cannot be read; the form is made for ${year}.`,
  repeated: ({ row }) =>
    `The same project as in row ${row}; a second form will be made. If that is a mistake, delete one of the rows first.`,
};

/** Why a formula would give no result, beside what scoring says. */
export const obstacles: SentencesOf<FormulaObstacle, 'kind'> = {
  noWeights: () => 'This form has no weights; the scores can only be typed.',
  unfilled: () => 'Something needed for the calculation is still empty; left as it is.',
  textNumbers: () =>
    'Some of the cells to be added up hold numbers stored as text, which Excel leaves out of sums; left as it is. Turn them into numbers first.',
  notANumber: ({ text }) => `It says “${text}”, which is not a number; left as it is.`,
  errorIn: ({ cell }) => `Cell ${cell} shows an error; correct it first.`,
};
