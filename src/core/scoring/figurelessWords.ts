/** Names of standards, grades and documents with digits in them: ISO9001, GB/T 19001-2016, PM2.5, 5A级, 5G, 〔2020〕10号, 《…》. */
export const namesWithDigits =
  /《[^》]*》|[〔[(【]\d{4}[〕\])】]\d+号|(?:ISO|IEC|GB|DB|HJ|CJJ|JGJ|JTG|NY|SL|PM|IPv)(?:\/T)?[-_]?\d+(?:[.:-]\d+)*|\dA(?=级|景区|$)|\dG(?![A-Za-z])/gi;

/** What stands in quotation marks is a name: “四项制度”, “三公”经费. So are 一户一档, 一村一品 and numbers of things in a series. */
export const figurelessPhrases =
  /“[^”]*”|"[^"]*"|‘[^’]*’|《[^》]*》|一[^一十百千万亿]一[^一十百千万亿]|第[零〇一二两三四五六七八九十百千]+/g;

/** Words in which a numeral, 零 or 无 counts nothing and denies nothing, the longer ones first where one is part of another. */
const WORDS: readonly string[] = [
  // one
  '一站式 一次性 一次办好 一次办成 一次办结 跑一次 一卡通 一家亲 一家人 一部分 一批 一系列 一揽子 一条龙 一条心 一张网 一张图 一盘棋 一本账 一件事 一台戏',
  '一年一度 一个中心 千篇一律 独一无二 万无一失 一无所 三位一体 五位一体',
  // series and programmes
  '十一五 十二五 十三五 十四五 十五五 三年行动 五年规划 九年义务教育 九年一贯 三个代表 两个维护 两个确立 两个责任 四个意识 四个自信 四个全面',
  '两个一百年 五个一 八项规定 四项制度 四项基本 三项制度 三支一扶 六个一 百年 百日',
  // very
  '十分满意 十分明显 十分显著 十分重要 十分突出 十分良好 十分有效 十分积极 十分必要 十分到位 十分重视',
  '多半 半成品 半岛',
  // nought and none
  '零距离 零星 零售 零工 零散 零件 零部件 零基础 零门槛 零食 零钱 零碎 零用 零容忍 飘零 凋零',
  '无障碍 无偿 无线 无害化 无公害 无人机 无形 无缝 无纸化 无烟 无关 无论 无法 无数 无力 无限 无疑 无穷 无比 无私 无需 无须 无菌 无氧 无铅 无糖 无痛',
  '无土栽培 无党派 无微不至 无差别 无接触 无人值守 无症状 从无到有 互通有无 有无 无所',
].flatMap((line) => line.split(' '));

const WORD = new RegExp([...WORDS].sort((a, b) => b.length - a.length).join('|'), 'g');

/** The text with a bar in place of each word that holds a numeral, 零 or 无 without counting or denying anything. */
export function freedFromWords(text: string): string {
  return text.replace(WORD, '|');
}
