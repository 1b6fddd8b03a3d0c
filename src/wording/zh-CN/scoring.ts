import { plainNumber, plainPercent } from '../../core/scoring/exact';
import type { AchievementBand } from '../../core/scoring/rules/achievementBands';
import type { ScoreStep } from '../../core/scoring/scoreStep';
import { isoDay } from '../../core/scoring/timeSpan';
import { calculationText } from '../calculationText';
import { percentRange, quantityText, readAsText, signs } from '../quantityText';
import type { NoScoreSentences, ScoreSentences, StepSentences } from '../scoreSentences';
import { quantityWords } from './quantities';
import { gradeNames, natureMeanings } from './scoreTerms';

/** '部分达成年度指标并具有一定效果 9～12 分（不含 12）' */
function bandText({ grade, low, high, highIncluded }: AchievementBand): string {
  const most = plainNumber(high);
  return `${gradeNames[grade]} ${plainNumber(low)}～${most} 分${highIncluded ? '' : `（不含 ${most}）`}`;
}

const bandsText = (bands: readonly AchievementBand[]) => bands.map(bandText).join('，');
/** The bands after a colon; nothing where there are none. */
const afterColon = (bands: readonly AchievementBand[]) => (bands.length > 0 ? `：${bandsText(bands)}` : '');

const units = { differs: unitsDiffer, oneUnit, onePercent } as const;

function unitsDiffer(target: string, actual: string): string {
  return `指标值“${target}”和完成值“${actual}”的单位不同，无法比较。请改成同一个单位。`;
}

function oneUnit(target: string, actual: string): string {
  return `指标值“${target}”和完成值“${actual}”一个写了单位、一个没有，看不出是不是同一个单位。请两边都写上单位。`;
}

function onePercent(target: string, actual: string): string {
  return `指标值“${target}”和完成值“${actual}”一个写了 %、一个没有，看不出没写 % 的是百分之几。请写上 %，例如 98%、0.5%。`;
}

/** Texts in quotation marks are what the cells hold. */
const noScore: NoScoreSentences = {
  blankRow: () => '这一行没有填写指标值和完成值，不计分。',
  targetMissing: () => '没有填写年度指标值。请填写指标值。',
  actualMissing: () => '没有填写实际完成值。请填写完成值。',
  weightMissing: () => '没有填写分值。请填写分值。',
  notApplicable: ({ text }) => `“${text}”表示不适用，这一行不计分。如果不是这个意思，请填写具体的数，没有发生的填 0。`,
  weightInvalid: ({ text }) => `分值“${text}”不是大于 0 的数字。请把分值改为数字，例如 10。`,
  targetUnrecognized: ({ case: held, target, bands }) =>
    held === 'figure'
      ? `指标值“${target}”里有数字，分不清要和哪个数比，没有当作文字计分。请把指标值写成一个数（例如 ≥5%、12次），完成值也填数；也可以由您判断达成程度并直接填写得分${afterColon(bands)}，或把完成值写成“达成年度指标”。`
      : `指标值“${target}”说的是不能发生的事，没有当作文字计分。请把指标值写成 0，完成值填实际发生的次数（没有发生填 0）；也可以由您判断达成程度并直接填写得分${afterColon(bands)}，或把完成值写成“达成年度指标”。`,
  unitMismatch: ({ case: why, target, actual }) => units[why](target, actual),
  kindMismatch: ({ wanted, target, actual }) => {
    switch (wanted) {
      case 'number':
        return `指标值“${target}”是数字，完成值“${actual}”不是一个确定的数。请在完成值里填一个数。`;
      case 'date':
        return `指标值“${target}”是时间，完成值“${actual}”不是日期。请填写完成的日期，例如 2020-12-20。`;
      case 'share':
        return `指标值“${target}”是文字，完成值“${actual}”看不出完成了多少。请写成百分比（例如 90%），或写“达成年度指标”“部分达成”“未达成”。`;
    }
  },
  late: ({ target, actual }) =>
    `完成值“${actual}”晚于指标值“${target}”。逾期怎样扣分没有统一规定，请按本地要求直接填写得分，并说明原因。`,
  yearMissing: ({ target, actual }) =>
    `指标值“${target}”没有写年份，完成值“${actual}”写了，看不出是不是同一年。请在指标值里写上年份。`,
  timeAmbiguous: ({ case: what, target, actual }) => {
    switch (what) {
      case 'direction':
        return `指标值“${target}”和完成值“${actual}”不同，看不出长短哪个更好。请写明单位和符号，例如 ≤12个月、≥98%，或在指标性质里写“正向”或“反向”。`;
      case 'side':
        return `完成值“${actual}”没有写到日，看不出是否晚于指标值“${target}”。请写到日，例如 2020-12-20。`;
      case 'length':
        return `完成值“${actual}”没有写到日，算不出实际用了多少天。请写到日，例如 2020-12-20。`;
      case 'deadline':
        return `指标值“${target}”看不出包不包括它自己：算到它开始之前，完成值“${actual}”晚了；算到它结束，没有晚。请把指标值写明确，例如“12月底前”“2020-12-20前”。`;
    }
  },
  startUnclear: (noScore) => {
    switch (noScore.case) {
      case 'missing':
        return `逾期按计划天数 ÷ 实际天数计分，要从开始的那天数起，指标值“${noScore.target}”只写了期限，不知道项目是哪天开始的。请把指标值写成起止时间，例如 2019年6月至2020年12月，或者填写开始时间，例如 2019-06-01。`;
      case 'unrecognized':
        return `逾期按计划天数 ÷ 实际天数计分，开始时间“${noScore.start}”不是日期，不知道项目是哪天开始的。请填写日期，例如 2019-06-01。`;
      case 'yearMissing':
        return `逾期按计划天数 ÷ 实际天数计分，开始时间“${noScore.start}”没有写年份，不知道项目是哪天开始的。请写上年份，例如 2019-06-01。`;
      case 'afterDeadline':
        return `开始时间“${noScore.start}”晚于指标值“${noScore.target}”，算不出计划的天数。请改开始时间或指标值，例如开始时间写 2019-06-01。`;
    }
  },
  natureUnknown: ({ nature }) =>
    `没有“${nature}”这种指标性质。请写 正向、反向、等于、区间、时效、定性 之一，或符号 ≥ ≤ = > <，也可以不写。`,
  natureConflict: ({ nature, target }) =>
    `指标性质“${nature}”和指标值“${target}”的写法矛盾，不能计分。请改其中一处，或不写指标性质。`,
  wordDiffers: ({ target, actual, bands }) =>
    `指标值“${target}”和完成值“${actual}”都是文字，由您判断达成程度并直接填写得分：${bandsText(bands)}。也可以把完成值写成百分比或“达成年度指标”。`,
  degreeUnclear: ({ case: what, target, actual, bands }) =>
    what === 'change'
      ? `指标值“${target}”是文字，完成值“${actual}”看不出是达成的程度还是增减的幅度，由您判断达成程度并直接填写得分：${bandsText(bands)}。也可以把指标值写成一个数（例如 ≥5%），或把完成值写成“达成年度指标”。`
      : `指标值“${target}”说的是不能超过预算，完成值“${actual}”看不出是达成的程度还是用了预算的百分之几，由您判断达成程度并直接填写得分：${bandsText(bands)}。也可以把完成值写成“未超预算”或“达成年度指标”。`,
  lowerStep: ({ target, actual, band }) =>
    `指标值是“${target}”，完成值是“${actual}”，低了一档。差一档扣多少分没有统一规定，请在范围内直接填写得分：${bandText(band)}。`,
  formatUnseen: ({ cell, shown, value }) =>
    `${cell} 显示“${shown}”，公式得到的却是 ${value}，看不出是百分之几。请把这一格设为文本格式，再输入一次 ${shown}。`,
};

const inferred = {
  higher: '没有写符号，按正向（越大越好）算',
  lower: '按反向（越小越好）算',
  equal: '指标值是 0，按等于算，没有发生才算达到',
  range: '指标值是一个范围，按区间算',
  time: '指标值是时间，按时效算',
  qualitative: '指标值是文字，按定性算',
} as const;

const changes = {
  wanted: {
    up: '指标值说的是增长多少，和实际增长的幅度比，越大越好',
    down: '指标值说的是下降多少，和实际下降的幅度比，降得越多越好',
  },
  limited: {
    up: '指标值说的是增长不能超过多少，和实际增长的幅度比',
    down: '指标值说的是下降不能超过多少，和实际下降的幅度比',
  },
  unwanted: {
    up: '指标值说的是不能增加，和实际增减的幅度比',
    down: '指标值说的是不能下降，和实际增减的幅度比',
  },
} as const;

const full: Readonly<Record<Extract<ScoreStep, { readonly kind: 'full' }>['because'], string>> = {
  met: '达到目标',
  inRange: '在范围之内',
  onTime: '按期完成',
  sameWord: '完成值与指标值相同，视为达成',
  sameMeaning: '完成值与指标值意思相同，视为达成',
};

const steps: StepSentences = {
  reading: ({ target, actual }) => {
    const [wanted, done] = [quantityText(target, quantityWords), quantityText(actual, quantityWords)];
    const targetText = readAsText(target, wanted, { alone: '目标 ', before: '', readAs: ' 读作 ' });
    return `${targetText}，${readAsText(actual, done, { alone: '完成 ', before: '完成 ', readAs: ' 读作 ' })}`;
  },
  unitColumn: ({ unit }) => `单位取自度量单位“${unit}”`,

  natureStated: ({ text, nature }) => `指标性质“${text}”：${natureMeanings[nature]}`,
  natureOfSign: ({ sign, nature }) => `按指标值的符号 ${signs[sign]} 算${natureMeanings[nature]}`,
  natureOfSubcategory: ({ subcategory, nature }) => `${subcategory}没有写符号，算${natureMeanings[nature]}`,
  natureOfPercent: ({ subcategory }) => `${subcategory}写的是百分比，算${natureMeanings.higher}`,
  natureInferred: ({ nature }) => inferred[nature],
  absence: () => '指标值说的是不能发生的事，读作 0，没有发生才算达到',
  change: ({ aim, direction }) => changes[aim][direction],
  figureByFigure: () => '指标值里有几个数，逐个比较，取各自完成比例的平均（每个最多算 100%）',

  strictSign: ({ sign }) => `${sign} 按 ${signs[`${sign}=`]} 算，正好相等也算达到`,
  signOfActual: ({ sign }) => `完成值里的 ${signs[sign]} 不计，只看数`,
  asPercent: ({ text, low, high }) => `${text} 没有写 %，读作 ${percentRange(low, high, '～')}`,
  sameUnit: ({ text, unit }) => `${text} 没有写单位，按 ${unit} 的单位算`,
  assumedYear: ({ year }) => `没有写年份的按 ${year} 年算`,
  serialDate: ({ text, day }) => `${text} 是 Excel 的日期，即 ${isoDay(day)}`,
  countedDays: ({ start, deadline, done }) =>
    `从 ${isoDay(start)} 算起，计划到 ${isoDay(deadline)}，实际到 ${isoDay(done)}，首尾两天都算`,
  doneBeforeStart: ({ start }) => `完成时间早于开始时间 ${isoDay(start)}，请核对`,

  full: ({ because, weight }) => `${full[because]}，得满分 ${plainNumber(weight)}`,
  fullGrade: ({ grade, weight }) => `${gradeNames[grade]}，得满分 ${plainNumber(weight)}`,
  gradeShare: ({ grade }) => gradeNames[grade],
  zeroMissed: () => '指标值是 0，没有做到，得 0 分',
  late: () => '晚于计划',
  lateZero: () => '晚于计划，得 0 分',
  belowRange: ({ bound }) => `低于下限，按下限 ${plainNumber(bound)} 算`,
  aboveRange: ({ bound }) => `高于上限，按上限 ${plainNumber(bound)} 算`,

  calculated: ({ calculation, score }) => `${calculationText(calculation)} = ${plainNumber(score)}`,
  belowZero: ({ calculation }) => `${calculationText(calculation)} 小于 0，得 0 分`,
  rounded: ({ calculation, points, score }) =>
    `${calculationText(calculation)} = ${plainNumber(points)}，四舍五入为 ${plainNumber(score)}`,
  choice: () => '这一档的分数是评分方案的取值',
  band: ({ band }) => `可在此范围内改分：${bandText(band)}`,
  overCompleted: ({ share, threshold }) =>
    `完成 ${plainPercent(share)}，超过 ${plainPercent(threshold)}，请说明原因并核对指标值是否定低了`,
  overDeduction: ({ deduction, score }) => `超额完成扣 ${deduction} 分，得 ${plainNumber(score)}`,
};

/** What is said of scores. */
export const scoreSentences: ScoreSentences = {
  steps,
  noScore,
  noRate: {
    amountError: '全年预算数或全年执行数显示错误值，算不出执行率。请先改正显示错误的格。',
    budgetMissing: '没有填写全年预算数，算不出执行率。请填写全年预算数。',
    executedMissing: '没有填写全年执行数，算不出执行率。请填写全年执行数，没有支出的填 0。',
    notNumber: '全年预算数和全年执行数必须是数字。请只填数字，单位写在表头。',
    zeroBudget: '全年预算数和全年执行数都是 0 或没有填写，没有执行率。请核对预算数；确实没有预算的，这一行不计分。',
    zeroBudgetSpent: '全年预算数是 0 或没有填写，却有执行数。请核对，通常是漏填了全年预算数（要填调整后的数）。',
    negative: '全年预算数和全年执行数不能是负数。请核对。',
  },
  separator: '；',
};
