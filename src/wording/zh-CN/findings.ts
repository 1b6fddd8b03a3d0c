import type { FindingCode } from '../../core/check/finding';
import type { ErrorPlace } from '../../core/check/rules/cellError';
import type { ReasonPlace } from '../../core/check/reasonPlace';
import type { ValueName } from '../../core/check/rules/valueMissing';
import type { WrongScore } from '../../core/check/wrongScore';
import { BLANK, UNFINISHED_MARK } from '../../core/form/unfinished';
import { plainNumber, plainPercent } from '../../core/scoring/exact';
import { quantityText } from '../quantityText';
import { noScoreText } from '../scoreSentences';
import type { FindingSentences } from '../sentences';
import { quantityWords } from './quantities';
import { scoreSentences } from './scoring';
import { absentParts, amounts, assumedColumn, places, subject } from './subjects';

const values: Readonly<Record<ValueName, string>> = {
  name: '三级指标',
  target: '年度指标值',
  actual: '实际完成值',
};

const errorPlaces: Readonly<Record<ErrorPlace, string>> = {
  target: values.target,
  actual: values.actual,
  ...amounts,
  weight: '分值',
  score: '得分',
  rate: '执行率',
  totalWeight: '分值合计',
  totalScore: '总分',
  grade: '等级',
};

const reasonPlaces: Readonly<Record<ReasonPlace, string>> = {
  column: '项目资金的原因一栏',
  footer: '表下的说明',
  actualGoal: '“实际完成情况”',
};

const startedExplanations = {
  row: (title: string) => `“${title}”的偏差原因`,
  footer: () => '表下的原因分析',
  rate: () => '执行率低的原因',
} as const;

/** What an Excel error means, and what to do. */
function errorAdvice(error: string): string {
  switch (error) {
    case '#NAME?':
      return '这台电脑上没有加载本助手，或者公式要重新输入。请在装有本助手的 Excel 里打开，再点“修复公式”。';
    case '#BUSY!':
    case '#GETTING_DATA':
    case '#CONNECT!':
      return '一直没有算出来。请关闭任务窗格再打开；仍不行时选中这个单元格，按 F2 再按回车，重新输入公式。';
    case '#REF!':
      return '公式引用的单元格已被删除。请重新输入公式，或直接填写。';
    case '#DIV/0!':
      return '公式除以了 0 或空单元格。请核对公式引用的数。';
    default:
      return '公式没有算出结果。请核对公式引用的单元格，再选中它按 F2、回车重新输入公式；也可以直接填写。';
  }
}

function quotedList(texts: readonly string[]): string {
  return texts.map((text) => `“${text.trim()}”`).join('、');
}

/** How many cells a sentence names. */
const MAX_CELLS = 6;

function cellList(cells: readonly string[]): string {
  const named = cells.slice(0, MAX_CELLS).join('、');
  return cells.length > MAX_CELLS ? `${named} 等` : named;
}

function wrongScore({ printed, computed, ...figures }: WrongScore, title: string): string {
  const rule = `得 ${plainNumber(printed)} 分，按规则应为 ${plainNumber(computed)} 分`;
  switch (figures.case) {
    case 'fullButShort':
      return `“${title}”没有达到指标值却得满分：${rule}。请核对。`;
    case 'reducedButMet':
      return `“${title}”达到了指标值却扣了分：${rule}。请核对。`;
    case 'other':
      return `“${title}”${rule}。请核对完成值和得分。`;
  }
}

/** What the checks say: what is wrong, and what to do. */
export const findings: FindingSentences = {
  'number.text': (figures) => {
    const { text, totals } = figures;
    const uncounted = `没有算进合计${totals.length > 0 ? `（${cellList(totals)}）` : ''}。`;
    if (figures.case === 'calculated') {
      const shown = figures.shown && `，算出来是 ${plainNumber(figures.shown)}`;
      return `这一格应由公式计算，现在手填了文字“${text}”，${uncounted}请恢复公式${shown ?? ''}。`;
    }
    if (figures.case === 'share') {
      const sums = `合计${totals.length > 0 ? `（${cellList(totals)}）` : ''}`;
      const wanted =
        figures.meant === null ? '请改写成得分的数，不要用百分数' : `请改成数字 ${plainNumber(figures.meant)}`;
      return `这里显示“${text}”，${sums}只算 ${plainNumber(figures.counted)}。${wanted}，合计会自己算对。`;
    }
    const left = `这里的“${text}”是文字，不是数字，${uncounted}`;
    return figures.meant === null
      ? `${left}请改写成数字，不要带单位和文字。`
      : `${left}请改成数字 ${plainNumber(figures.meant)}，合计会自己算对。`;
  },
  'formula.gone': ({ shown, due }) => {
    if (due) return `这一格是空的，按各行相加应是 ${plainNumber(due)}。可以恢复公式，以后由它自己算。`;
    return shown === null
      ? '这一格原来的公式不在了。现在不影响结果，但填好数以后它不会自己算。可以恢复公式。'
      : `这里的 ${shown} 是手填的，和公式算出的一样；但以后改了别的数，它不会跟着变。可以恢复公式。`;
  },

  'weight.total': ({ total }) => {
    const difference = total.minus(100);
    const words = difference.isPositive() ? `多 ${plainNumber(difference)}` : `少 ${plainNumber(difference.abs())}`;
    return `分值合计 ${plainNumber(total)}，应为 100，${words}。请调整各指标的分值（合计包括预算执行率的分值）。`;
  },
  'weight.section': ({ category, weight, expected }) =>
    `“${category}”的分值合计 ${plainNumber(weight)}，一般应为 ${plainNumber(expected)}。请核对各指标的分值。`,
  'weight.missing': (_, { title }) => `“${title}”没有填写分值。请填写。`,
  'weight.invalid': ({ text }, { title }) =>
    `“${title}”的分值是“${text}”，应为大于 0 的数字。请改正；不用的指标请整行删除。`,

  'funds.sum': (figures) => {
    const amount = amounts[figures.field];
    const parts = `下面各项资金加起来是 ${plainNumber(figures.expected)}`;
    return figures.case === 'missing'
      ? `年度资金总额没有填写${amount}，${parts}。请填写。`
      : `年度资金总额的${amount}是 ${plainNumber(figures.printed)}，${parts}。请核对总额或各项资金。`;
  },
  'funds.scale': (figures, { title }) => {
    const amount = plainNumber(figures.amount);
    const inUnit = figures.unit ? `（本表单位是${figures.unit}）` : '';
    const advice = `相差太多倍。请核对小数点，以及是不是一个按元、一个按万元填写${inUnit}。`;
    switch (figures.case) {
      case 'besideBudget':
        return `“${title}”这一行的 ${amount} 和全年预算数 ${plainNumber(figures.other)} ${advice}`;
      case 'besideOthers':
        return `“${title}”的全年预算数 ${amount} 和这一行其他的数（${plainNumber(figures.other)}）${advice}`;
      case 'besideTotal':
        return `“${title}”的 ${amount} 和年度资金总额 ${plainNumber(figures.other)} ${advice}`;
      case 'besideParts':
        return `“${title}”的 ${amount} 和下面各项资金加起来的 ${plainNumber(figures.other)} ${advice}`;
      case 'tooLarge':
        return `“${title}”写的是 ${amount} ${figures.unit}，一个项目很少有这么多资金。请核对是不是按元填写了${inUnit}。`;
      case 'tooSmall':
        return `“${title}”写的是 ${amount} ${figures.unit}，一个项目很少只有这么一点资金。请核对是不是按万元填写了${inUnit}。`;
    }
  },
  'funds.rate': (figures, { title }) =>
    figures.case === 'missing'
      ? `“${title}”没有填写执行率，应为 ${plainPercent(figures.rate)}。请填写。`
      : `“${title}”的执行率不对：${plainNumber(figures.executed)} ÷ ${plainNumber(figures.budget)} = ${plainPercent(figures.rate)}。请改为全年执行数除以全年预算数的结果。`,
  'funds.score': ({ printed, computed }) =>
    `预算执行率得了 ${plainNumber(printed)} 分，按执行率计算应为 ${plainNumber(computed)} 分。请核对。`,
  'funds.over': ({ executed, budget, unit }, { title }) => {
    const over = executed.minus(budget);
    const share = budget.isZero() ? '' : `（${plainPercent(over.div(budget.abs()))}）`;
    return `“${title}”的全年执行数 ${plainNumber(executed)} 大于全年预算数 ${plainNumber(budget)}，超支 ${plainNumber(over)}${unit ? ` ${unit}` : ''}${share}。请核对两个数；预算有调整的，全年预算数应填调整后的数。`;
  },
  'funds.zero': ({ executed }) =>
    executed.isZero()
      ? '年度资金总额的全年预算数是 0，算不出执行率。请填写全年预算数。'
      : `年度资金总额的全年预算数是 0，却执行了 ${plainNumber(executed)}。请填写全年预算数（预算有调整的填调整后的数）。`,
  'funds.adjusted': ({ initial, budget, limit, place }) => {
    const change = budget.minus(initial);
    const share = initial.isZero() ? '' : `（${plainPercent(change.div(initial.abs()).abs())}）`;
    const words = `${change.isNegative() ? '少' : '多'} ${plainNumber(change.abs())}${share}`;
    return `全年预算数 ${plainNumber(budget)} 比年初预算数 ${plainNumber(initial)} ${words}，超过 ${plainPercent(limit)}，没有说明原因。请在${reasonPlaces[place]}里写明预算为什么调整。`;
  },
  'funds.negative': ({ field }, { title }) => `“${title}”的${amounts[field]}小于 0。请改正。`,
  'funds.unscored': (_, { title }) => `“${title}”不计分，只有年度资金总额一行计分。请删去这一行的分值和得分，或填“—”。`,

  'score.over': (figures, { title }) =>
    figures.case === 'row'
      ? `“${title}”得 ${plainNumber(figures.score)} 分，超过了分值 ${plainNumber(figures.weight)} 分。请改正得分或分值。`
      : `各项指标得分合计 ${plainNumber(figures.sum)}，超过了指标部分的满分 ${plainNumber(figures.most)} 分。请改正各项得分。`,
  'score.missing': (figures, { title }) => {
    switch (figures.case) {
      case 'execution': {
        const due = `按执行率计算应为 ${plainNumber(figures.computed)} 分`;
        return figures.isFormula
          ? `预算执行率的得分公式没有结果，${due}。请重新计算公式，或直接填写得分。`
          : `预算执行率没有填写得分，${due}。请填写。`;
      }
      case 'row': {
        const due = `按规则应为 ${plainNumber(figures.computed)} 分`;
        return figures.isFormula
          ? `“${title}”的得分公式没有结果，${due}。请重新计算公式，或直接填写得分。`
          : `“${title}”没有填写得分，${due}。请填写。`;
      }
      case 'rowPlain':
        return `“${title}”的写法，Excel 自带公式算不了，按规则应为 ${plainNumber(figures.computed)} 分。请直接填写得分。`;
      case 'executionWords':
        return `预算执行率的得分写的是“${figures.text}”，不是数字，按执行率计算应为 ${plainNumber(figures.computed)} 分。请改正。`;
      case 'rowWords':
        return `“${title}”的得分写的是“${figures.text}”，不是数字，按规则应为 ${plainNumber(figures.computed)} 分。请改正。`;
      case 'unfounded':
        return `“${title}”没有填写实际完成值，却得了 ${plainNumber(figures.score)} 分。请补填实际完成值，或删去得分。`;
      case 'unweighted':
        return `“${title}”没有填写得分。请按完成情况填写。`;
      case 'unscorable':
        return `“${title}”没有得分。${noScoreText(figures.why, scoreSentences)}`;
    }
  },
  'score.band': ({ score, low, high }, { title }) =>
    `“${title}”得 ${plainNumber(score)} 分，这一档的得分应在 ${plainNumber(low)} 到 ${plainNumber(high)} 分之间。请核对得分或完成情况。`,
  'score.mismatch': (figures, { title }) =>
    figures.case === 'sum'
      ? `各项指标都达到了指标值，得分合计却是 ${plainNumber(figures.sum)}，应为 ${plainNumber(figures.most)} 分。请核对各项得分。`
      : wrongScore(figures, title),
  'score.full': (figures, { title }) =>
    figures.case === 'late'
      ? `“${title}”的完成值“${figures.actual.trim()}”晚于指标值“${figures.target.trim()}”，却得了满分。请按本地对逾期的规定核减得分，并写明原因。`
      : wrongScore(figures, title),
  'score.total': (figures) => {
    switch (figures.case) {
      case 'missing':
        return `没有填写总分，各项得分加起来是 ${plainNumber(figures.total)}。请填写。`;
      case 'words':
        return `总分写的是“${figures.text}”，不是数字，各项得分加起来是 ${plainNumber(figures.total)}。请改正。`;
      case 'wrong':
        return `总分写的是 ${plainNumber(figures.printed)}，各项得分加起来是 ${plainNumber(figures.total)}。请改正总分或各项得分。`;
      case 'incomplete':
        return `总分写的是 ${plainNumber(figures.printed)}，没有算上 ${figures.cells.join('、')}（还没有得分）。请先补齐得分，再核对总分。`;
      case 'weights':
        return `总分行的分值写的是 ${plainNumber(figures.printed)}，应为 100；各项分值加起来是 ${plainNumber(figures.total)}。请核对。`;
    }
  },

  'score.grade': (figures) =>
    figures.case === 'tooSoon'
      ? `等级写的是“${figures.printed}”，但现在还不能评定等级：得分没有填全，或分值合计不是 100，或总分超过 100。请先改正这些，再评定等级。`
      : `等级写的是“${figures.printed}”，总分 ${plainNumber(figures.total)} 分应为“${figures.grade}”。请改正等级或总分。`,

  'cell.error': ({ place, error, cause }, { title, cell }) => {
    const where = `${title && `“${title}”的`}${errorPlaces[place]}（${cell}）`;
    return `${where}显示 ${error}，不能计分：${cause ? noScoreText(cause, scoreSentences) : errorAdvice(error)}`;
  },

  'reason.missing': (figures, { title }) => {
    const ask = '没有填写偏差原因分析及改进措施。';
    switch (figures.case) {
      case 'belowWeight':
        return `“${title}”得 ${plainNumber(figures.score)} 分，低于分值 ${plainNumber(figures.weight)} 分，${ask}`;
      case 'overCompleted':
        return `“${title}”的完成值是指标值的 ${plainPercent(figures.share)}，超过 ${plainPercent(figures.limit)}，${ask}`;
      case 'targetMissed':
        return `“${title}”没有达到指标值，${ask}`;
      case 'footer':
        return `${quotedList(figures.rows.map(subject))}没有完全达到指标值，表下没有填写原因分析和改进措施。`;
      case 'rowsElsewhere':
        return `${quotedList(figures.rows.map(subject))}要说明偏差原因，表里没有说明，也没有“偏差原因”一栏。请在${reasonPlaces[figures.place]}里写明原因和改进措施。`;
      case 'rate':
        return `预算执行率 ${plainPercent(figures.rate)}，低于 ${plainPercent(figures.limit)}，没有填写原因。请写明执行率低的原因。`;
      case 'rateElsewhere':
        return `预算执行率 ${plainPercent(figures.rate)}，低于 ${plainPercent(figures.limit)}，表里没有说明原因。请在${reasonPlaces[figures.place]}里写明执行率低的原因。`;
      case 'unfinished': {
        const explanation = startedExplanations[figures.explanation](title);
        return figures.left === 'mark'
          ? `${explanation}还带着“${UNFINISHED_MARK}”，算没有写完。内容已经补充好的，请删去“${UNFINISHED_MARK}”。`
          : `${explanation}还没写完。请把“${BLANK}”处补充完整，再删去“${UNFINISHED_MARK}”。`;
      }
    }
  },
  'reason.thin': (figures, { title }) => {
    switch (figures.case) {
      case 'thin':
        return `“${title}”的偏差原因写得太简单。请写明为什么有偏差、怎样改进。`;
      case 'forFullScore':
        return `“${title}”得满分，却写了偏差原因。没有偏差的请删去说明；确有偏差的请核对得分。`;
      case 'unfinishedForFullScore':
        return `“${title}”得满分，却留着没写完的偏差原因。没有偏差的请删去；确有偏差的请核对得分。`;
      case 'footer':
        return `表下的原因分析写得太简单。请写明${quotedList(figures.rows.map(subject))}为什么有偏差、怎样改进。`;
    }
  },

  'value.missing': ({ missing }, { title }) =>
    `“${title}”没有填写${missing.map((name) => values[name]).join('、')}。请填写；不用的指标请整行删除。`,
  'value.unit': (figures, { title }) => {
    const target = figures.target.trim();
    const actual = figures.actual.trim();
    return figures.case === 'hundredfold'
      ? `“${title}”的“${figures.text.trim()}”大得不像实际的百分数（指标值“${target}”，完成值“${actual}”）。这一格按百分比显示，写进 98 就成了 9800%。如果是 ${plainPercent(figures.meant)}，请改正。`
      : `“${title}”的指标值“${target}”和完成值“${actual}”单位不同，无法比较。请写成同一单位。`;
  },
  'value.kind': ({ target, actual }, { title }) =>
    `“${title}”的指标值“${target.trim()}”是数，完成值“${actual.trim()}”不是。请把完成值写成同样的数。`,
  'value.percent': ({ target, actual }, { title }) =>
    `“${title}”的指标值“${target.trim()}”是文字，完成值写的是“${actual.trim()}”。可以这样写，但评审时常会问这个百分比怎样得来，请准备好依据。`,
  'value.copied': (figures, { title }) => {
    const actual = figures.actual.trim();
    return figures.case === 'limit'
      ? `“${title}”的完成值“${actual}”还是指标值的写法，看不出实际完成了多少。请填写实际完成的数，例如“${quantityText(figures.example, quantityWords)}”。`
      : `“${title}”的完成值“${actual}”和指标值一样，看不出实际在哪一天完成。请填写实际完成的日期。`;
  },
  'value.year': ({ texts, year, ...figures }, { title }) =>
    figures.case === 'outside'
      ? `“${title}”写的时间${quotedList(texts)}不在 ${year} 年度内。请核对年份。`
      : `“${title}”写的时间${quotedList(texts)}在 ${year} 年度之后。确实跨年度完成的，请在偏差原因里说明；年份写错的请改正。`,

  'indicator.placeholder': ({ text, ...figures }) =>
    figures.case === 'unused'
      ? `“${text}”这一行没有用到。请整行删除；表样要求保留的，请填“/”。`
      : `三级指标只写了“${text}”，没有写指标名称。请补上名称。`,
  'indicator.duplicate': ({ other }, { title }) =>
    `“${title}”和 ${other} 的三级指标重复。请删去一个；内容不同的，请在名称里写清楚。`,
  'indicator.class': (figures, { title }) => {
    switch (figures.case) {
      case 'cost':
        return `“${title}”是成本指标，指标值写的是“${figures.target.trim()}”。成本一般是越小越好，请核对符号，通常写“≤”。`;
      case 'spending':
        return `“${title}”把支出的金额当作数量指标。数量指标应写办了多少事（人数、次数、件数等），金额请放到成本指标。`;
      case 'time':
        return `“${title}”的指标值“${figures.target.trim()}”是时间，却放在“${figures.subcategory}”下。请核对，通常放到时效指标。`;
      case 'words':
        return `“${title}”放在“${figures.subcategory}”下，看名称应属于${figures.belongs}。请核对。`;
    }
  },

  'scheme.other': (figures) => {
    switch (figures.case) {
      case 'differs':
        return `这里的公式按评分方案“${figures.stated}”算分，本表其他公式按“${figures.used}”。请在“检查”页的“评分方案”处选定本表的方案，各公式会一起改过来。`;
      case 'unknown':
        return `公式要用的评分方案“${figures.stated}”这里没有，得分算不出来，其余先按“${figures.used}”检查。请在“设置”里导入这个方案，或在“检查”页给这张表改选已有的方案。`;
      case 'lookedUp':
        return `这里的公式从别的单元格取评分方案，检查时看不到是哪个，先按“${figures.used}”检查。请在公式里直接写明方案名称。`;
      case 'notWanted':
        return `本表的公式写明按评分方案“${figures.own}”算分，没有按要求的“${figures.wanted}”检查。应按“${figures.wanted}”评分的，请在任务窗格“检查”页更改本表的评分方案。`;
    }
  },

  'form.missing': (figures) => {
    switch (figures.case) {
      case 'empty':
        return `没有填写${places[figures.place]}。请填写。`;
      case 'absent':
        return `表中找不到“${places[figures.place]}”一栏。请补上。`;
      case 'onlyNumber':
        return `${places[figures.place]}只写了数字“${figures.text}”。请用文字写明年度要达到的目标和完成的情况。`;
      case 'section':
        return `缺少一级指标“${figures.category}”。请补上这一类指标。`;
      case 'indicators':
        return '表中找不到绩效指标（一级指标、二级指标、三级指标各列）。表没有填完的请补上。';
      case 'totalRow':
        return '表中找不到“总分”一行，看不出这张表得了多少分。请在指标下面补上“总分”一行。';
    }
  },
  'form.full': (figures) => {
    if (figures.case === 'executionBehind') {
      return `预算执行率 ${plainPercent(figures.rate)}，指标得分是指标分值的 ${plainPercent(figures.share)}，相差 ${plainNumber(figures.difference)} 个百分点。评审时会问：钱没有用完，指标怎么完成了。请核对指标得分，或说明资金结余的原因。`;
    }
    const forms = figures.forms === 1 ? '这张表' : `${figures.forms} 张表`;
    return `${forms}的各项得分全是满分。自评全是满分，容易被认为走形式，请再核对一遍各项得分。`;
  },
  'form.unfilled': (figures) =>
    figures.case === 'form'
      ? '待填：这张表还没有开始填写。填写以后再检查。'
      : `待填：第 ${figures.row} 行还没有填写指标。要用的请填写，不用的请整行删除，或在三级指标里写“/”。`,
  'form.contradiction': (figures, { title }) => {
    switch (figures.case) {
      case 'doneWithoutMoney':
        return `资金只执行了 ${plainPercent(figures.rate)}，“${title}”却完成了“${figures.actual.trim()}”（指标值“${figures.target.trim()}”）。评审时可能会问钱没花、事怎么做了，请准备好说明。`;
      case 'acceptedNothing':
        return `“${title}”的完成值是 0，“${subject(figures.full)}”却得了满分。没有通过验收的数量能不能算完成，评审时可能会问，请准备好说明。`;
      case 'dearAndScored':
        return `“${title}”的成本“${figures.actual.trim()}”是指标值“${figures.target.trim()}”的两倍以上，还得了 ${plainNumber(figures.score)} 分。评审时可能会问，请准备好说明。`;
    }
  },

  'form.clipped': ({ cells, ...figures }) =>
    figures.case === 'cut'
      ? `有 ${cells.length} 处文字没有显示完整（${cellList(cells)}），打印出来也会缺字。请把行调高。`
      : `有 ${cells.length} 处文字太长（${cellList(cells)}），行调到最高（409 磅）也显示不完。请写简短些，或把这一列加宽。`,
  'form.narrow': ({ cells }) =>
    `有 ${cells.length} 处数字没有显示完整（${cellList(cells)}），会显示成 #### 或少了小数。请把列加宽。`,
  'sheet.unread': (figures) => {
    switch (figures.case) {
      case 'amount':
        return `这里应填数字，现在写的是“${figures.text}”，没有算进去。还没有数字的请先留空。`;
      case 'block':
        return `“${figures.text}”这一块不是自评表的固定内容，没有检查。`;
      case 'columns':
        return `这些列检查时没有用到：${figures.text}。其中如有实际完成值、得分等要检查的内容，请把列标题改成自评表的叫法。`;
      case 'details':
        return `这些行没有分值，当作上一项指标的一部分，没有单独检查：${figures.text}。如果是单独的指标，请填上分值。`;
      case 'remarks':
        return `这些行只有一段文字，当作说明，没有检查：${figures.text}。如果是指标，请把各列填上。`;
      case 'shared':
        return `这些行没有分值，各项分值已经合计 100，当作和上面一项合用一个分值：${figures.text}。如果是漏填，请填上分值。`;
      case 'subtotals':
        return `这些合计行没有检查：${figures.text}。请自己核对加得对不对。`;
      case 'assumed':
        return `${figures.text ? `“${figures.text}”这一列看不明白` : '这一列没有标题'}，当作“${assumedColumn(figures.field)}”检查。不对的，请把列标题改成自评表的叫法。`;
      case 'absent':
        return `没有认出这些内容，所以没有检查：${figures.parts.map((part) => absentParts[part]).join('、')}。表里有的，请把标题改成自评表的叫法；表样本来没有的，不用处理。`;
      case 'other':
        return `这里写的“${figures.text}”，检查时没有用到。请核对是不是写错了位置。`;
    }
  },
  'sheet.unmeasured': () => '没有检查这张表的行高和列宽够不够：它在工作表里太靠下或太靠右。请打印预览时看一遍。',
};

/** What each code is about, for the table of the guide. */
export const findingKinds: Readonly<Record<FindingCode, string>> = {
  'form.missing': '没有填写项目名称、主管部门、实施单位、年度、总体目标；缺少一级指标、总分行',
  'scheme.other': '公式写明的评分方案与本表其他公式、与 `--scheme` 不同，或没有这个方案',
  'cell.error': '得分、执行率、合计等单元格显示 #NAME?、#VALUE! 之类的错误值',
  'number.text': '该填数字的格里是文字（“18分”“100万元”），没有算进合计',
  'formula.gone': '算出来的格被手填的数代替或清空了，现在还对，以后不会跟着变',
  'form.unfilled': '待填：空白表、还没有填写的指标行',
  'funds.sum': '年度资金总额不等于各项资金之和',
  'funds.zero': '预算数是 0',
  'funds.negative': '预算数或执行数小于 0',
  'funds.over': '执行数大于预算数',
  'funds.rate': '执行率不对，或没有填写',
  'funds.score': '预算执行率的得分不对，或没有填写',
  'funds.unscored': '不计分的行写了分值或得分',
  'funds.scale': '金额和旁边的数、和金额单位相差上百倍或上万倍',
  'funds.adjusted': '评分方案要求说明预算调整、而没有说明：全年预算数与年初预算数相差太多',
  'form.full': '执行率比指标得分低 5 个百分点以上；文件里所有表的各项得分全是满分',
  'weight.total': '分值合计不是 100',
  'weight.section': '一级指标的分值合计与评分方案、与自己写的“（50分）”不符',
  'weight.missing': '没有填写分值',
  'weight.invalid': '分值不是大于 0 的数',
  'indicator.placeholder': '表样里的“指标2：”“……”没有删去',
  'indicator.duplicate': '指标重复',
  'indicator.class': '指标放错了类别',
  'value.missing': '没有填写三级指标、指标值或完成值',
  'value.unit': '指标值和完成值单位不同',
  'value.kind': '指标值是数、完成值不是',
  'value.percent': '指标值是文字，完成值是百分比',
  'value.copied': '完成值照抄了指标值，例如“≥266米”',
  'value.year': '时间不在本年度内',
  'score.over': '得分超过分值',
  'score.missing': '填完了没有得分，规则定不了分的说明原因；没有完成值却有得分',
  'score.band': '定性得分不在这一档的范围内',
  'score.mismatch': '得分不是按规则算出的',
  'score.full': '明确没有达到指标值却得了满分',
  'score.total': '总分不等于各项得分之和，或漏算了没有得分的行',
  'score.grade': '等级与总分不符',
  'reason.missing': '该写偏差原因而没有写，或写了一半（还带着【待补充】）',
  'reason.thin': '偏差原因只写了“无”“略”等，或太短；得满分却写了原因',
  'form.contradiction': '各行之间对不上，例如资金只执行了 1 %、数量却超额完成',
  'form.clipped': '文字没有显示完整（行不够高）',
  'form.narrow': '数字没有显示完整（列不够宽）',
  'sheet.unread': '要填数字的地方写了文字，或内容写错了位置；检查没用到',
  'sheet.unmeasured': '没有检查行高和列宽够不够',
};
