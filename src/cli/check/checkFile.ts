import { validateAnswers } from '../../core/answers/answersFile';
import { findingCounts } from '../../core/check/findingCounts';
import { replaceRegisteredSchemes } from '../../core/scheme/schemes';
import { storedSchemes } from '../../core/scheme/storedSchemes';
import type { DamagedScheme } from '../../core/scheme/storedSchemes';
import { withAnswers } from '../../core/sheet/columns/columnAnswer';
import { replaceToldColumns } from '../../core/sheet/columns/toldColumns';
import { damagedName, saySchemeProblem } from '../../wording/saySchemeProblem';
import { checkCommandMessages as messages } from '../../wording/zh-CN/checkCommand';
import type { WrongScheme } from '../../wording/zh-CN/checkCommand';
import type { KeptSettings } from '../../xlsx/keptSettings';
import type { FileReading, PartialReading } from '../../files/fileReading';
import { readTables } from '../../files/readTables';
import { newCheckReport } from '../commands/newCheckReport';
import { checkWorkbook } from '../commands/checkWorkbook';
import { schemeOption } from '../readOptions';
import { harmlessText } from '../harmlessText';
import type { FileNote, FileReport, FileTask } from './fileReport';
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

/**
 * By the schemes and the answers about columns the file keeps, as the pane does; what the user says of a column goes first. They are
 * gone again with the file.
 */
function reportByOwnSettings(task: FileTask, reading: FileReading & { ok: true }): FileReport {
  const { schemes, columns } = reading.settings;
  const { sound, damaged } = schemes === null ? { sound: [], damaged: [] } : storedSchemes(schemes);
  const kept = columns === null ? null : validateAnswers(columns);
  replaceRegisteredSchemes(sound);
  replaceToldColumns(withAnswers(kept?.ok ? kept.answers : [], task.columns));
  try {
    const isDamaged = kept !== null && !kept.ok;
    return reportOf(task, reading, damaged, isDamaged);
  } finally {
    replaceRegisteredSchemes([]);
    replaceToldColumns([]);
  }
}

function reportOf(
  task: FileTask,
  reading: FileReading & { ok: true },
  damaged: readonly DamagedScheme[],
  hasDamagedAnswers: boolean,
): FileReport {
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
    notes: [
      ...partialNotes(task, reading, forms.length > 0),
      ...schemeNotes(task, reading.settings, damaged),
      ...(hasDamagedAnswers
        ? [{ code: 'file.columns', message: messages.damagedColumns(harmlessText(task.label)) } as const]
        : []),
    ],
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

function partialNotes({ label }: FileTask, { partial }: FileReading & { ok: true }, hasForms: boolean): FileNote[] {
  return partial
    .filter(({ kind }) => kind !== 'uncalculated' || hasForms)
    .map((part) => ({ code: 'file.partial', message: partialMessage(harmlessText(label), part) }));
}

function partialMessage(file: string, part: PartialReading): string {
  return part.kind === 'cutSheet' ? messages.cutSheet(file, harmlessText(part.sheet)) : messages[part.kind](file);
}

function schemeNotes(
  { label }: FileTask,
  { isUnreadable }: KeptSettings,
  damaged: readonly DamagedScheme[],
): FileNote[] {
  const file = harmlessText(label);
  const unreadable = isUnreadable ? [messages.unreadableSettings(file)] : [];
  const unusable = damaged.length > 0 ? [messages.damagedSchemes(file, damaged.map(wrongScheme))] : [];
  return [...unreadable, ...unusable].map((message) => ({ code: 'file.schemes', message }));
}

function wrongScheme(scheme: DamagedScheme): WrongScheme {
  return {
    name: harmlessText(damagedName(scheme, 'zh-CN')),
    problems: scheme.problems.map((problem) => harmlessText(saySchemeProblem(problem, 'zh-CN'))),
  };
}
