import type { NumberQuantity, RangeQuantity } from './quantity';

/** Units that may follow a number as they are; compounds with '/', '每' and '*' are made of these. In lower case. */
export const UNITS: ReadonlySet<string> = new Set(
  [
    // money
    '元 角 美元 欧元 港元 日元 英镑 块钱',
    // people and households
    '人 名 位 口 户 家 人次 人份 人天 人日 人月 人年 人/次 户次 户数 家次 人户 学员 群众 村民 干部 党员',
    // things in general
    '个 件 项 套 台 辆 部 架 艘 条 根 支 枝 只 头 匹 羽 尾 株 棵 颗 粒 盆 把 副 双 对 顶 枚 块 面 片 扇 口井 眼 盏 具 座 栋 幢 间 层 处 所 站 床 张 桩 方',
    '份 本 册 卷 页 张 幅 篇 期 版 字 例 起 宗 案 批 种 类 样 门 堂 节 组 队 班 届 轮 遍 趟 回 场 次 批次 场次 班次 频次 台次 台套 台件 套件 卷件 卷册 件次 辆次 车次 艘次 架次 条次 篇次 期次 项次 点次 个次 床位 张床 张床位 点位 站点 标段 剂 剂次 针 针次 头次 只次',
    '倍 度 分 学时 课时 学分 天次 年次 月次',
    // places and bodies
    '村 行政村 自然村 村次 社区 乡 镇 乡镇 街道 县 市 区 县区 区县 省 校 学校 单位 部门 企业 机构 园区 项目 班级',
    // length, area, volume, mass
    '米 公里 千米 厘米 毫米 里 海里 延米 m km cm mm 亩 公顷 平方 平方米 平米 平方公里 平方千米 m2 m² km2 km² 立方米 立方 m3 m³ 吨 千克 公斤 斤 克 毫克 微克 t kg g mg 升 毫升 l ml 亩次 吨公里 标准箱 吨标准煤 吨标煤',
    // energy, data, physics
    '千瓦 千瓦时 兆瓦 兆瓦时 kw kwh mw mwh kva gb mb tb kb °c 摄氏度 分贝 db',
    // containers
    '瓶 箱 盒 袋 包 桶 罐 车 捆 筐',
    // time inside compounds ('次/年', '元/人*月'); alone they are durations
    '年 月 个月 季 季度 周 星期 天 日 工作日 个工作日 小时 个小时 分钟 秒 年度 学期 学年',
  ].flatMap((line) => line.split(' ')),
);

/** Counting words after which the thing counted may be named: '3个村', '50名学生'. */
const COUNTERS: ReadonlySet<string> = new Set(
  '个 名 位 家 户 项 台 套 辆 场 期 件 条 座 处 间 所 本 份 张 次 门 种 类 支 块 只 头 株 棵 篇 部 栋 段 批 口 眼 人次'.split(
    ' ',
  ),
);

/** Things commonly counted in these forms, named after a counting word. Anything else after it is prose, hence a word. */
const THINGS: ReadonlySet<string> = new Set(
  [
    '村 行政村 自然村 社区 村社区 乡 镇 乡镇 街道 县 市 区 县区 区县 县市 县市区 省 州 园区 村组 小组 小区',
    '项目 子项目 单位 部门 企业 学校 医院 班 班级 标段 点 点位 站 站点 网点 工程 平台 系统 子系统 岗位 问题 品种 批次 案件 案例 活动 课题 基地 机构 团队 品牌 中心 场馆 指标 方面 环节 季度 学期',
    '学生 教师 干部 职工 群众 村民 农户 党员 患者 病人 老人 老年人 儿童 妇女 人员 学员 专家 困难群众 贫困户 脱贫户 家庭 对象 志愿者 居民 农民 运动员 残疾人 工作人员 技术人员',
    '设备 车辆 车 房屋 泵站 水库 桥梁 桥 井 机井 档案 图书 报告 论文 专利 标准 制度 文件 方案 培训 培训班 会议 讲座 演出 展览 比赛 赛事 软件 服务器 电脑 计算机 空调 摄像头 路灯 树 树木 道路 河流 厕所',
  ].flatMap((line) => line.split(' ')),
);

/** Different ways of writing one unit. A unit not listed here is the same only as itself. */
const UNIT_SYNONYMS: ReadonlyMap<string, string> = new Map([
  ['名', '人'],
  ['位', '人'],
  ['平米', '平方米'],
  ['平方', '平方米'],
  ['m2', '平方米'],
  ['m²', '平方米'],
  ['km2', '平方公里'],
  ['km²', '平方公里'],
  ['平方千米', '平方公里'],
  ['m3', '立方米'],
  ['m³', '立方米'],
  ['立方', '立方米'],
  ['方', '立方米'],
  ['km', '公里'],
  ['千米', '公里'],
  ['m', '米'],
  ['cm', '厘米'],
  ['mm', '毫米'],
  ['t', '吨'],
  ['kg', '千克'],
  ['公斤', '千克'],
  ['g', '克'],
  ['mg', '毫克'],
  ['l', '升'],
  ['ml', '毫升'],
  ['kw', '千瓦'],
  ['kwh', '千瓦时'],
  ['mw', '兆瓦'],
  ['mwh', '兆瓦时'],
  ['db', '分贝'],
  ['°c', '摄氏度'],
  ['日', '天'],
  ['个月', '月'],
  ['个工作日', '工作日'],
  ['个小时', '小时'],
  ['星期', '周'],
  ['年度', '年'],
  ['季', '季度'],
  ['块钱', '元'],
  ['吨标煤', '吨标准煤'],
]);

const SEPARATOR = /[/*]|每个?/;

/**
 * A unit in one writing, compounds as 'unit/divisor*divisor': '元每人每月' and '元/人/月' are both '元/人*月'.
 * Null when the text is not a unit known to unitWords: then it is prose, and no guess is made.
 */
export function readUnit(text: string): string | null {
  if (text === '' || isSimpleUnit(text)) return text;
  const [numerator = '', ...divisors] = text.split(SEPARATOR);
  if (divisors.length === 0 || !isSimpleUnit(numerator) || !divisors.every(isSimpleUnit)) return null;
  const product = text.charAt(numerator.length) === '*';
  return `${numerator}${product ? '*' : '/'}${divisors.join('*')}`;
}

/** A unit without divisor: '人次', '个', '3个村' without the 3. */
function isSimpleUnit(text: string): boolean {
  return UNITS.has(text.toLowerCase()) || isCountedThing(text);
}

function isCountedThing(text: string): boolean {
  return [1, 2].some((length) => COUNTERS.has(text.slice(0, length)) && THINGS.has(text.slice(length)));
}

/**
 * Whether two numbers can be compared as they stand. A unit left out goes with any ('≥50个' and '50', '98%' and '98');
 * a counting word goes with the thing it counts ('3个' and '3个村'). 人 and 人次 are different; so are 98% and 98个.
 */
export function sameUnit(a: NumberQuantity | RangeQuantity, b: NumberQuantity | RangeQuantity): boolean {
  if (a.percent !== b.percent) return a.unit === '' && b.unit === '';
  if (a.percent || a.unit === '' || b.unit === '' || a.unit === b.unit) return true;
  const [left, right] = [standardUnit(a.unit), standardUnit(b.unit)];
  return left === right || countsThing(a.unit, b.unit) || countsThing(b.unit, a.unit);
}

/** A unit with every part in its standard word, the divisors in a fixed order. */
function standardUnit(unit: string): string {
  const [numerator = '', divisors = ''] = unit.toLowerCase().split('/');
  const standard = (part: string): string => UNIT_SYNONYMS.get(part) ?? part;
  const sorted = divisors.split('*').map(standard).sort();
  return `${numerator.split('*').map(standard).join('*')}/${sorted.join('*')}`;
}

/** '个' beside '个村', '村' beside '个村'. */
function countsThing(short: string, long: string): boolean {
  const [counter, thing] = [long.slice(0, short.length), long.slice(short.length)];
  if (counter === short) return COUNTERS.has(counter) && THINGS.has(thing);
  return long.endsWith(short) && COUNTERS.has(long.slice(0, -short.length)) && THINGS.has(short);
}
