import type { ErrorPlace } from '../../core/check/rules/cellError';
import type { ReasonPlace } from '../../core/check/reasonPlace';
import type { ValueName } from '../../core/check/rules/valueMissing';
import type { WrongScore } from '../../core/check/wrongScore';
import { BLANK, UNFINISHED_MARK } from '../../core/form/unfinished';
import type { MoneyUnit } from '../../core/quantity/money';
import { plainNumber, plainPercent } from '../../core/scoring/exact';
import { quantityText } from '../quantityText';
import { noScoreText } from '../scoreSentences';
import type { FindingSentences } from '../sentences';
import { quantityWords } from './quantities';
import { scoreSentences } from './scoring';
import { absentParts, amounts, assumedColumn, places, subject } from './subjects';
import { capitalised, quoted } from './words';

const values: Readonly<Record<ValueName, string>> = {
  name: 'level-3 indicator (三级指标)',
  target: 'annual target (年度指标值)',
  actual: 'actual result (实际完成值)',
};

/** What follows an amount in the unit of a form. */
const moneyUnits: Readonly<Record<MoneyUnit, string>> = { 万元: ' × 10,000 yuan', 元: ' yuan' };

const errorPlaces: Readonly<Record<ErrorPlace, string>> = {
  target: values.target,
  actual: values.actual,
  ...amounts,
  weight: 'weight (分值)',
  score: 'score (得分)',
  rate: 'execution rate (执行率)',
  totalWeight: 'sum of the weights',
  totalScore: 'total (总分)',
  grade: 'grade',
};

const reasonPlaces: Readonly<Record<ReasonPlace, string>> = {
  column: 'the column for reasons beside the funds',
  footer: 'the remarks below the form',
  actualGoal: 'the actual completion (实际完成情况)',
};

const startedExplanations = {
  row: (title: string) => `The reason for the deviation (偏差原因) of “${title}”`,
  footer: () => 'The block of reasons below the form',
  rate: () => 'The reason for the low execution rate',
} as const;

/** How many cells a sentence names. */
const MAX_CELLS = 6;

function cellList(cells: readonly string[]): string {
  const named = cells.slice(0, MAX_CELLS).join(', ');
  return cells.length > MAX_CELLS ? `${named} …` : named;
}

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

function wrongScore({ printed, computed, ...figures }: WrongScore, title: string): string {
  const rule = `${plainNumber(printed)} points; by the rules it should be ${plainNumber(computed)}`;
  switch (figures.case) {
    case 'fullButShort':
      return `“${title}” misses its target but has full points: ${rule}. Check it.`;
    case 'reducedButMet':
      return `“${title}” reaches its target but loses points: ${rule}. Check it.`;
    case 'other':
      return `“${title}” has ${rule}. Check the actual result and the score.`;
  }
}

/** What the checks say: what is wrong, and what to do. */
export const findings: FindingSentences = {
  'number.text': (figures) => {
    const { text, totals } = figures;
    const uncounted = `is left out of the sums${totals.length > 0 ? ` (${cellList(totals)})` : ''}.`;
    if (figures.case === 'calculated') {
      const shown = figures.shown && `; it gives ${plainNumber(figures.shown)}`;
      return `This cell is to be calculated, but “${text}” was typed as a text, which ${uncounted} Put the formula back${shown ?? ''}.`;
    }
    if (figures.case === 'share') {
      const sums = `the sums${totals.length > 0 ? ` (${cellList(totals)})` : ''}`;
      const wanted = figures.meant === null ? 'Type the points' : `Make it the number ${plainNumber(figures.meant)}`;
      return `“${text}” is shown here, but ${sums} count ${plainNumber(figures.counted)}. ${wanted}; the sums will follow.`;
    }
    const left = `“${text}” is a text here, no number, and ${uncounted}`;
    return figures.meant === null
      ? `${left} Type a number, without unit and words.`
      : `${left} Make it the number ${plainNumber(figures.meant)}; the sums will follow.`;
  },
  'formula.gone': ({ shown, due }) => {
    if (due) return `This cell is empty; the rows add up to ${plainNumber(due)}. Its formula can be entered again.`;
    return shown === null
      ? 'The formula of this cell is gone. Nothing is wrong yet, but it will not be calculated. It can be entered again.'
      : `${shown} was typed here. It is what the formula gives, but it will not follow when other figures change. The formula can be entered again.`;
  },

  'weight.total': ({ total }) => {
    const difference = total.minus(100);
    const words = difference.isPositive()
      ? `${plainNumber(difference)} too many`
      : `${plainNumber(difference.abs())} too few`;
    return `The weights add up to ${plainNumber(total)} instead of 100: ${words}. Adjust the weights (分值) of the indicators; the weight of the execution rate is part of the sum.`;
  },
  'weight.section': ({ category, weight, expected }) =>
    `The weights of “${category}” add up to ${plainNumber(weight)}; usually it is ${plainNumber(expected)}. Check the weights of its indicators.`,
  'weight.missing': (_, { title }) => `“${title}” has no weight (分值). Fill it in.`,
  'weight.invalid': ({ text }, { title }) =>
    `The weight (分值) of “${title}” is “${text}”; it must be a number above 0. Correct it, or delete the whole row if the indicator is not used.`,

  'funds.sum': (figures) => {
    const amount = capitalised(amounts[figures.field]);
    const parts = `the parts below add up to ${plainNumber(figures.expected)}`;
    return figures.case === 'missing'
      ? `${amount} in total is empty; ${parts}. Fill it in.`
      : `${amount} in total is ${plainNumber(figures.printed)}, but ${parts}. Check the total and the parts.`;
  },
  'funds.scale': (figures, { title }) => {
    const amount = plainNumber(figures.amount);
    const inUnit = figures.unit ? ` (this form is in ${figures.unit})` : '';
    const advice = `Check the decimal point, and whether one is in yuan and the other in ten thousands of yuan${inUnit}.`;
    switch (figures.case) {
      case 'besideBudget':
        return `${amount} of “${title}” is out of scale with its full-year budget of ${plainNumber(figures.other)}. ${advice}`;
      case 'besideOthers':
        return `The full-year budget of “${title}”, ${amount}, is out of scale with the other amounts of its row (${plainNumber(figures.other)}). ${advice}`;
      case 'besideTotal':
        return `${amount} of “${title}” is out of scale with the total of ${plainNumber(figures.other)}. ${advice}`;
      case 'besideParts':
        return `${amount} of “${title}” is out of scale with its parts, which add up to ${plainNumber(figures.other)}. ${advice}`;
      case 'tooLarge':
        return `“${title}” is ${amount} ${figures.unit}, more than one project usually has. Check whether it was typed in yuan${inUnit}.`;
      case 'tooSmall':
        return `“${title}” is ${amount} ${figures.unit}, less than a project usually has. Check whether it was typed in ten thousands of yuan${inUnit}.`;
    }
  },
  'funds.rate': (figures, { title }) =>
    figures.case === 'missing'
      ? `“${title}” has no execution rate (执行率); it should be ${plainPercent(figures.rate)}. Fill it in.`
      : `The execution rate (执行率) of “${title}” is wrong: ${plainNumber(figures.executed)} ÷ ${plainNumber(figures.budget)} = ${plainPercent(figures.rate)}. It must be full-year spending divided by full-year budget.`,
  'funds.score': ({ printed, computed }) =>
    `The execution rate is given ${plainNumber(printed)} points; by the rate it should be ${plainNumber(computed)}. Check it.`,
  'funds.over': ({ executed, budget, unit }, { title }) => {
    const over = executed.minus(budget);
    const share = budget.isZero() ? '' : ` (${plainPercent(over.div(budget.abs()))})`;
    return `Full-year spending of “${title}” (${plainNumber(executed)}) is above the full-year budget (${plainNumber(budget)}): overspent by ${plainNumber(over)}${unit ? moneyUnits[unit] : ''}${share}. Check both; if the budget was adjusted, full-year budget (全年预算数) must be the adjusted amount.`;
  },
  'funds.zero': ({ executed }) =>
    executed.isZero()
      ? 'The total full-year budget is 0, so there is no execution rate. Fill in the full-year budget (全年预算数).'
      : `The total full-year budget is 0, but ${plainNumber(executed)} was spent. Fill in the full-year budget (全年预算数); if it was adjusted, the adjusted amount.`,
  'funds.adjusted': ({ initial, budget, limit, place }) => {
    const change = budget.minus(initial);
    const share = initial.isZero() ? '' : ` (${plainPercent(change.div(initial.abs()).abs())})`;
    const words = `${plainNumber(change.abs())}${share} ${change.isNegative() ? 'less' : 'more'}`;
    return `The full-year budget (全年预算数) of ${plainNumber(budget)} is ${words} than the initial one (年初预算数) of ${plainNumber(initial)}, beyond ${plainPercent(limit)}, and no reason is given. Write why the budget was adjusted in ${reasonPlaces[place]}.`;
  },
  'funds.negative': ({ field }, { title }) => `${capitalised(amounts[field])} of “${title}” is below 0. Correct it.`,
  'funds.unscored': (_, { title }) =>
    `“${title}” is not scored; only the row of the total is. Delete the weight and score of this row, or put “—”.`,

  'score.over': (figures, { title }) =>
    figures.case === 'row'
      ? `“${title}” has ${plainNumber(figures.score)} points, more than its weight of ${plainNumber(figures.weight)}. Correct the score (得分) or the weight (分值).`
      : `The scores of the indicators add up to ${plainNumber(figures.sum)}, more than the ${plainNumber(figures.most)} points there are for indicators. Correct the scores.`,
  'score.missing': (figures, { title }) => {
    switch (figures.case) {
      case 'execution': {
        const due = `by the rate it should be ${plainNumber(figures.computed)} points`;
        return figures.isFormula
          ? `The formula for the score (得分) of the execution rate shows nothing; ${due}. Recalculate it, or type the score.`
          : `The execution rate has no score (得分); ${due}. Fill it in.`;
      }
      case 'row': {
        const due = `by the rules it should be ${plainNumber(figures.computed)} points`;
        return figures.isFormula
          ? `The formula for the score (得分) of “${title}” shows nothing; ${due}. Recalculate it, or type the score.`
          : `“${title}” has no score (得分); ${due}. Fill it in.`;
      }
      case 'rowPlain':
        return `Excel’s own formula cannot read what “${title}” says; by the rules it should be ${plainNumber(figures.computed)} points (得分). Type the score.`;
      case 'executionWords':
        return `The score (得分) of the execution rate says “${figures.text}”, which is no number; by the rate it should be ${plainNumber(figures.computed)} points. Correct it.`;
      case 'rowWords':
        return `The score (得分) of “${title}” says “${figures.text}”, which is no number; by the rules it should be ${plainNumber(figures.computed)} points. Correct it.`;
      case 'unfounded':
        return `“${title}” has ${plainNumber(figures.score)} points but no actual result (实际完成值). Fill in the result, or delete the score.`;
      case 'unweighted':
        return `“${title}” has no score (得分). Fill it in according to the result.`;
      case 'unscorable':
        return `“${title}” has no score (得分). ${noScoreText(figures.why, scoreSentences)}`;
    }
  },
  'score.band': ({ score, low, high }, { title }) =>
    `“${title}” has ${plainNumber(score)} points; for this level of achievement it should be ${plainNumber(low)} to ${plainNumber(high)}. Check the score or the result.`,
  'score.mismatch': (figures, { title }) =>
    figures.case === 'sum'
      ? `All indicators reach their target, but their scores add up to ${plainNumber(figures.sum)} instead of ${plainNumber(figures.most)}. Check the scores.`
      : wrongScore(figures, title),
  'score.full': (figures, { title }) =>
    figures.case === 'late'
      ? `“${title}” was done at “${figures.actual.trim()}”, later than its target “${figures.target.trim()}”, and has full points. Take off what the local rules ask for, and give the reason.`
      : wrongScore(figures, title),
  'score.total': (figures) => {
    switch (figures.case) {
      case 'missing':
        return `There is no total score (总分); the scores add up to ${plainNumber(figures.total)}. Fill it in.`;
      case 'words':
        return `The total score (总分) says “${figures.text}”, which is no number; the scores add up to ${plainNumber(figures.total)}. Correct it.`;
      case 'wrong':
        return `The total score (总分) says ${plainNumber(figures.printed)}, but the scores add up to ${plainNumber(figures.total)}. Correct the total or the scores.`;
      case 'incomplete':
        return `The total (总分) says ${plainNumber(figures.printed)} but leaves out ${figures.cells.join(', ')}, which have no score yet. Complete the scores, then check the total.`;
      case 'weights':
        return `The total row says weight ${plainNumber(figures.printed)}, but it should be 100; the weights add up to ${plainNumber(figures.total)}. Check it.`;
    }
  },

  'score.grade': (figures) =>
    figures.case === 'tooSoon'
      ? `The grade says “${figures.printed}”, but nothing can be graded yet: scores are missing, or the weights do not add up to 100, or there are more than 100 points. Correct that first.`
      : `The grade says “${figures.printed}”; a total of ${plainNumber(figures.total)} makes it “${figures.grade}”. Correct the grade or the total.`,

  'cell.error': ({ place, error, cause }, { title, cell }) => {
    const where = `${capitalised(errorPlaces[place])}${title && ` of “${title}”`} (${cell})`;
    return `${where} shows ${error} and cannot be scored: ${cause ? noScoreText(cause, scoreSentences) : errorAdvice(error)}`;
  },

  'reason.missing': (figures, { title }) => {
    const ask = 'but no reason for the deviation (偏差原因) is given.';
    switch (figures.case) {
      case 'belowWeight':
        return `“${title}” has ${plainNumber(figures.score)} of ${plainNumber(figures.weight)} points, ${ask}`;
      case 'overCompleted':
        return `The actual result of “${title}” is ${plainPercent(figures.share)} of its target, above ${plainPercent(figures.limit)}, ${ask}`;
      case 'targetMissed':
        return `“${title}” does not reach its target, ${ask}`;
      case 'footer':
        return `Not fully reached: ${quoted(figures.rows.map(subject))}. No reasons are given below the form. Write why, and what will be done about it.`;
      case 'rowsElsewhere':
        return `Reasons are needed for ${quoted(figures.rows.map(subject))}; the form gives none and has no column for them (偏差原因). Write why, and what will be done about it, in ${reasonPlaces[figures.place]}.`;
      case 'rate':
        return `The execution rate is ${plainPercent(figures.rate)}, below ${plainPercent(figures.limit)}, and no reason is given. Write why it is low.`;
      case 'rateElsewhere':
        return `The execution rate is ${plainPercent(figures.rate)}, below ${plainPercent(figures.limit)}, and the form does not say why. Write it in ${reasonPlaces[figures.place]}.`;
      case 'unfinished': {
        const explanation = startedExplanations[figures.explanation](title);
        return figures.left === 'mark'
          ? `${explanation} still carries the mark (${UNFINISHED_MARK}) and counts as unfinished. If it is complete, delete the mark.`
          : `${explanation} is not finished. Fill in the blanks “${BLANK}”, then delete the mark (${UNFINISHED_MARK}).`;
      }
    }
  },
  'reason.thin': (figures, { title }) => {
    switch (figures.case) {
      case 'thin':
        return `The reason for the deviation (偏差原因) of “${title}” says too little. Write why there is a deviation and what will be done about it.`;
      case 'forFullScore':
        return `“${title}” has full points but gives a reason for a deviation. If there is none, delete the text; if there is one, check the score.`;
      case 'unfinishedForFullScore':
        return `“${title}” has full points but still has an unfinished reason for a deviation. If there is none, delete the text; if there is one, check the score.`;
      case 'footer':
        return `The reasons below the form say too little. For ${quoted(figures.rows.map(subject))}, write why there is a deviation and what will be done about it.`;
    }
  },

  'value.missing': ({ missing }, { title }) =>
    `“${title}” is missing: ${missing.map((name) => values[name]).join(', ')}. Fill it in, or delete the whole row if the indicator is not used.`,
  'value.unit': (figures, { title }) => {
    const target = figures.target.trim();
    const actual = figures.actual.trim();
    return figures.case === 'hundredfold'
      ? `“${title}”: “${figures.text.trim()}” is hardly a real percentage (target “${target}”, result “${actual}”). The cell shows percentages, so 98 in it becomes 9800%. If it is ${plainPercent(figures.meant)}, correct it.`
      : `“${title}”: the target “${target}” and the result “${actual}” have different units and cannot be compared. Use the same unit.`;
  },
  'value.kind': ({ target, actual }, { title }) =>
    `“${title}”: the target “${target.trim()}” is a number, the result “${actual.trim()}” is not. Write the result as a number too.`,
  'value.percent': ({ target, actual }, { title }) =>
    `“${title}”: the target “${target.trim()}” is in words, the result is “${actual.trim()}”. That is allowed, but reviewers often ask where the percentage comes from; have the evidence ready.`,
  'value.copied': (figures, { title }) => {
    const actual = figures.actual.trim();
    return figures.case === 'limit'
      ? `“${title}”: the result “${actual}” is still written like a target and does not say how much was done. Write the actual figure, such as “${quantityText(figures.example, quantityWords)}”.`
      : `“${title}”: the result “${actual}” repeats the target and does not say when it was done. Write the actual date.`;
  },
  'value.year': ({ texts, year, ...figures }, { title }) => {
    const named = quoted(texts.map((text) => text.trim()));
    return figures.case === 'outside'
      ? `“${title}” names a time outside ${year}: ${named}. Check the year.`
      : `“${title}” names a time after ${year}: ${named}. If the work did go on into the next year, say so in the reason for the deviation (偏差原因); if the year is wrong, correct it.`;
  },

  'indicator.placeholder': ({ text, ...figures }) =>
    figures.case === 'unused'
      ? `The row “${text}” is not used. Delete the whole row, or put “/” if the form has to keep it.`
      : `The level-3 indicator (三级指标) says only “${text}” and has no name. Write its name.`,
  'indicator.duplicate': ({ other }, { title }) =>
    `“${title}” is the same indicator as the one in ${other}. Delete one of them, or say in the names how they differ.`,
  'indicator.class': (figures, { title }) => {
    switch (figures.case) {
      case 'cost':
        return `“${title}” is a cost indicator with the target “${figures.target.trim()}”. For costs, lower is usually better: check the sign, usually it is “≤”.`;
      case 'spending':
        return `“${title}” counts money spent as a quantity. A quantity indicator says how much was done (people, times, pieces); put the amount under the cost indicators.`;
      case 'time':
        return `“${title}”: the target “${figures.target.trim()}” is a time but stands under “${figures.subcategory}”. Check it; usually it belongs under the timeliness indicators.`;
      case 'words':
        return `“${title}” stands under “${figures.subcategory}”, but by its name it belongs under “${figures.belongs}”. Check it.`;
    }
  },

  'scheme.other': (figures) => {
    switch (figures.case) {
      case 'differs':
        return `This formula scores by the scheme “${figures.stated}”, the other formulas of the form by “${figures.used}”. Choose the form's scheme on the Check page: all its formulas are changed together.`;
      case 'unknown':
        return `The formulas ask for the scoring scheme “${figures.stated}”, which is not known here, so there are no scores; all else was checked by “${figures.used}”. Import that scheme on the Settings page, or choose a known one for this form on the Check page.`;
      case 'lookedUp':
        return `This formula takes its scoring scheme from another cell, where the check does not see it; the form was checked by “${figures.used}”. Write the name of the scheme into the formula itself.`;
      case 'notWanted':
        return `The formulas of this form score by the scheme “${figures.own}”, so it was not checked by “${figures.wanted}” as asked. If “${figures.wanted}” applies, change the form's scheme on the Check page of the pane.`;
    }
  },

  'form.missing': (figures) => {
    switch (figures.case) {
      case 'empty':
        return `${capitalised(places[figures.place])} is empty. Fill it in.`;
      case 'absent':
        return `The form has no cell for ${places[figures.place]}. Add it.`;
      case 'onlyNumber':
        return `${capitalised(places[figures.place])} is only a number: “${figures.text}”. Say in words what was to be reached and what was done.`;
      case 'section':
        return `The level-1 indicator “${figures.category}” is missing. Add indicators of this kind.`;
      case 'indicators':
        return 'No indicators were found on this form. Add them if the form is not finished.';
      case 'totalRow':
        return 'The form has no row for the total score (总分). Add one below the indicators.';
    }
  },
  'form.full': (figures) => {
    if (figures.case === 'executionBehind') {
      return `The execution rate is ${plainPercent(figures.rate)}, but the indicators have ${plainPercent(figures.share)} of their points: ${plainNumber(figures.difference)} percentage points apart. Reviewers will ask how everything was done without the money. Check the scores, or say why money is left.`;
    }
    const forms = figures.forms === 1 ? 'this form' : `all ${figures.forms} forms`;
    return `Every score of ${forms} is full. Such a self-assessment easily looks like a mere formality; go through the scores once more.`;
  },
  'form.unfilled': (figures) =>
    figures.case === 'form'
      ? 'To be filled in: nothing has been entered in this form yet. Check it again afterwards.'
      : `To be filled in: row ${figures.row} has no indicator yet. Fill it in, or delete the whole row if it is not used, or write “/” as the indicator.`,
  'form.contradiction': (figures, { title }) => {
    switch (figures.case) {
      case 'doneWithoutMoney':
        return `Only ${plainPercent(figures.rate)} was spent, but “${title}” reached “${figures.actual.trim()}” (target “${figures.target.trim()}”). A reviewer may ask how; have an explanation ready.`;
      case 'acceptedNothing':
        return `The result of “${title}” is 0, but “${subject(figures.full)}” has full points. A reviewer may ask whether what was not accepted counts; have an explanation ready.`;
      case 'dearAndScored':
        return `The cost of “${title}”, “${figures.actual.trim()}”, is at least twice its target “${figures.target.trim()}”, and it has ${plainNumber(figures.score)} points. A reviewer may ask; have an explanation ready.`;
    }
  },

  'form.clipped': ({ cells, ...figures }) =>
    figures.case === 'cut'
      ? `Texts not shown whole: ${cells.length} (${cellList(cells)}); they are cut in print, too. Make the rows higher.`
      : `Texts too long even for the highest row (409 points): ${cells.length} (${cellList(cells)}). Shorten them or widen the column.`,
  'form.narrow': ({ cells }) =>
    `Numbers not shown whole: ${cells.length} (${cellList(cells)}); they show as #### or lose decimals. Widen the columns.`,
  'sheet.unread': (figures) => {
    switch (figures.case) {
      case 'amount':
        return `A number belongs here; “${figures.text}” is none and was not counted. Leave the cell empty while there is no number yet.`;
      case 'block':
        return `The block “${figures.text}” is no part of a self-evaluation form; it was not checked.`;
      case 'columns':
        return `These columns were not used in the checks: ${figures.text}. If one of them holds results or scores, give it the heading such forms have.`;
      case 'details':
        return `These rows have no weight; they were taken for parts of the indicator above and not checked by themselves: ${figures.text}. Give them a weight if they are indicators.`;
      case 'shared':
        return `These rows have no weight while all weights come to 100; they were taken to share that of the row above: ${figures.text}. Fill in the weight if it was left out.`;
      case 'remarks':
        return `These rows have a single text; they were taken for remarks and not checked: ${figures.text}. Where they are indicators, fill in their columns.`;
      case 'subtotals':
        return `These subtotals were not checked: ${figures.text}. Make sure that they are right.`;
      case 'assumed':
        return `${figures.text ? `The heading “${figures.text}” says nothing known` : 'The column has no heading'}; the column was checked as ${assumedColumn(figures.field)}. If that is wrong, give it the heading such forms have.`;
      case 'absent':
        return `Not found, and so not checked: ${figures.parts.map((part) => absentParts[part]).join(', ')}. Where the form has them, give them the headings such forms have; where it is not meant to have them, nothing is to be done.`;
      case 'other':
        return `“${figures.text}” was not used in the checks. Check whether it is in the right place.`;
    }
  },
  'sheet.unmeasured': () =>
    'Whether rows and columns are large enough was not checked: the form stands too far down or to the right. Look at the print preview.',
};
