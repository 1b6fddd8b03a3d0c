import { commandStatus } from '../../../src/commands/commandStatus';
import { changeMessages, ignoringMessages, takeBackMessages } from '../../../src/wording/excel';
import { freezeMessages } from '../../../src/wording/freeze';
import { markMessages } from '../../../src/wording/pane';
import { summaryMessages } from '../../../src/wording/summary';
import { convertToFormulaMessages } from '../../../src/wording/workflows';

/**
 * What the pane says became of an action: 'nothing' was changed, or it is 'unknown'; 'counted': so many cells were changed, others named
 * that were left as somebody had changed them, or are to be looked at; 'already': it was so before, and nothing was touched.
 */
export type Told = 'done' | 'already' | 'nothing' | 'partly' | 'counted' | 'unknown';

const sentences = changeMessages['zh-CN'];
const NOTHING_FROZEN = {
  ...{ formulas: 0, values: 0, ignored: 0, withoutResult: 0, changed: 0 },
  ...{ locked: [], tooLarge: [], stillMarked: [], isUnchecked: false },
};
/** The part of a sentence before what it names. */
const NUMBER = '1234';
const PARTS = [sentences.partly([], 0), `${sentences.partly([NUMBER], 0).split(NUMBER)[0]}`.slice(0, 5)];
const MARKS_LEFT = markMessages['zh-CN'].marksLeft([NUMBER]).split(NUMBER)[1] ?? '';
const NOT_FIRST = summaryMessages['zh-CN'].notPutFirst();
const COUNTED = /^已(重新录入|把) [1-9]\d* 个单元格/;
const ALL_LEFT = convertToFormulaMessages['zh-CN'].changedMeanwhile(null, [NUMBER]).split(NUMBER)[1] ?? '';
const NOT_MARKED = ignoringMessages['zh-CN'].notMarked();
const ALREADY = takeBackMessages['zh-CN'].already();
const LOOKS_LEFT = takeBackMessages['zh-CN'].looksLeft();
/** Freezing and its contrary, with cells that were left alone. */
const FROZEN = [
  freezeMessages['zh-CN'].done({ ...NOTHING_FROZEN, formulas: 1 }).slice(0, 4),
  freezeMessages['zh-CN'].unfrozen(1, [], []).slice(0, 4),
];
const NOT_FROZEN = [freezeMessages['zh-CN'].done(NOTHING_FROZEN), freezeMessages['zh-CN'].unfrozen(0, [], [])];
const CREATED = /^生成了 (\d+) 张，还有/;

/** What stands in the notice of the pane, as far as it tells what became of the action. */
export function told(): { readonly told: Told; readonly text: string } {
  const status = commandStatus.read();
  const text = status?.text('zh-CN') ?? '';
  return { told: status === null ? 'done' : toldBy(status.kind, text), text };
}

function toldBy(kind: 'done' | 'open' | 'failed', text: string): Told {
  if (text.includes(sentences.unknown)) return 'unknown';
  const created = CREATED.exec(text)?.[1];
  if (created !== undefined) return created === '0' ? 'nothing' : 'partly';
  if (kind === 'failed' && COUNTED.test(text)) return 'counted';
  if (text === ALREADY) return 'already';
  if (text.includes(ALL_LEFT)) return 'nothing';
  if (kind === 'open' && NOT_FROZEN.some((none) => text.startsWith(none))) return 'nothing';
  if (kind === 'open' && FROZEN.some((begin) => text.startsWith(begin))) return 'counted';
  if ([...PARTS, MARKS_LEFT].some((part) => text.includes(part))) return 'partly';
  if ([NOT_FIRST, LOOKS_LEFT, NOT_MARKED].some((left) => text.includes(left))) return 'counted';
  return kind === 'failed' ? 'nothing' : 'done';
}

/** How many of the sentences of which exactly one is said of a change stand in a text: done after all, nothing, a part, not known. */
export function changeSentences(text: string): number {
  const all = [sentences.done, sentences.none, PARTS[1] ?? '', sentences.unknown, sentences.blocked, sentences.unclear];
  return all.filter((sentence) => text.includes(sentence)).length;
}
