import { basisOf } from '../../core/check/basisOf';
import type { Finding } from '../../core/check/finding';
import type { Ignoring } from '../../core/check/ignoring/ignoring';
import type { IgnoredFinding } from '../../core/check/ignoring/withoutIgnored';
import type { ColumnQuestion } from '../../core/sheet/columns/columnQuestion';
import type { Severity } from '../../core/check/severity';
import { checkCommandMessages as messages } from '../../wording/zh-CN/checkCommand';
import type { CheckTotals } from '../../wording/zh-CN/checkCommand';
import { parseCellAddress } from '../../core/cell/a1';
import { severityMessages } from '../../wording/excel';
import { sayBasis, sayFinding } from '../../wording/sayFinding';
import type { DocumentPlace } from '../../docx/documentTable';
import { cellPlace, cellWords, withCellWords, withQuestionWords } from '../../files/cellWords';
import type { CheckRemarkCode, CheckReport } from './checkReport';
import type { CheckedSheet, FormReport } from '../../files/checkWorkbook';

/** The languages of the reports. */
const LANGUAGE = 'zh-CN';
/** Severities of what is no finding: of remarks, and of the item with the counts. */
export const remarkSeverities: Readonly<
  Record<
    CheckRemarkCode | 'sheet.other' | 'column.unclear' | 'finding.ignored' | 'finding.lapsed' | 'check.totals',
    Severity
  >
> = {
  'file.unreadable': 'error',
  'file.partial': 'warning',
  'file.schemes': 'warning',
  'file.columns': 'warning',
  'file.formless': 'info',
  'sheet.other': 'info',
  'column.unclear': 'warning',
  'finding.ignored': 'info',
  'finding.lapsed': 'info',
  'file.skipped': 'info',
  'folder.empty': 'info',
  'check.totals': 'info',
};

/**
 * JSON objects {file, sheet, form, code, severity, cell, message, basis, row, figures, place}, a finding per line, written as it is found;
 * jsonArray makes an array of them. Numbers among the figures that were reckoned or read are texts, exact to the last digit. Files
 * that were not checked have one too, and the last one has the counts.
 */
export function checkJsonReport(out: (line: string) => unknown): CheckReport {
  return {
    file: (file, sheets) => {
      for (const sheet of sheets) {
        for (const { address, value } of sheet.otherTables) {
          const message = `${messages.otherTable(String(value).trim())}。`;
          out(remarkLine(file, 'sheet.other', message, { sheet: sheet.name, ...cellFields(sheet, address) }));
        }
        for (const form of sheet.forms) {
          form.questions.forEach((question) => out(questionLine(file, sheet, form.name, question)));
          form.findings.forEach((finding) => out(findingLine(file, sheet, form, finding)));
          form.ignored.forEach((ignored) => out(ignoredLine(file, sheet, form.name, ignored)));
          form.lapsed.forEach((lapsed) => out(lapsedLine(file, sheet, form.name, lapsed)));
        }
      }
    },
    remark: ({ path, code, message }) => out(remarkLine(path, code, message)),
    end: (totals) => out(remarkLine('', 'check.totals', messages.totals(totals), { counts: countsOf(totals) })),
  };
}

function findingLine(file: string, sheet: CheckedSheet, form: FormReport, finding: Finding): string {
  const { code, severity } = finding;
  const worded = withCellWords(sheet.table, finding);
  const { cell, place } = cellFields(sheet, finding.cell);
  return JSON.stringify({
    file,
    sheet: sheet.name,
    form: form.name,
    code,
    severity,
    cell,
    message: sayFinding(worded, LANGUAGE),
    basis: sayBasis(basisOf(code, form.scheme), LANGUAGE),
    row: rowOf(finding, place),
    figures: worded.figures,
    place,
  });
}

/** What somebody lets stand is in no count of findings, and is said with the reason. */
function ignoredLine(file: string, sheet: CheckedSheet, form: string, { finding, ignoring }: IgnoredFinding): string {
  const worded = withCellWords(sheet.table, finding);
  const { code, severity } = finding;
  const { reason } = ignoring;
  const said = messages.ignored(severityMessages[LANGUAGE].names[severity], sayFinding(worded, LANGUAGE), reason);
  const figures = { code, severity, reason };
  const fields = cellFields(sheet, finding.cell);
  return remarkLine(file, 'finding.ignored', said, { sheet: sheet.name, form, ...fields, figures });
}

function lapsedLine(file: string, sheet: CheckedSheet, form: string, { code, subject, reason }: Ignoring): string {
  const figures = { code, subject, reason };
  return remarkLine(file, 'finding.lapsed', messages.lapsed(reason), { sheet: sheet.name, form, figures });
}

interface CellFields {
  readonly cell: string;
  readonly place: DocumentPlace | null;
}

/** A cell in words, and for programs where it stands in a document. */
function cellFields({ table }: CheckedSheet, address: string): CellFields {
  return { cell: cellWords(table, address), place: cellPlace(table, address) };
}

/** A question has the answer most likely right, as a file of answers says it, and everything else the column can be. */
function questionLine(file: string, sheet: CheckedSheet, form: string, question: ColumnQuestion): string {
  const { cell, heading, group, why, likely, choices, readAs, concerns } = question;
  return remarkLine(file, 'column.unclear', messages.question(withQuestionWords(sheet.table, question)), {
    sheet: sheet.name,
    form,
    ...cellFields(sheet, cell),
    figures: { case: why, heading, group, likely, choices, readAs, concerns },
  });
}

/**
 * The row of the sheet or of the table, from 1, of the indicator or the line of 项目资金 it was found in; null where it was found in
 * neither.
 */
function rowOf({ at, cell }: Finding, place: DocumentPlace | null): number | null {
  if (at.kind !== 'indicator' && at.kind !== 'fund') return null;
  return place?.row ?? parseCellAddress(cell).row + 1;
}

/** What is no finding has the same fields, those that say where empty. */
function remarkLine(file: string, code: keyof typeof remarkSeverities, message: string, more: object = {}): string {
  return JSON.stringify({
    file,
    sheet: '',
    form: '',
    code,
    severity: remarkSeverities[code],
    cell: '',
    message,
    basis: '',
    row: null,
    figures: {},
    place: null,
    ...more,
  });
}

function countsOf({ findings, ...files }: CheckTotals): object {
  return { ...files, ...findings };
}
