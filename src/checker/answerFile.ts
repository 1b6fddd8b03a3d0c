import { actionableFindings } from '../core/check/actionableFindings';
import { basisOf } from '../core/check/basisOf';
import type { Finding } from '../core/check/finding';
import { findingCounts } from '../core/check/findingCounts';
import { notChecked } from '../core/check/notChecked';
import { textIn } from '../core/form/cellState';
import { schemeByName } from '../core/scheme/schemes';
import type { ColumnAnswer } from '../core/sheet/columns/columnAnswer';
import { returnSlip } from '../core/workflows/collect/returnSlip';
import { withCellWords, withQuestionWords } from '../files/cellWords';
import { checkWorkbook } from '../files/checkWorkbook';
import type { CheckedSheet, FormReport } from '../files/checkWorkbook';
import type { FileTables } from '../files/fileReading';
import { fileNotes } from '../files/fileNotes';
import { withFileSettings } from '../files/fileSettings';
import { harmlessText } from '../files/harmlessText';
import { readContents } from '../files/readContents';
import { blobSource } from '../intake/blobSource';
import { ImportFaultError } from '../intake/importFaultError';
import { readingLimits } from '../ooxml/readingLimits';
import { UnreadableError } from '../ooxml/unreadableError';
import { sayBasis, sayFinding } from '../wording/sayFinding';
import { checkCommandMessages } from '../wording/zh-CN/checkCommand';
import { checkerPageMessages as messages } from '../wording/zh-CN/checkerPage';
import { fileMessages } from '../wording/zh-CN/files';
import { severityMessages } from '../wording/zh-CN/severities';
import type { SaidForm, FileAnswer, SaidFinding } from './fileAnswer';

const LANGUAGE = 'zh-CN';

/** A file to check, and what its reader has said beside it. */
export interface FileQuestion {
  readonly file: Blob;
  readonly name: string;
  /** Name of the scheme for forms that name none; null where none was chosen. */
  readonly scheme: string | null;
  /** What was said of columns. */
  readonly columns: readonly ColumnAnswer[];
}

/** Reads and checks a chosen file. Never rejects: whatever goes wrong is said of the file. */
export async function answerFile(question: FileQuestion): Promise<FileAnswer> {
  const { file } = question;
  const name = harmlessText(question.name);
  try {
    if (file.size > readingLimits.fileBytes) throw new UnreadableError('tooLarge');
    return answerTo(name, await readContents(blobSource(file)), question);
  } catch (error) {
    return { kind: 'unreadable', message: reasonFor(error, name) };
  }
}

/** Whatever a damaged file makes the libraries throw counts as broken. */
function reasonFor(error: unknown, name: string): string {
  if (error instanceof ImportFaultError) return messages.noAccess(name);
  const reason = error instanceof UnreadableError ? error.reason : 'broken';
  const isArchive = reason === 'notAWorkbook' && /\.zip$/i.test(name);
  return isArchive ? messages.archive(name) : fileMessages.unreadable[reason](name);
}

function answerTo(name: string, tables: FileTables, { scheme, columns }: FileQuestion): FileAnswer {
  return withFileSettings(tables.settings, columns, (damaged) => {
    const sheets = checkWorkbook(tables.sheets, scheme === null ? null : schemeByName(scheme));
    const reports = sheets.flatMap(({ forms }) => forms);
    const notes = fileNotes(name, tables, damaged, reports.length > 0).map(({ message }) => message);
    return {
      kind: 'checked',
      forms: sheets.flatMap((sheet) => sheet.forms.map((form) => saidForm(name, sheet, form))),
      notes: [...notes, ...(sheets.length > 0 ? sheets.flatMap(sheetNotes) : [checkCommandMessages.noSheets])],
      findings: findingCounts(reports.flatMap(({ findings }) => findings)),
      otherTables: sheets.reduce((sum, { otherTables }) => sum + otherTables.length, 0),
    };
  });
}

function sheetNotes(sheet: CheckedSheet): string[] {
  const others = sheet.otherTables.map(({ value }) => checkCommandMessages.otherTable(String(value).trim()));
  const said = sheet.forms.length === 0 && others.length === 0 ? [checkCommandMessages.noForm] : others;
  return said.map((text) => `${sheetName(sheet)}：${harmlessText(text)}`);
}

function sheetName({ name, table }: CheckedSheet): string {
  return table ? name : checkCommandMessages.sheet(harmlessText(name));
}

function ignoredText(finding: Finding, reason: string): string {
  const { severity, cell } = finding;
  const said = checkCommandMessages.ignored(severityMessages.names[severity], sayFinding(finding, LANGUAGE), reason);
  return harmlessText(`${cell} ${said}`);
}

function saidForm(file: string, sheet: CheckedSheet, report: FormReport): SaidForm {
  const { form, findings, ignored, lapsed, questions, name, range } = report;
  const place = sheet.table ? sheet.name : `${sheetName(sheet)} ${range}`;
  const said = findings.map((finding): SaidFinding => {
    const inWords = withCellWords(sheet.table, finding);
    return {
      severity: finding.severity,
      place: inWords.cell,
      message: harmlessText(sayFinding(inWords, LANGUAGE)),
      basis: sayBasis(basisOf(finding.code, report.scheme), LANGUAGE),
    };
  });
  const isClean = actionableFindings(findings).length + questions.length === 0;
  const unchecked = notChecked(findings);
  return {
    project: name === range ? place : harmlessText(name),
    place,
    score: report.score?.toString() ?? null,
    grade: report.grade,
    questions: questions.map((question) => ({
      heading: question.heading,
      group: question.group,
      text: harmlessText(messages.question(withQuestionWords(sheet.table, question))),
      choices: [...new Set([question.likely, ...question.choices, 'none' as const])],
    })),
    findings: said,
    ignored: ignored.map(({ finding, ignoring }) => ignoredText(withCellWords(sheet.table, finding), ignoring.reason)),
    lapsed: lapsed.map(({ reason }) => harmlessText(checkCommandMessages.lapsed(reason))),
    clean: isClean ? checkCommandMessages.clean(unchecked) : '',
    notChecked: unchecked,
    slip: returnSlip({
      project: harmlessText(textIn(form.project)),
      unit: harmlessText(textIn(form.implementer) || textIn(form.department)),
      year: form.year,
      file: `${file}，${place}`,
      items: said,
    }),
  };
}
