import type { SchemeSentences } from '../schemeSentences';
import { schemeFieldNames } from './schemeFieldNames';

const kinds: SchemeSentences['kinds'] = {
  object: '应是用花括号 {} 括起来的一组字段。',
  list: '应是用方括号 [] 括起来的列表。',
  text: '应是文字，用双引号括起来。',
  number: '应是数字，不加引号，例如 0.8。',
  integer: '应是整数，不加引号。',
  boolean: '应是 true 或 false，不加引号。',
};

/** What is said of a scheme file. */
export const schemeSentences: SchemeSentences = {
  kinds,
  fieldNames: schemeFieldNames,
  place: (names, path) =>
    `${names.map((name) => (typeof name === 'number' ? `第 ${name} 项` : `“${name}”`)).join('的')}（${path}）`.replaceAll(
      '的第',
      '第',
    ),
  at: (place, problem) => `${place}：${problem}`,
  problems: {
    notJson: () => '这不是有效的 JSON 文件。请选择从本工具导出的评分方案文件。',
    wrongKind: ({ expected }) => kinds[expected],
    missing: () => '缺少这个字段，请补上。',
    unknownField: ({ known }) =>
      known.length === 0
        ? '没有这个字段，请删除。'
        : `没有这个字段，请删除或改正。这里可用的字段：${known.join('、')}。`,
    formerName: ({ now }) => `这是旧名称，现在叫“${now}”，两个都写了。请只留“${now}”。`,
    emptyText: () => '不能为空，请填写。',
    emptyList: ({ mayBeNull }) =>
      mayBeNull ? '列表不能为空，请至少写一项，或改为 null。' : '列表不能为空，请至少写一项。',
    badId: () => '只能用小写字母、数字和连字符，例如 "my-county"。',
    outOfRange: ({ min, max }) => `应在 ${min} 到 ${max} 之间。`,
    notOneOf: ({ words }) => `只能是 ${words.map((word) => `"${word}"`).join('、')} 之一。`,
    notDescending: ({ field }) => `“${field}”应从大到小排列，并且不能重复。`,
    lastNotZero: ({ field }) => `最后一项的“${field}”应为 0，这样每个数都有归属。`,
    floorsCrossed: () => '“partlyFloor”（部分达成的下限）不能高于“achievedFloor”（达成的下限）。',
    sectionsTotal: ({ total }) => `预算执行率与各一级指标的分值合计应为 100，现在是 ${total}。`,
    categoryTwice: ({ category }) => `一级指标“${category}”写了两次，请删去一个。`,
    gradeTwice: ({ first, second }) =>
      first === second
        ? `等级“${second}”写了两次，请换一个名称。`
        : `等级“${second}”和“${first}”在 Excel 里分不开，汇总时会数在一起，请换一个名称。`,
    gradeIsValue: ({ name }) => `Excel 会把“${name}”当成逻辑值或错误值，汇总时数不出来，请换一个名称。`,
    builtInName: ({ name }) => `“${name}”是自带方案的名称，请换一个。`,
    nameTaken: ({ name, owner }) =>
      name === owner
        ? `已经有名称为“${owner}”的方案，标识（id）不同。要替换它，请把标识改成一样；要另加一个，请换一个名称。`
        : `“${name}”已经是方案“${owner}”的名称、别名或标识（大小写、全角半角、空格和括号不算不同），请换一个。`,
    idTaken: ({ id, owner }) =>
      `标识“${id}”已经用在方案“${owner}”上。要另加一个方案，请换一个标识；要给它改名，请把“${owner}”写进别名（aliases），公式才找得到它。`,
    noLetters: () => '只有括号或标点，公式找不到它，请用汉字、字母或数字。',
    unseenCharacters: () => '含有换行、零宽空格等看不见的字符，请删去。',
    tooLong: ({ limit, length }) => `太长：公式里最多写 ${limit} 个字，现在是 ${length} 个，请改短。`,
  },
};
