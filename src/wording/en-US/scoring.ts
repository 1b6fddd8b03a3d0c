import { plainNumber, plainPercent } from '../../core/scoring/exact';
import type { AchievementBand } from '../../core/scoring/rules/achievementBands';
import type { ScoreStep } from '../../core/scoring/scoreStep';
import { isoDay } from '../../core/scoring/timeSpan';
import { calculationText } from '../calculationText';
import { percentRange, quantityText, readAsText, signs } from '../quantityText';
import type { NoScoreSentences, ScoreSentences, StepSentences } from '../scoreSentences';
import { quantityWords } from './quantities';
import { gradeNames, natureMeanings } from './scoreTerms';
import { uncapitalised } from './words';

/** 'partly achieved with some effect: 9 to below 12 points' */
function bandText({ grade, low, high, highIncluded }: AchievementBand): string {
  return `${uncapitalised(gradeNames[grade])}: ${plainNumber(low)} to ${highIncluded ? '' : 'below '}${plainNumber(high)} points`;
}

const bandsText = (bands: readonly AchievementBand[]) => bands.map(bandText).join(', ');
/** The bands after a colon; nothing where there are none. */
const afterColon = (bands: readonly AchievementBand[]) => (bands.length > 0 ? `: ${bandsText(bands)}` : '');

const units = { differs: unitsDiffer, oneUnit, onePercent } as const;

function unitsDiffer(target: string, actual: string): string {
  return `The target “${target}” and the result “${actual}” have different units and cannot be compared. Use the same unit.`;
}

function oneUnit(target: string, actual: string): string {
  return `Of the target “${target}” and the result “${actual}” only one has a unit, so it is not clear whether the units are the same. Write the unit in both.`;
}

function onePercent(target: string, actual: string): string {
  return `Of the target “${target}” and the result “${actual}” only one has a %, so it is not clear what percentage the other is. Write the %, e.g. 98% or 0.5%.`;
}

/** Texts in quotation marks are what the cells hold. */
const noScore: NoScoreSentences = {
  blankRow: () => 'This row has neither target nor result and is not scored.',
  targetMissing: () => 'The annual target (年度指标值) is empty. Fill it in.',
  actualMissing: () => 'The actual result (实际完成值) is empty. Fill it in.',
  weightMissing: () => 'The weight (分值) is empty. Fill it in.',
  notApplicable: ({ text }) =>
    `“${text}” means not applicable, so this row is not scored. If that is not what you mean, write the number; 0 if it did not happen.`,
  weightInvalid: ({ text }) => `The weight “${text}” is not a number above 0. Write a number, e.g. 10.`,
  targetUnrecognized: ({ case: held, target, bands }) =>
    held === 'figure'
      ? `The target “${target}” holds a figure, but it is not clear what it is to be compared with, so it is not scored as a text. Write the target as one number (e.g. ≥5%) and the result as a number; or judge how far the target was reached and type the score${afterColon(bands)}; or write the result as 达成年度指标 (achieved).`
      : `The target “${target}” says what must not happen, so it is not scored as a text. Write the target as 0 and the result as how often it happened (0 if it did not); or judge how far the target was reached and type the score${afterColon(bands)}; or write the result as 达成年度指标 (achieved).`,
  unitMismatch: ({ case: why, target, actual }) => units[why](target, actual),
  kindMismatch: ({ wanted, target, actual }) => {
    switch (wanted) {
      case 'number':
        return `The target “${target}” is a number, but the result “${actual}” is not a definite number. Write one number as the result.`;
      case 'date':
        return `The target “${target}” is a time, but the result “${actual}” is not a date. Write the date of completion, e.g. 2020-12-20.`;
      case 'share':
        return `The target “${target}” is a text, and the result “${actual}” does not say how much was achieved. Write a percentage, e.g. 90%, or 达成年度指标 (achieved), 部分达成 (partly achieved), 未达成 (not achieved).`;
    }
  },
  late: ({ target, actual }) =>
    `The result “${actual}” is later than the target “${target}”. There is no general rule for lateness: type the score by your local rules, and give the reason.`,
  yearMissing: ({ target, actual }) =>
    `The target “${target}” names no year but the result “${actual}” does, so it is not clear whether they are of the same year. Write the year in the target.`,
  timeAmbiguous: ({ case: what, target, actual }) => {
    switch (what) {
      case 'direction':
        return `The target “${target}” and the result “${actual}” differ, and it is not clear whether longer or shorter is better. Write the unit and a sign, e.g. ≤12个月 (months) or ≥98%, or state the nature: 正向 (higher) or 反向 (lower).`;
      case 'side':
        return `The result “${actual}” names no day, so it is not clear whether it is later than the target “${target}”. Write the day, e.g. 2020-12-20.`;
      case 'length':
        return `The result “${actual}” names no day, so the days taken cannot be counted. Write the day, e.g. 2020-12-20.`;
      case 'deadline':
        return `It is not clear whether the target “${target}” includes what it names: up to its beginning the result “${actual}” is late, up to its end it is not. Write the target clearly, e.g. as a day: 2020-12-20.`;
    }
  },
  startUnclear: (noScore) => {
    switch (noScore.case) {
      case 'missing':
        return `Lateness is scored by planned days ÷ days taken, counted from the start. The target “${noScore.target}” is only a deadline, so it is not known when the work began. Write the target as a stretch of time, e.g. 2019.6-2020.12, or give the start, e.g. 2019-06-01.`;
      case 'unrecognized':
        return `Lateness is scored by planned days ÷ days taken. The start “${noScore.start}” is not a date, so it is not known when the work began. Write a date, e.g. 2019-06-01.`;
      case 'yearMissing':
        return `Lateness is scored by planned days ÷ days taken. The start “${noScore.start}” names no year, so it is not known when the work began. Write the year, e.g. 2019-06-01.`;
      case 'afterDeadline':
        return `The start “${noScore.start}” is later than the target “${noScore.target}”, so there are no planned days to count. Change the start or the target, e.g. write 2019-06-01 as the start.`;
    }
  },
  natureUnknown: ({ nature }) =>
    `The nature “${nature}” is not known. Write one of 正向 (higher), 反向 (lower), 等于 (equal), 区间 (range), 时效 (time), 定性 (qualitative), or a sign ≥ ≤ = > <, or nothing.`,
  natureConflict: ({ nature, target }) =>
    `The nature “${nature}” contradicts the way the target “${target}” is written, so there is no score. Change one of them, or state no nature.`,
  wordDiffers: ({ target, actual, bands }) =>
    `The target “${target}” and the result “${actual}” are both texts. Judge how far the target was reached and type the score: ${bandsText(bands)}. Or write the result as a percentage or as 达成年度指标 (achieved).`,
  degreeUnclear: ({ case: what, target, actual, bands }) =>
    what === 'change'
      ? `The target “${target}” is a text, and it is not clear whether the result “${actual}” is a degree of achievement or a change. Judge how far the target was reached and type the score: ${bandsText(bands)}. Or write the target as one number (e.g. ≥5%), or the result as 达成年度指标 (achieved).`
      : `The target “${target}” is to stay within the budget. The result “${actual}” may say how far it was reached or how much of the budget was spent, so it is yours to judge. Type the score: ${bandsText(bands)}. Or write 达成年度指标 (achieved) as the result.`,
  lowerStep: ({ target, actual, band }) =>
    `The target is “${target}” and the result “${actual}” is one step lower. There is no general rule for that: type a score in this range: ${bandText(band)}.`,
  formatUnseen: ({ cell, shown, value }) =>
    `${cell} shows “${shown}”, but the formula gets ${value} and cannot tell what percentage that is. Format the cell as text and type ${shown} again.`,
};

const inferred = {
  higher: 'no sign: higher is better',
  lower: 'lower is better',
  equal: 'the target is 0: reached only if it did not happen',
  range: 'the target is a range: the result must lie within it',
  time: 'the target is a time: it must be met on time',
  qualitative: 'the target is a text: judged by degree of achievement',
} as const;

const changes = {
  wanted: {
    up: 'the target is a rise: compared with the actual rise, higher is better',
    down: 'the target is a fall: compared with the actual fall, more is better',
  },
  limited: {
    up: 'the target limits the rise: compared with the actual rise',
    down: 'the target limits the fall: compared with the actual fall',
  },
  unwanted: {
    up: 'the target allows no rise: compared with the actual change',
    down: 'the target allows no fall: compared with the actual change',
  },
} as const;

const full: Readonly<Record<Extract<ScoreStep, { readonly kind: 'full' }>['because'], string>> = {
  met: 'target reached',
  inRange: 'within the range',
  onTime: 'on time',
  sameWord: 'the result is the same as the target and counts as achieved',
  sameMeaning: 'the result means the same as the target and counts as achieved',
};

const steps: StepSentences = {
  reading: ({ target, actual }) => {
    const [wanted, done] = [quantityText(target, quantityWords), quantityText(actual, quantityWords)];
    const targetText = readAsText(target, wanted, { alone: 'target ', before: '', readAs: ' read as ' });
    return `${targetText}, ${readAsText(actual, done, { alone: 'result ', before: 'result ', readAs: ' read as ' })}`;
  },
  unitColumn: ({ unit }) => `unit from the unit column: “${unit}”`,

  natureStated: ({ text, nature }) => `stated nature “${text}”: ${uncapitalised(natureMeanings[nature])}`,
  natureOfSign: ({ sign, nature }) =>
    `by the sign ${signs[sign]} of the target: ${uncapitalised(natureMeanings[nature])}`,
  natureOfSubcategory: ({ subcategory, nature }) =>
    `${subcategory} without a sign: ${uncapitalised(natureMeanings[nature])}`,
  natureOfPercent: ({ subcategory }) => `${subcategory} with a percentage: ${uncapitalised(natureMeanings.higher)}`,
  natureInferred: ({ nature }) => inferred[nature],
  absence: () => 'the target says what must not happen and is read as 0: reached only if it did not happen',
  change: ({ aim, direction }) => changes[aim][direction],
  figureByFigure: () =>
    'the target has several figures: each is compared, the score is the mean of the shares (100% at most each)',

  strictSign: ({ sign }) => `${sign} counts as ${signs[`${sign}=`]}: exactly equal is reached too`,
  signOfActual: ({ sign }) => `${signs[sign]} in the result is ignored, only the number counts`,
  asPercent: ({ text, low, high }) => `${text} without % read as ${percentRange(low, high, ' to ')}`,
  sameUnit: ({ text, unit }) => `${text} without a unit taken in the unit of ${unit}`,
  assumedYear: ({ year }) => `dates without a year taken as ${year}`,
  serialDate: ({ text, day }) => `${text} is a date of Excel, ${isoDay(day)}`,
  countedDays: ({ start, deadline, done }) =>
    `counted from ${isoDay(start)}, planned until ${isoDay(deadline)}, done on ${isoDay(done)}, first and last day included`,
  doneBeforeStart: ({ start }) => `done before the start on ${isoDay(start)}, please check`,

  full: ({ because, weight }) => `${full[because]}, full ${plainNumber(weight)} points`,
  fullGrade: ({ grade, weight }) => `${uncapitalised(gradeNames[grade])}, full ${plainNumber(weight)} points`,
  gradeShare: ({ grade }) => uncapitalised(gradeNames[grade]),
  zeroMissed: () => 'the target is 0 and was missed, 0 points',
  late: () => 'later than planned',
  lateZero: () => 'later than planned, 0 points',
  belowRange: ({ bound }) => `below the range, measured against its lower end ${plainNumber(bound)}`,
  aboveRange: ({ bound }) => `above the range, measured against its upper end ${plainNumber(bound)}`,

  calculated: ({ calculation, score }) => `${calculationText(calculation)} = ${plainNumber(score)}`,
  belowZero: ({ calculation }) => `${calculationText(calculation)} is below 0, 0 points`,
  rounded: ({ calculation, points, score }) =>
    `${calculationText(calculation)} = ${plainNumber(points)}, rounded to ${plainNumber(score)}`,
  choice: () => 'the points of this grade are a choice of the scheme',
  band: ({ band }) => `you may choose a score in this range: ${bandText(band)}`,
  overCompleted: ({ share, threshold }) =>
    `${plainPercent(share)} achieved, above ${plainPercent(threshold)}: give the reason, and check whether the target was set too low`,
  overDeduction: ({ deduction, score }) => `${deduction} points off for over-completion, ${plainNumber(score)} left`,
};

/** What is said of scores. */
export const scoreSentences: ScoreSentences = {
  steps,
  noScore,
  noRate: {
    amountError:
      'The annual budget or the annual spending shows an error, so there is no rate. Correct that cell first.',
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
  },
  separator: '; ',
};
