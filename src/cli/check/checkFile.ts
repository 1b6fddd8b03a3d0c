import { findingCounts } from '../../core/check/findingCounts';
import { checkCommandMessages as messages } from '../../wording/zh-CN/checkCommand';
import { readWorkbook } from '../../xlsx/readWorkbook';
import type { FileReading } from '../../xlsx/readWorkbook';
import { newCheckReport } from '../commands/newCheckReport';
import { checkWorkbook } from '../commands/checkWorkbook';
import { schemeOption } from '../schemeOption';
import { harmlessText } from '../harmlessText';
import type { FileReport } from './fileReport';
import type { FileTask } from './fileTask';

/** Characters of a report on one file; a longer one is read by nobody and fills the memory. */
const LONGEST_REPORT = 4 * 1024 * 1024;

/** Reads and checks a file. Never rejects: whatever goes wrong is said of the file. */
export async function checkFile(task: FileTask): Promise<FileReport> {
  const name = harmlessText(task.label);
  try {
    const reading = await readWorkbook(Buffer.from(task.path), name);
    return reading.ok ? reportOf(task, reading) : { kind: 'unreadable', message: reading.message };
  } catch (error) {
    return { kind: 'unreadable', message: messages.failed(name, harmlessText(String(error))) };
  }
}

function reportOf(task: FileTask, reading: FileReading & { ok: true }): FileReport {
  const sheets = checkWorkbook(reading.sheets, task.scheme === null ? null : schemeOption(task.scheme));
  const forms = sheets.flatMap((sheet) => sheet.forms);
  const lines: string[] = [];
  newCheckReport(task.json, (line) => lines.push(line)).file(task.label, sheets);
  if (lines.reduce((sum, line) => sum + line.length, 0) > LONGEST_REPORT) {
    return { kind: 'unreadable', message: messages.tooMuchToSay(harmlessText(task.label)) };
  }
  return {
    kind: 'checked',
    lines,
    notes: notesOf(task, reading, forms.length > 0),
    scores: forms.map(({ score, grade }) => ({ score: score?.toString() ?? null, grade })),
    findings: findingCounts(forms.flatMap(({ findings }) => findings)),
  };
}

function notesOf({ label }: FileTask, reading: FileReading & { ok: true }, hasForms: boolean): string[] {
  const cut = reading.cutSheets.map((sheet) => messages.cutSheet(harmlessText(label), harmlessText(sheet)));
  return reading.hasUncalculatedFormulas && hasForms ? [messages.uncalculated(harmlessText(label)), ...cut] : cut;
}
