import { commandStatus } from '../../../src/commands/commandStatus';
import { changeMessages } from '../../../src/wording/excel';
import { convertToFormulaMessages } from '../../../src/wording/pane';

/** What the pane says became of an action: 'nothing' was changed, or it is 'unknown'. */
export type Told = 'done' | 'nothing' | 'partly' | 'unknown';

const sentences = changeMessages['zh-CN'];
/** The part of a sentence before what it names. */
const NUMBER = '1234';
const PARTS = [
  sentences.partly([], 0),
  `${sentences.partly([NUMBER], 0).split(NUMBER)[0]}`.slice(0, 5),
  convertToFormulaMessages['zh-CN'].changedMeanwhile(null, [NUMBER]).split(NUMBER)[1] ?? '',
];
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
  if (PARTS.some((part) => text.includes(part))) return 'partly';
  return kind === 'failed' ? 'nothing' : 'done';
}
