import type { AchievementGrade, Comparator } from '../../quantity/quantity';
import type { Nature, RateOutcome } from '../../scoring/outcome';

/** Why there is no 执行率, and what to do. */
export const rateMessages: Readonly<Record<NonNullable<RateOutcome['reason']>, string>> = {
  amountError: '全年预算数或全年执行数显示错误值，算不出执行率。请先改正显示错误的格。',
  budgetMissing: '没有填写全年预算数，算不出执行率。请填写全年预算数。',
  executedMissing: '没有填写全年执行数，算不出执行率。请填写全年执行数，没有支出的填 0。',
  notNumber: '全年预算数和全年执行数必须是数字。请只填数字，单位写在表头。',
  zeroBudget: '全年预算数和全年执行数都是 0 或没有填写，没有执行率。请核对预算数；确实没有预算的，这一行不计分。',
  zeroBudgetSpent: '全年预算数是 0 或没有填写，却有执行数。请核对，通常是漏填了全年预算数（要填调整后的数）。',
  negative: '全年预算数和全年执行数不能是负数。请核对。',
};

/** Names of the natures as users know them. */
export const natureNames: Readonly<Record<Nature, string>> = {
  higher: '正向',
  lower: '反向',
  equal: '等于',
  range: '区间',
  time: '时效',
  qualitative: '定性',
};

/** What a nature means, in a few words. */
export const natureMeanings: Readonly<Record<Nature, string>> = {
  higher: '正向（越大越好）',
  lower: '反向（越小越好）',
  equal: '等于（达到目标）',
  range: '区间（落在范围内）',
  time: '时效（按期完成）',
  qualitative: '定性（按达成程度）',
};

/** The three grades of a qualitative result. */
export const gradeNames: Readonly<Record<AchievementGrade, string>> = {
  achieved: '达成年度指标',
  partly: '部分达成年度指标并具有一定效果',
  missed: '未达成年度指标且效果较差',
};

/** Comparators as they are printed. */
export const comparatorSigns: Readonly<Record<Comparator, string>> = {
  '>=': '≥',
  '>': '>',
  '<=': '≤',
  '<': '<',
  '=': '=',
};

/** Why an indicator has no score, and what to do. Texts in quotation marks are what the cells hold. */
export const noScoreMessages = {
  blankRow: () => '这一行没有填写指标值和完成值，不计分。',
  targetMissing: () => '没有填写年度指标值。请填写指标值。',
  actualMissing: () => '没有填写实际完成值。请填写完成值。',
  notApplicable: (text: string) =>
    `“${text}”表示不适用，这一行不计分。如果不是这个意思，请填写具体的数，没有发生的填 0。`,
  weightMissing: () => '没有填写分值。请填写分值。',
  weightInvalid: (text: string) => `分值“${text}”不是大于 0 的数字。请把分值改为数字，例如 10。`,
  unitMismatch: (target: string, actual: string) =>
    `指标值“${target}”和完成值“${actual}”的单位不同，无法比较。请改成同一个单位。`,
  unitUnclear: (target: string, actual: string) =>
    `指标值“${target}”和完成值“${actual}”一个写了单位、一个没有，看不出是不是同一个单位。请两边都写上单位。`,
  numberWanted: (target: string, actual: string) =>
    `指标值“${target}”是数字，完成值“${actual}”不是一个确定的数。请在完成值里填一个数。`,
  dateWanted: (target: string, actual: string) =>
    `指标值“${target}”是时间，完成值“${actual}”不是日期。请填写完成的日期，例如 2020-12-20。`,
  percentWanted: (target: string, actual: string) =>
    `指标值“${target}”是文字，完成值“${actual}”看不出完成了多少。请写成百分比（例如 90%），或写“达成年度指标”“部分达成”“未达成”。`,
  late: (target: string, actual: string) =>
    `完成值“${actual}”晚于指标值“${target}”。逾期怎样扣分没有统一规定，请按本地要求直接填写得分，并说明原因。`,
  timeAmbiguous: (target: string, actual: string) =>
    `指标值“${target}”和完成值“${actual}”不同，看不出长短哪个更好。请写明单位和符号，例如 ≤12个月、≥98%，或在指标性质里写“正向”或“反向”。`,
  dayUnclear: (target: string, actual: string) =>
    `完成值“${actual}”没有写到日，看不出是否晚于指标值“${target}”。请写到日，例如 2020-12-20。`,
  yearMissing: (target: string, actual: string) =>
    `指标值“${target}”没有写年份，完成值“${actual}”写了，看不出是不是同一年。请在指标值里写上年份。`,
  daysUnclear: (actual: string) => `完成值“${actual}”没有写到日，算不出实际用了多少天。请写到日，例如 2020-12-20。`,
  startMissing: (target: string) =>
    `逾期按计划天数 ÷ 实际天数计分，要从开始的那天数起，指标值“${target}”只写了期限，不知道项目是哪天开始的。请把指标值写成起止时间，例如 2019年6月至2020年12月，或者填写开始时间，例如 2019-06-01。`,
  startUnread: (start: string) =>
    `逾期按计划天数 ÷ 实际天数计分，开始时间“${start}”不是日期，不知道项目是哪天开始的。请填写日期，例如 2019-06-01。`,
  startYearMissing: (start: string) =>
    `逾期按计划天数 ÷ 实际天数计分，开始时间“${start}”没有写年份，不知道项目是哪天开始的。请写上年份，例如 2019-06-01。`,
  startAfterDeadline: (start: string, target: string) =>
    `开始时间“${start}”晚于指标值“${target}”，算不出计划的天数。请改开始时间或指标值，例如开始时间写 2019-06-01。`,
  natureUnknown: (nature: string) =>
    `看不懂指标性质“${nature}”。请写 正向、反向、等于、区间、时效、定性 之一，或符号 ≥ ≤ = > <，也可以不写。`,
  natureConflict: (nature: string, target: string) =>
    `指标性质“${nature}”和指标值“${target}”的写法矛盾，不能计分。请改其中一处，或不写指标性质。`,
  figureUnread: (target: string, bands: string) =>
    `指标值“${target}”里有数字，看不懂要和哪个数比，没有当作文字计分。请把指标值写成一个数（例如 ≥5%、12次），完成值也填数；也可以由您判断达成程度并直接填写得分${bands && `：${bands}`}，或把完成值写成“达成年度指标”。`,
  absenceUnread: (target: string, bands: string) =>
    `指标值“${target}”说的是不能发生的事，没有当作文字计分。请把指标值写成 0，完成值填实际发生的次数（没有发生填 0）；也可以由您判断达成程度并直接填写得分${bands && `：${bands}`}，或把完成值写成“达成年度指标”。`,
  percentUnclear: (target: string, actual: string) =>
    `指标值“${target}”和完成值“${actual}”一个写了 %、一个没有，看不出没写 % 的是百分之几。请写上 %，例如 98%、0.5%。`,
  formatUnseen: (cell: string, shown: string, value: string) =>
    `${cell} 显示“${shown}”，公式得到的却是 ${value}，看不出是百分之几。请把这一格设为文本格式，再输入一次 ${shown}。`,
  degreeUnclear: (target: string, actual: string, bands: string) =>
    `指标值“${target}”是文字，完成值“${actual}”看不出是达成的程度还是增减的幅度，由您判断达成程度并直接填写得分：${bands}。也可以把指标值写成一个数（例如 ≥5%），或把完成值写成“达成年度指标”。`,
  budgetShareUnclear: (target: string, actual: string, bands: string) =>
    `指标值“${target}”说的是不能超过预算，完成值“${actual}”看不出是达成的程度还是用了预算的百分之几，由您判断达成程度并直接填写得分：${bands}。也可以把完成值写成“未超预算”或“达成年度指标”。`,
  lowerStep: (target: string, actual: string, band: string) =>
    `指标值是“${target}”，完成值是“${actual}”，低了一档。差一档扣多少分没有统一规定，请在范围内直接填写得分：${band}。`,
  wordDiffers: (target: string, actual: string, bands: string) =>
    `指标值“${target}”和完成值“${actual}”都是文字，由您判断达成程度并直接填写得分：${bands}。也可以把完成值写成百分比或“达成年度指标”。`,
} as const;

/** Parts of the sentences that tell how a score came about. */
export const scoreSteps = {
  reading: (target: string, actual: string) => `${target}，${actual}`,
  readAs: (text: string, reading: string) => `${text} 读作 ${reading}`,
  targetIs: (text: string) => `目标 ${text}`,
  actualIs: (text: string) => `完成 ${text}`,
  actualReadAs: (text: string, reading: string) => `完成 ${text} 读作 ${reading}`,
  natureFromArgument: (argument: string, nature: string) => `指标性质“${argument}”：${nature}`,
  natureFromComparator: (sign: string, nature: string) => `按指标值的符号 ${sign} 算${nature}`,
  natureFromSubcategory: (subcategory: string, nature: string) => `${subcategory}没有写符号，算${nature}`,
  percentIsHigher: (subcategory: string, nature: string) => `${subcategory}写的是百分比，算${nature}`,
  natureInferred: {
    higher: '没有写符号，按正向（越大越好）算',
    lower: '按反向（越小越好）算',
    equal: '指标值是 0，按等于算，没有发生才算达到',
    range: '指标值是一个范围，按区间算',
    time: '指标值是时间，按时效算',
    qualitative: '指标值是文字，按定性算',
  } satisfies Readonly<Record<Nature, string>>,
  natureOfAbsence: () => '指标值说的是不能发生的事，读作 0，没有发生才算达到',
  changeWanted: {
    up: () => '指标值说的是增长多少，和实际增长的幅度比，越大越好',
    down: () => '指标值说的是下降多少，和实际下降的幅度比，降得越多越好',
  },
  changeLimit: {
    up: () => '指标值说的是增长不能超过多少，和实际增长的幅度比',
    down: () => '指标值说的是下降不能超过多少，和实际下降的幅度比',
  },
  changeUnwanted: {
    up: () => '指标值说的是不能增加，和实际增减的幅度比',
    down: () => '指标值说的是不能下降，和实际增减的幅度比',
  },
  figureByFigure: () => '指标值里有几个数，逐个比较，取各自完成比例的平均（每个最多算 100%）',
  strictSign: (sign: string, loose: string) => `${sign} 按 ${loose} 算，正好相等也算达到`,
  actualSignIgnored: (sign: string) => `完成值里的 ${sign} 不计，只看数`,
  asPercent: (text: string, percent: string) => `${text} 没有写 %，读作 ${percent}`,
  sameUnit: (text: string, unitText: string) => `${text} 没有写单位，按 ${unitText} 的单位算`,
  unitColumn: (unit: string) => `单位取自度量单位“${unit}”`,
  assumedYear: (year: number) => `没有写年份的按 ${year} 年算`,
  serialDate: (text: string, date: string) => `${text} 是 Excel 的日期，即 ${date}`,
  met: (weight: string) => `达到目标，得满分 ${weight}`,
  inRange: (weight: string) => `在范围之内，得满分 ${weight}`,
  onTime: (weight: string) => `按期完成，得满分 ${weight}`,
  zeroMissed: () => '指标值是 0，没有做到，得 0 分',
  formula: (formula: string, score: string) => `${formula} = ${score}`,
  belowZero: (formula: string) => `${formula} 小于 0，得 0 分`,
  rounded: (formula: string, exact: string, score: string) => `${formula} = ${exact}，四舍五入为 ${score}`,
  belowRange: (bound: string) => `低于下限，按下限 ${bound} 算`,
  aboveRange: (bound: string) => `高于上限，按上限 ${bound} 算`,
  countedDays: (start: string, deadline: string, done: string) =>
    `从 ${start} 算起，计划到 ${deadline}，实际到 ${done}，首尾两天都算`,
  doneBeforeStart: (start: string) => `完成时间早于开始时间 ${start}，请核对`,
  late: () => '晚于计划',
  lateZero: () => '晚于计划，得 0 分',
  sameWord: (weight: string) => `完成值与指标值相同，视为达成，得满分 ${weight}`,
  sameMeaning: (weight: string) => `完成值与指标值意思相同，视为达成，得满分 ${weight}`,
  isChoice: () => '这一档的分数是评分方案的取值',
  gradeFull: (grade: string, weight: string) => `${grade}，得满分 ${weight}`,
  gradeShare: (grade: string) => `${grade}`,
  band: (grade: string, low: string, high: string, highIncluded: boolean) =>
    `${grade} ${low}～${high} 分${highIncluded ? '' : `（不含 ${high}）`}`,
  bandHint: (band: string) => `可在此范围内改分：${band}`,
  overCompleted: (percent: string, threshold: string) =>
    `完成 ${percent}，超过 ${threshold}，请说明原因并核对指标值是否定低了`,
  overDeduction: (points: string, score: string) => `超额完成扣 ${points} 分，得 ${score}`,
  joined: (steps: readonly string[]) => steps.join('；'),
} as const;
