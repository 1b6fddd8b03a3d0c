import { readLeadingNumeral } from './chineseNumeral';
import { normalizeText } from './normalizeText';
import { readMeasure } from './measure';
import type { Measure } from './measure';
import { DURATION_UNITS } from './readDurationText';
import { readUnit } from './units';

/** One figure of a sentence with the words before it: '改造' and 3座 in '新建2座、改造3座'. */
export interface SentenceFigure {
  readonly words: string;
  readonly measure: Measure;
  /** It is said that there may be more: 不少于, 以上. */
  readonly atLeast: boolean;
}

/** A sentence with its figures in order; `rest` are the words after the last one. */
export interface Sentence {
  readonly figures: readonly SentenceFigure[];
  readonly rest: string;
}

const MAX_LENGTH = 60;
const MAX_UNIT_LENGTH = 6;
const BEGINS_FIGURE = /百分之?百|[百千万]分之|\d|[零〇一二两三四五六七八九十百千万亿壹贰叁肆伍陆柒捌玖拾]/;
const AT_LEAST_BEFORE = /(?:>=|>|不得?[少低]于|大于等于|至少|达到或超过|超过|大于)$/;
const AT_LEAST_AFTER = /^(?:\(含\))?[及或]?以上/;
const FILLERS =
  /^(?:[、,;:和及]|已|共|累计|实际|分别|计划|全年|确保|完成(?![率度]))+|(?:[、,;:和及]|了|共|达到?|为)+$/g;
/** Words that turn a figure round, set it in time or join a second condition: such a sentence is not read. */
const UNREADABLE =
  /[^\u4e00-\u9fff]|[不未无零没禁非绝防免拒缺欠超第由从到至比或除但因并且同]|以[内下]|之[内前间]|[年月]|日(?!常)|周(?![边转])|天(?!然)|季度|期间|之一|其中|减|降|(?<!新)增|缩|压|节[约省]|逾期|低于|少于|[小大]于|控制|排放|成本|支出|经费|造价|亏损|负债|债务|罚|能耗|费用|耗时|用时|等待|时限|时长/;

/** What the figures are counted for: '每生每年2000元'. */
const PER = /每[\u4e00-\u9fff]?(?:[月年周天日]|季度)?/g;

/** Reads a sentence of words and counts, each with its unit: '新建2座、改造3座', '举办培训不少于3次'. Null for everything else. */
export function readSentence(text: string): Sentence | null {
  const plain = normalizeText(text);
  if (plain.length > MAX_LENGTH) return null;
  const figures: SentenceFigure[] = [];
  let rest = plain;
  for (let at = BEGINS_FIGURE.exec(rest)?.index; at !== undefined; at = BEGINS_FIGURE.exec(rest)?.index) {
    const found = figureAt(rest.slice(at));
    if (!found) return null;
    const before = rest.slice(0, at);
    const after = rest.slice(at + found.length);
    const tail = AT_LEAST_AFTER.exec(after)?.[0] ?? '';
    const atLeast = tail !== '' || AT_LEAST_BEFORE.test(before);
    figures.push({ words: wordsOf(before.replace(AT_LEAST_BEFORE, '')), measure: found.measure, atLeast });
    rest = after.slice(tail.length);
  }
  const closing = wordsOf(rest);
  const words = [...figures.map((figure) => figure.words), closing];
  return figures.length === 0 || words.some((part) => UNREADABLE.test(part.replace(PER, '')))
    ? null
    : { figures, rest: closing };
}

/** The longest text from the start that is one figure with its unit. */
function figureAt(text: string): { readonly measure: Measure; readonly length: number } | null {
  const fraction = /^(?:百分之?百|[百千万]分之[零〇一二两三四五六七八九十百点\d.]+)/.exec(text)?.[0];
  if (fraction !== undefined) return measured(text, fraction.length);
  const digits = readLeadingNumeral(text);
  if (!digits) return null;
  for (let length = digits.end + MAX_UNIT_LENGTH; length > digits.end; length -= 1) {
    if (length > text.length) continue;
    const found = measured(text, length);
    if (found && (found.measure.percent || found.measure.unit !== '')) return found;
  }
  return null;
}

function measured(text: string, length: number): { readonly measure: Measure; readonly length: number } | null {
  const measure = readMeasure(text.slice(0, length));
  if (!measure || measure.approximate || DURATION_UNITS.has(measure.unit)) return null;
  return measure.percent || readUnit(measure.unit) !== null ? { measure, length } : null;
}

function wordsOf(text: string): string {
  return text.replace(FILLERS, '');
}
