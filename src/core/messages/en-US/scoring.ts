import type { Messages } from '../localized';
import type {
  comparatorSigns as chineseSigns,
  gradeNames as chineseGrades,
  natureMeanings as chineseMeanings,
  natureNames as chineseNatures,
  noScoreMessages as chineseNoScore,
  rateMessages as chineseRates,
  scoreSteps as chineseSteps,
} from '../zh-CN/scoring';
import { uncapitalised } from './words';

/** Why there is no 执行率, and what to do. */
export const rateMessages: Messages<typeof chineseRates> = {
  amountError: 'The annual budget or the annual spending shows an error, so there is no rate. Correct that cell first.',
  budgetMissing: 'There is no execution rate without a full-year budget (全年预算数). Fill it in.',
  executedMissing:
    'There is no execution rate without full-year spending (全年执行数). Fill it in; put 0 if nothing was spent.',
  notNumber:
    'Full-year budget (全年预算数) and full-year spending (全年执行数) must be numbers. Write the number only; the unit stands in the heading.',
  zeroBudget:
    'Full-year budget (全年预算数) and full-year spending (全年执行数) are both 0 or empty, so there is no execution rate. Check the budget; if there really is none, this row is not scored.',
  zeroBudgetSpent:
    'The full-year budget (全年预算数) is 0 or empty, but there is spending. Check it; usually the budget (as adjusted) was forgotten.',
  negative: 'Full-year budget (全年预算数) and full-year spending (全年执行数) must not be negative. Check them.',
};

/** Names of the natures. */
export const natureNames: Messages<typeof chineseNatures> = {
  higher: 'Higher',
  lower: 'Lower',
  equal: 'Equal',
  range: 'Range',
  time: 'Time',
  qualitative: 'Qualitative',
};

/** What a nature means, in a few words. */
export const natureMeanings: Messages<typeof chineseMeanings> = {
  higher: 'Higher is better',
  lower: 'Lower is better',
  equal: 'Equal to the target',
  range: 'Within the range',
  time: 'On time',
  qualitative: 'Qualitative (by degree of achievement)',
};

/** The three grades of a qualitative result. */
export const gradeNames: Messages<typeof chineseGrades> = {
  achieved: 'Achieved',
  partly: 'Partly achieved with some effect',
  missed: 'Not achieved, with little effect',
};

/** Comparators as they are printed. */
export const comparatorSigns: Messages<typeof chineseSigns> = {
  '>=': '≥',
  '>': '>',
  '<=': '≤',
  '<': '<',
  '=': '=',
};

/** Why an indicator has no score, and what to do. Texts in quotation marks are what the cells hold. */
export const noScoreMessages: Messages<typeof chineseNoScore> = {
  blankRow: () => 'This row has neither target nor result and is not scored.',
  targetMissing: () => 'The annual target (年度指标值) is empty. Fill it in.',
  actualMissing: () => 'The actual result (实际完成值) is empty. Fill it in.',
  notApplicable: (text) =>
    `“${text}” means not applicable, so this row is not scored. If that is not what you mean, write the number; 0 if it did not happen.`,
  weightMissing: () => 'The weight (分值) is empty. Fill it in.',
  weightInvalid: (text) => `The weight “${text}” is not a number above 0. Write a number, e.g. 10.`,
  unitMismatch: (target, actual) =>
    `The target “${target}” and the result “${actual}” have different units and cannot be compared. Use the same unit.`,
  unitUnclear: (target, actual) =>
    `Of the target “${target}” and the result “${actual}” only one has a unit, so it is not clear whether the units are the same. Write the unit in both.`,
  numberWanted: (target, actual) =>
    `The target “${target}” is a number, but the result “${actual}” is not a definite number. Write one number as the result.`,
  dateWanted: (target, actual) =>
    `The target “${target}” is a time, but the result “${actual}” is not a date. Write the date of completion, e.g. 2020-12-20.`,
  percentWanted: (target, actual) =>
    `The target “${target}” is a text, and the result “${actual}” does not say how much was achieved. Write a percentage, e.g. 90%, or 达成年度指标 (achieved), 部分达成 (partly achieved), 未达成 (not achieved).`,
  late: (target, actual) =>
    `The result “${actual}” is later than the target “${target}”. There is no general rule for lateness: type the score by your local rules, and give the reason.`,
  timeAmbiguous: (target, actual) =>
    `The target “${target}” and the result “${actual}” differ, and it is not clear whether longer or shorter is better. Write the unit and a sign, e.g. ≤12个月 (months) or ≥98%, or state the nature: 正向 (higher) or 反向 (lower).`,
  dayUnclear: (target, actual) =>
    `The result “${actual}” names no day, so it is not clear whether it is later than the target “${target}”. Write the day, e.g. 2020-12-20.`,
  yearMissing: (target, actual) =>
    `The target “${target}” names no year but the result “${actual}” does, so it is not clear whether they are of the same year. Write the year in the target.`,
  daysUnclear: (actual) =>
    `The result “${actual}” names no day, so the days taken cannot be counted. Write the day, e.g. 2020-12-20.`,
  startMissing: (target) =>
    `Lateness is scored by planned days ÷ days taken, counted from the start. The target “${target}” is only a deadline, so it is not known when the work began. Write the target as a stretch of time, e.g. 2019.6-2020.12, or give the start, e.g. 2019-06-01.`,
  startUnread: (start) =>
    `Lateness is scored by planned days ÷ days taken. The start “${start}” is not a date, so it is not known when the work began. Write a date, e.g. 2019-06-01.`,
  startYearMissing: (start) =>
    `Lateness is scored by planned days ÷ days taken. The start “${start}” names no year, so it is not known when the work began. Write the year, e.g. 2019-06-01.`,
  startAfterDeadline: (start, target) =>
    `The start “${start}” is later than the target “${target}”, so there are no planned days to count. Change the start or the target, e.g. write 2019-06-01 as the start.`,
  natureUnknown: (nature) =>
    `The nature “${nature}” is not known. Write one of 正向 (higher), 反向 (lower), 等于 (equal), 区间 (range), 时效 (time), 定性 (qualitative), or a sign ≥ ≤ = > <, or nothing.`,
  natureConflict: (nature, target) =>
    `The nature “${nature}” contradicts the way the target “${target}” is written, so there is no score. Change one of them, or state no nature.`,
  figureUnread: (target, bands) =>
    `The target “${target}” holds a figure, but it is not clear what it is to be compared with, so it is not scored as a text. Write the target as one number (e.g. ≥5%) and the result as a number; or judge how far the target was reached and type the score${bands && `: ${bands}`}; or write the result as 达成年度指标 (achieved).`,
  absenceUnread: (target, bands) =>
    `The target “${target}” says what must not happen, so it is not scored as a text. Write the target as 0 and the result as how often it happened (0 if it did not); or judge how far the target was reached and type the score${bands && `: ${bands}`}; or write the result as 达成年度指标 (achieved).`,
  percentUnclear: (target, actual) =>
    `Of the target “${target}” and the result “${actual}” only one has a %, so it is not clear what percentage the other is. Write the %, e.g. 98% or 0.5%.`,
  formatUnseen: (cell, shown, value) =>
    `${cell} shows “${shown}”, but the formula gets ${value} and cannot tell what percentage that is. Format the cell as text and type ${shown} again.`,
  degreeUnclear: (target, actual, bands) =>
    `The target “${target}” is a text, and it is not clear whether the result “${actual}” is a degree of achievement or a change. Judge how far the target was reached and type the score: ${bands}. Or write the target as one number (e.g. ≥5%), or the result as 达成年度指标 (achieved).`,
  budgetShareUnclear: (target, actual, bands) =>
    `The target “${target}” is to stay within the budget. The result “${actual}” may say how far it was reached or how much of the budget was spent, so it is yours to judge. Type the score: ${bands}. Or write 达成年度指标 (achieved) as the result.`,
  lowerStep: (target, actual, band) =>
    `The target is “${target}” and the result “${actual}” is one step lower. There is no general rule for that: type a score in this range: ${band}.`,
  wordDiffers: (target, actual, bands) =>
    `The target “${target}” and the result “${actual}” are both texts. Judge how far the target was reached and type the score: ${bands}. Or write the result as a percentage or as 达成年度指标 (achieved).`,
};

/** Parts of the sentences that tell how a score came about. */
export const scoreSteps: Messages<typeof chineseSteps> = {
  reading: (target, actual) => `${target}, ${actual}`,
  readAs: (text, reading) => `${text} read as ${reading}`,
  targetIs: (text) => `target ${text}`,
  actualIs: (text) => `result ${text}`,
  actualReadAs: (text, reading) => `result ${text} read as ${reading}`,
  natureFromArgument: (argument, nature) => `stated nature “${argument}”: ${uncapitalised(nature)}`,
  natureFromComparator: (sign, nature) => `by the sign ${sign} of the target: ${uncapitalised(nature)}`,
  natureFromSubcategory: (subcategory, nature) => `${subcategory} without a sign: ${uncapitalised(nature)}`,
  percentIsHigher: (subcategory, nature) => `${subcategory} with a percentage: ${uncapitalised(nature)}`,
  natureInferred: {
    higher: 'no sign: higher is better',
    lower: 'lower is better',
    equal: 'the target is 0: reached only if it did not happen',
    range: 'the target is a range: the result must lie within it',
    time: 'the target is a time: it must be met on time',
    qualitative: 'the target is a text: judged by degree of achievement',
  },
  natureOfAbsence: () => 'the target says what must not happen and is read as 0: reached only if it did not happen',
  changeWanted: {
    up: () => 'the target is a rise: compared with the actual rise, higher is better',
    down: () => 'the target is a fall: compared with the actual fall, more is better',
  },
  changeLimit: {
    up: () => 'the target limits the rise: compared with the actual rise',
    down: () => 'the target limits the fall: compared with the actual fall',
  },
  changeUnwanted: {
    up: () => 'the target allows no rise: compared with the actual change',
    down: () => 'the target allows no fall: compared with the actual change',
  },
  figureByFigure: () =>
    'the target has several figures: each is compared, the score is the mean of the shares (100% at most each)',
  strictSign: (sign, loose) => `${sign} counts as ${loose}: exactly equal is reached too`,
  actualSignIgnored: (sign) => `${sign} in the result is ignored, only the number counts`,
  asPercent: (text, percent) => `${text} without % read as ${percent}`,
  sameUnit: (text, unitText) => `${text} without a unit taken in the unit of ${unitText}`,
  unitColumn: (unit) => `unit from the unit column: “${unit}”`,
  assumedYear: (year) => `dates without a year taken as ${year}`,
  serialDate: (text, date) => `${text} is a date of Excel, ${date}`,
  met: (weight) => `target reached, full ${weight} points`,
  inRange: (weight) => `within the range, full ${weight} points`,
  onTime: (weight) => `on time, full ${weight} points`,
  zeroMissed: () => 'the target is 0 and was missed, 0 points',
  formula: (formula, score) => `${formula} = ${score}`,
  belowZero: (formula) => `${formula} is below 0, 0 points`,
  rounded: (formula, exact, score) => `${formula} = ${exact}, rounded to ${score}`,
  belowRange: (bound) => `below the range, measured against its lower end ${bound}`,
  aboveRange: (bound) => `above the range, measured against its upper end ${bound}`,
  countedDays: (start, deadline, done) =>
    `counted from ${start}, planned until ${deadline}, done on ${done}, first and last day included`,
  doneBeforeStart: (start) => `done before the start on ${start}, please check`,
  late: () => 'later than planned',
  lateZero: () => 'later than planned, 0 points',
  sameWord: (weight) => `the result is the same as the target and counts as achieved, full ${weight} points`,
  sameMeaning: (weight) => `the result means the same as the target and counts as achieved, full ${weight} points`,
  isChoice: () => 'the points of this grade are a choice of the scheme',
  gradeFull: (grade, weight) => `${uncapitalised(grade)}, full ${weight} points`,
  gradeShare: (grade) => uncapitalised(grade),
  band: (grade, low, high, highIncluded) =>
    `${uncapitalised(grade)}: ${low} to ${highIncluded ? '' : 'below '}${high} points`,
  bandHint: (band) => `you may choose a score in this range: ${band}`,
  overCompleted: (percent, threshold) =>
    `${percent} achieved, above ${threshold}: give the reason, and check whether the target was set too low`,
  overDeduction: (points, score) => `${points} points off for over-completion, ${score} left`,
  joined: (steps) => steps.join('; '),
};
