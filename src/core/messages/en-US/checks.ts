import { BLANK, UNFINISHED_MARK } from '../../form/unfinished';
import { plainNumber, plainPercent } from '../../scoring/exact';
import type { Messages } from '../localized';
import type { BudgetReasonPlace, ErrorPlace, FormPlace, ValueName, checkMessages as chinese } from '../zh-CN/checks';
import { capitalised, quoted } from './words';

type Amount = Parameters<typeof chinese.fundsNegative>[1];

/** Labels stand on the sheet in Chinese, so they are named in both languages. */
const places: Readonly<Record<FormPlace, string>> = {
  year: 'year (年度)',
  project: 'project name (项目名称)',
  department: 'department in charge (主管部门)',
  implementer: 'implementing unit (实施单位)',
  expectedGoal: 'expected goal (预期目标)',
  actualGoal: 'actual completion (实际完成情况)',
};

const budgetReasonPlaces: Readonly<Record<BudgetReasonPlace, string>> = {
  column: 'the column for reasons beside the funds',
  footer: 'the remarks below the form',
  actualGoal: 'the actual completion (实际完成情况)',
};

const values: Readonly<Record<ValueName, string>> = {
  name: 'level-3 indicator (三级指标)',
  target: 'annual target (年度指标值)',
  actual: 'actual result (实际完成值)',
};

const amounts: Readonly<Record<Amount, string>> = {
  initialBudget: 'budget at the start of the year (年初预算数)',
  budget: 'full-year budget (全年预算数)',
  executed: 'full-year spending (全年执行数)',
};

/** How many cells a sentence names. */
const MOST_CELLS = 6;

function cellList(cells: readonly string[]): string {
  const named = cells.slice(0, MOST_CELLS).join(', ');
  return cells.length > MOST_CELLS ? `${named} …` : named;
}

const errorPlaces: Readonly<Record<ErrorPlace, string>> = {
  ...values,
  ...amounts,
  weight: 'weight (分值)',
  score: 'score (得分)',
  rate: 'execution rate (执行率)',
  totalWeight: 'sum of the weights',
  totalScore: 'total (总分)',
  grade: 'grade',
};

/** What an Excel error means, and what to do. */
function errorAdvice(error: string): string {
  switch (error) {
    case '#NAME?':
      return 'the add-in is not loaded on this computer, or the formula must be entered again. Open the file in an Excel with the add-in, then choose “Repair the formulas”.';
    case '#BUSY!':
    case '#GETTING_DATA':
    case '#CONNECT!':
      return 'it is still not calculated. Close the task pane and open it again; if that does not help, select the cell, press F2 and Enter.';
    case '#REF!':
      return 'a cell the formula refers to was deleted. Enter the formula again, or type the figure.';
    case '#DIV/0!':
      return 'the formula divides by 0 or by an empty cell. Check the figures it refers to.';
    default:
      return 'the formula has no result. Check the cells it refers to, then select it, press F2 and Enter; or type the figure.';
  }
}

/** What the checks say: what is wrong, and what to do. */
export const checkMessages: Messages<typeof chinese> = {
  places,

  unnamed: (subcategory) => `${subcategory || 'Indicator'} (unnamed)`,

  numberText: (text, meant, totals) => {
    const left = `“${text}” is a text here, no number, and is left out of the sums${totals.length > 0 ? ` (${cellList(totals)})` : ''}.`;
    return meant === null
      ? `${left} Type a number, without unit and words.`
      : `${left} Make it the number ${meant}; the sums will follow.`;
  },
  formulaIsText: (text, shown, totals) => {
    const left = `This cell is to be calculated, but “${text}” was typed as a text, which is left out of the sums${totals.length > 0 ? ` (${cellList(totals)})` : ''}.`;
    return `${left} Put the formula back${shown === null ? '' : `; it gives ${shown}`}.`;
  },
  formulaGone: (printed) =>
    printed === null
      ? 'The formula of this cell is gone. Nothing is wrong yet, but it will not be calculated. It can be entered again.'
      : `${printed} was typed here. It is what the formula gives, but it will not follow when other figures change. The formula can be entered again.`,

  weightTotal: (total) => {
    const difference = total.minus(100);
    const words = difference.isPositive()
      ? `${plainNumber(difference)} too many`
      : `${plainNumber(difference.abs())} too few`;
    return `The weights add up to ${plainNumber(total)} instead of 100: ${words}. Adjust the weights (分值) of the indicators; the weight of the execution rate is part of the sum.`;
  },
  weightSection: (category, weight, expected) =>
    `The weights of “${category}” add up to ${plainNumber(weight)}; usually it is ${plainNumber(expected)}. Check the weights of its indicators.`,
  weightMissing: (title) => `“${title}” has no weight (分值). Fill it in.`,
  weightInvalid: (title, text) =>
    `The weight (分值) of “${title}” is “${text}”; it must be a number above 0. Correct it, or delete the whole row if the indicator is not used.`,

  fundsSum: (field, printed, expected) =>
    `${capitalised(amounts[field])} in total is ${plainNumber(printed)}, but the parts below add up to ${plainNumber(expected)}. Check the total and the parts.`,
  fundsSumMissing: (field, expected) =>
    `${capitalised(amounts[field])} in total is empty; the parts below add up to ${plainNumber(expected)}. Fill it in.`,
  fundsScale: (title, amount, other, unit) =>
    other
      ? `${plainNumber(amount)} of “${title}” is out of scale with its full-year budget of ${plainNumber(other)}. Check the decimal point, and whether one is in yuan and the other in ten thousands of yuan${unit && ` (this form is in ${unit})`}.`
      : `“${title}” is ${plainNumber(amount)} ${unit}, more than one project usually has. Check whether it was typed in yuan (this form is in ${unit}).`,
  budgetChanged: (initial, budget, limit, place) => {
    const change = budget.minus(initial);
    const share = initial.isZero() ? '' : ` (${plainPercent(change.div(initial.abs()).abs())})`;
    const words = `${plainNumber(change.abs())}${share} ${change.isNegative() ? 'less' : 'more'}`;
    return `The full-year budget (全年预算数) of ${plainNumber(budget)} is ${words} than the initial one (年初预算数) of ${plainNumber(initial)}, beyond ${plainPercent(limit)}, and no reason is given. Write why the budget was adjusted in ${budgetReasonPlaces[place]}.`;
  },
  fundsRate: (title, executed, budget, rate) =>
    `The execution rate (执行率) of “${title}” is wrong: ${plainNumber(executed)} ÷ ${plainNumber(budget)} = ${plainPercent(rate)}. It must be full-year spending divided by full-year budget.`,
  fundsRateMissing: (title, rate) =>
    `“${title}” has no execution rate (执行率); it should be ${plainPercent(rate)}. Fill it in.`,
  fundsScore: (printed, computed) =>
    `The execution rate is given ${plainNumber(printed)} points; by the rate it should be ${plainNumber(computed)}. Check it.`,
  executionScoreMissing: (computed, isFormula) => {
    const due = `by the rate it should be ${plainNumber(computed)} points`;
    return isFormula
      ? `The formula for the score (得分) of the execution rate shows nothing; ${due}. Recalculate it, or type the score.`
      : `The execution rate has no score (得分); ${due}. Fill it in.`;
  },
  fundsOver: (title, executed, budget) =>
    `Full-year spending of “${title}” (${plainNumber(executed)}) is above the full-year budget (${plainNumber(budget)}). Check both; if the budget was adjusted, full-year budget (全年预算数) must be the adjusted amount.`,
  fundsZero: (executed) =>
    executed.isZero()
      ? 'The total full-year budget is 0, so there is no execution rate. Fill in the full-year budget (全年预算数).'
      : `The total full-year budget is 0, but ${plainNumber(executed)} was spent. Fill in the full-year budget (全年预算数); if it was adjusted, the adjusted amount.`,
  fundsNegative: (title, field) => `${capitalised(amounts[field])} of “${title}” is below 0. Correct it.`,
  fundsUnscored: (title) =>
    `“${title}” is not scored; only the row of the total is. Delete the weight and score of this row, or put “—”.`,

  scoreOver: (title, score, weight) =>
    `“${title}” has ${plainNumber(score)} points, more than its weight of ${plainNumber(weight)}. Correct the score (得分) or the weight (分值).`,
  scoreMissing: (title, outcome, isFormula) => {
    if (!outcome.score) return `“${title}” has no score (得分). ${outcome.message}`;
    const due = `by the rules it should be ${plainNumber(outcome.score)} points`;
    return isFormula
      ? `The formula for the score (得分) of “${title}” shows nothing; ${due}. Recalculate it, or type the score.`
      : `“${title}” has no score (得分); ${due}. Fill it in.`;
  },
  scoreNotTyped: (title) => `“${title}” has no score (得分). Fill it in according to the result.`,
  scoresOver: (sum, most) =>
    `The scores of the indicators add up to ${plainNumber(sum)}, more than the ${plainNumber(most)} points there are for indicators. Correct the scores.`,
  scoresShort: (sum, most) =>
    `All indicators reach their target, but their scores add up to ${plainNumber(sum)} instead of ${plainNumber(most)}. Check the scores.`,
  scoreUnfounded: (title, score) =>
    `“${title}” has ${plainNumber(score)} points but no actual result (实际完成值). Fill in the result, or delete the score.`,
  scoreBand: (title, score, band) =>
    `“${title}” has ${plainNumber(score)} points; for this level of achievement it should be ${plainNumber(band.low)} to ${plainNumber(band.high)}. Check the score or the result.`,
  scoreMismatch: (title, printed, computed, kind) => {
    const rule = `${plainNumber(printed)} points; by the rules it should be ${plainNumber(computed)}`;
    if (kind.fullButShort) return `“${title}” misses its target but has full points: ${rule}. Check it.`;
    if (kind.reducedButMet) return `“${title}” reaches its target but loses points: ${rule}. Check it.`;
    return `“${title}” has ${rule}. Check the actual result and the score.`;
  },
  totalMissing: (total) => `There is no total score (总分); the scores add up to ${plainNumber(total)}. Fill it in.`,
  totalRow: () => 'total score',
  totalRowAbsent: () => 'The form has no row for the total score (总分). Add one below the indicators.',
  scoreTotal: (printed, total) =>
    `The total score (总分) says ${plainNumber(printed)}, but the scores add up to ${plainNumber(total)}. Correct the total or the scores.`,
  scoreGrade: (printed, total, grade) =>
    `The grade says “${printed}”; a total of ${plainNumber(total)} makes it “${grade}”. Correct the grade or the total.`,
  totalIncomplete: (printed, cells) =>
    `The total (总分) says ${plainNumber(printed)} but leaves out ${cells.join(', ')}, which have no score yet. Complete the scores, then check the total.`,
  printedTotalWeight: (printed, total) =>
    `The total row says weight ${plainNumber(printed)}, but the weights add up to ${plainNumber(total)}. Check it.`,

  cellError: ({ title, place, cell, error, cause }) => {
    const where = `${capitalised(errorPlaces[place])}${title && ` of “${title}”`} (${cell})`;
    return `${where} shows ${error} and cannot be scored: ${cause || errorAdvice(error)}`;
  },

  reasonMissing: (title, { score, weight, outcome }) => {
    const ask = 'but no reason for the deviation (偏差原因) is given. Write why, and what will be done about it.';
    if (score && weight && score.lessThan(weight)) {
      return `“${title}” has ${plainNumber(score)} of ${plainNumber(weight)} points, ${ask}`;
    }
    return outcome.overCompleted
      ? `The actual result of “${title}” is far above its target, ${ask}`
      : `“${title}” does not reach its target, ${ask}`;
  },
  reasonsMissing: (titles) =>
    `Not fully reached: ${quoted(titles)}. No reasons are given below the form. Write why, and what will be done about it.`,
  reasonsThin: (titles) =>
    `The reasons below the form say too little. For ${quoted(titles)}, write why there is a deviation and what will be done about it.`,
  rateReasonMissing: (rate, limit) =>
    `The execution rate is ${plainPercent(rate)}, below ${plainPercent(limit)}, and no reason is given. Write why it is low.`,
  reasonThin: (title) =>
    `The reason for the deviation (偏差原因) of “${title}” says too little. Write why there is a deviation and what will be done about it.`,
  reasonForFull: (title) =>
    `“${title}” has full points but gives a reason for a deviation. If there is none, delete the text; if there is one, check the score.`,
  explanations: {
    row: (title) => `The reason for the deviation (偏差原因) of “${title}”`,
    footer: () => 'The block of reasons below the form',
    rate: () => 'The reason for the low execution rate',
  },
  blanksLeft: (explanation) =>
    `${explanation} is not finished. Fill in the blanks “${BLANK}”, then delete the mark (${UNFINISHED_MARK}).`,
  markLeft: (explanation) =>
    `${explanation} still carries the mark (${UNFINISHED_MARK}) and counts as unfinished. If it is complete, delete the mark.`,
  unfinishedForFull: (title) =>
    `“${title}” has full points but still has an unfinished reason for a deviation. If there is none, delete the text; if there is one, check the score.`,

  valueMissing: (title, missing) =>
    `“${title}” is missing: ${missing.map((name) => values[name]).join(', ')}. Fill it in, or delete the whole row if the indicator is not used.`,
  valueUnit: (title, target, actual) =>
    `“${title}”: the target “${target.trim()}” and the result “${actual.trim()}” have different units and cannot be compared. Use the same unit.`,
  valueKind: (title, target, actual) =>
    `“${title}”: the target “${target.trim()}” is a number, the result “${actual.trim()}” is not. Write the result as a number too.`,
  valuePercent: (title, target, actual) =>
    `“${title}”: the target “${target.trim()}” is in words, the result is “${actual.trim()}”. That is allowed, but reviewers often ask where the percentage comes from; have the evidence ready.`,
  valueCopied: (title, actual, example) =>
    `“${title}”: the result “${actual.trim()}” is still written like a target and does not say how much was done. Write the actual figure, such as “${example}”.`,
  dateCopied: (title, actual) =>
    `“${title}”: the result “${actual.trim()}” repeats the target and does not say when it was done. Write the actual date.`,
  valueYear: (title, texts, year) =>
    `“${title}” names a time outside ${year}: ${quoted(texts.map((text) => text.trim()))}. Check the year.`,
  valueNextYear: (title, texts, year) =>
    `“${title}” names a time after ${year}: ${quoted(texts.map((text) => text.trim()))}. If the work did go on into the next year, say so in the reason for the deviation (偏差原因); if the year is wrong, correct it.`,

  schemeDiffers: (stated, used) =>
    `This formula scores by the scheme “${stated}”, the other formulas of the form by “${used}”. Choose the form's scheme on the Check page: all its formulas are changed together.`,
  schemeNotWanted: (own, wanted) =>
    `The formulas of this form score by the scheme “${own}”, so it was not checked by “${wanted}” as asked. If “${wanted}” applies, change the form's scheme on the Check page of the pane.`,
  schemeUnknown: (stated, used) =>
    `The formulas ask for the scoring scheme “${stated}”, which is not known here, so there are no scores; all else was checked by “${used}”. Import that scheme on the Settings page, or choose a known one for this form on the Check page.`,
  schemeLookedUp: (used) =>
    `This formula takes its scoring scheme from another cell, where the check does not see it; the form was checked by “${used}”. Write the name of the scheme into the formula itself.`,

  placeholderLeft: (text) =>
    `The row “${text}” is not used. Delete the whole row, or put “/” if the form has to keep it.`,
  placeholderNamed: (text) => `The level-3 indicator (三级指标) says only “${text}” and has no name. Write its name.`,
  duplicate: (title, cell) =>
    `“${title}” is the same indicator as the one in ${cell}. Delete one of them, or say in the names how they differ.`,
  classCost: (title, target) =>
    `“${title}” is a cost indicator with the target “${target.trim()}”. For costs, lower is usually better: check the sign, usually it is “≤”.`,
  classSpending: (title) =>
    `“${title}” counts money spent as a quantity. A quantity indicator says how much was done (people, times, pieces); put the amount under the cost indicators.`,
  classTime: (title, subcategory, target) =>
    `“${title}”: the target “${target.trim()}” is a time but stands under “${subcategory}”. Check it; usually it belongs under the timeliness indicators.`,
  classWords: (title, subcategory, belongs) =>
    `“${title}” stands under “${subcategory}”, but by its name it belongs under “${belongs}”. Check it.`,

  executionBehind: (rate, share, difference) =>
    `The execution rate is ${plainPercent(rate)}, but the indicators have ${plainPercent(share)} of their points: ${plainNumber(difference)} percentage points apart. Reviewers will ask how everything was done without the money. Check the scores, or say why money is left.`,
  allFull: (forms) =>
    forms === 1
      ? 'Every score of this form is full. Such a self-assessment easily looks like a mere formality; go through the scores once more.'
      : `Every score of all ${forms} forms is full. Such a self-assessment easily looks like a mere formality; go through the scores once more.`,

  formUnfilled: () => 'To be filled in: nothing has been entered in this form yet. Check it again afterwards.',
  rowUnfilled: (row) =>
    `To be filled in: row ${row} has no indicator yet. Fill it in, or delete the whole row if it is not used.`,
  doneWithoutMoney: (rate, title, target, actual) =>
    `Only ${plainPercent(rate)} was spent, but “${title}” reached “${actual.trim()}” (target “${target.trim()}”). A reviewer may ask how; have an explanation ready.`,
  acceptedNothing: (none, full) =>
    `The result of “${none}” is 0, but “${full}” has full points. A reviewer may ask whether what was not accepted counts; have an explanation ready.`,
  dearAndScored: (title, target, actual, score) =>
    `The cost of “${title}”, “${actual.trim()}”, is at least twice its target “${target.trim()}”, and it has ${plainNumber(score)} points. A reviewer may ask; have an explanation ready.`,

  unread: (text) =>
    `“${text}” could not be understood and was not used in the checks. Check whether it is in the right place.`,

  clipped: (cells) =>
    `Texts not shown whole: ${cells.length} (${cellList(cells)}); they are cut in print, too. Make the rows higher.`,
  tooLong: (cells) =>
    `Texts too long even for the highest row (409 points): ${cells.length} (${cellList(cells)}). Shorten them or widen the column.`,
  narrow: (cells) =>
    `Numbers not shown whole: ${cells.length} (${cellList(cells)}); they show as #### or lose decimals. Widen the columns.`,
  unmeasured: () =>
    'Whether rows and columns are large enough was not checked: the form stands too far down or to the right. Look at the print preview.',

  placeEmpty: (place) => `${capitalised(places[place])} is empty. Fill it in.`,
  placeOnlyNumber: (place, text) =>
    `${capitalised(places[place])} is only a number: “${text}”. Say in words what was to be reached and what was done.`,
  placeAbsent: (place) => `The form has no cell for ${places[place]}. Add it.`,
  sectionAbsent: (category) => `The level-1 indicator “${category}” is missing. Add indicators of this kind.`,
};
