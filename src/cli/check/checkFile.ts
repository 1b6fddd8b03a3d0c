import { findingCounts } from '../../core/check/findingCounts';
import { checkWorkbook } from '../../files/checkWorkbook';
import { fileNotes } from '../../files/fileNotes';
import type { FileReading } from '../../files/fileReading';
import type { UnusableSettings } from '../../files/fileSettings';
import { withFileSettings } from '../../files/fileSettings';
import { harmlessText } from '../../files/harmlessText';
import { readTables } from '../../files/readTables';
import { checkCommandMessages as messages } from '../../wording/zh-CN/checkCommand';
import { newCheckReport } from '../commands/newCheckReport';
import { schemeOption } from '../readOptions';
import type { FileReport, FileTask } from './fileReport';
import { sentForms } from './sentForms';

/** Characters of a report on one file; a longer one is read by nobody and fills the memory. */
const MAX_REPORT_LENGTH = 4 * 1024 * 1024;

/** Reads and checks a file. Never rejects: whatever goes wrong is said of the file. */
export async function checkFile(task: FileTask): Promise<FileReport> {
  const name = harmlessText(task.label);
  try {
    const reading = await readTables(Buffer.from(task.path), name, task.inside);
    return reading.ok ? reportByOwnSettings(task, reading) : { kind: 'unreadable', message: reading.message };
  } catch (error) {
    return { kind: 'unreadable', message: messages.failed(name, harmlessText(String(error))) };
  }
}

/** By the settings the file keeps. */
function reportByOwnSettings(task: FileTask, reading: FileReading & { ok: true }): FileReport {
  return withFileSettings(reading.settings, task.columns, (damaged) => reportOf(task, reading, damaged));
}

function reportOf(task: FileTask, reading: FileReading & { ok: true }, damaged: UnusableSettings): FileReport {
  const sheets = checkWorkbook(reading.sheets, task.scheme === null ? null : schemeOption(task.scheme));
  const forms = sheets.flatMap((sheet) => sheet.forms);
  const lines: string[] = [];
  newCheckReport(task.json, (line) => lines.push(line)).file(task.label, sheets);
  if (lines.reduce((sum, line) => sum + line.length, 0) > MAX_REPORT_LENGTH) {
    return { kind: 'unreadable', message: messages.tooMuchToSay(harmlessText(task.label)) };
  }
  return {
    kind: 'checked',
    lines,
    notes: fileNotes(task.label, reading, damaged, forms.length > 0),
    scores: forms.map(({ score, grade }) => ({ score: score?.toString() ?? null, grade })),
    otherTables: sheets.reduce((sum, sheet) => sum + sheet.otherTables.length, 0),
    findings: findingCounts(forms.flatMap(({ findings }) => findings)),
    ignored: forms.reduce((sum, { ignored }) => sum + ignored.length, 0),
    asked: forms.flatMap(({ questions }) =>
      questions.map(({ heading, group, likely: means }) => ({ heading, group, means })),
    ),
    forms: task.wantsForms ? sheets.flatMap(sentForms) : [],
  };
}
