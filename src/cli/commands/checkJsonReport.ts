import { basisOf } from '../../core/check/basisOf';
import type { Finding } from '../../core/check/finding';
import type { ColumnQuestion } from '../../core/sheet/columns/columnQuestion';
import type { Severity } from '../../core/check/severity';
import { checkCommandMessages as messages } from '../../wording/zh-CN/checkCommand';
import type { CheckTotals } from '../../wording/zh-CN/checkCommand';
import { parseCellAddress } from '../../core/cell/a1';
import { sayBasis, sayFinding } from '../../wording/sayFinding';
import type { CheckRemarkCode, CheckReport } from './checkReport';

/** The languages of the reports. */
const LANGUAGE = 'zh-CN';
/** Severities of what is no finding: of remarks, and of the item with the counts. */
export const remarkSeverities: Readonly<
  Record<CheckRemarkCode | 'sheet.other' | 'column.unclear' | 'check.totals', Severity>
> = {
  'file.unreadable': 'error',
  'file.partial': 'warning',
  'file.schemes': 'warning',
  'file.formless': 'info',
  'sheet.other': 'info',
  'column.unclear': 'warning',
  'file.skipped': 'info',
  'folder.empty': 'info',
  'check.totals': 'info',
};

/**
 * JSON objects {file, sheet, form, code, severity, cell, message, basis, row, figures}, a finding per line, written as it is found;
 * jsonArray makes an array of them. Numbers among the figures that were reckoned or read are texts, exact to the last digit. Files
 * that were not checked have one too, and the last one has the counts.
 */
export function checkJsonReport(out: (line: string) => unknown): CheckReport {
  return {
    file: (file, sheets) => {
      for (const sheet of sheets) {
        for (const { address, value } of sheet.otherTables) {
          const message = `${messages.otherTable(String(value).trim())}。`;
          out(remarkLine(file, 'sheet.other', message, { sheet: sheet.name, cell: address }));
        }
        for (const form of sheet.forms) {
          form.questions.forEach((question) => out(questionLine(file, sheet.name, form.name, question)));
          for (const finding of form.findings) {
            const { code, severity, cell, figures } = finding;
            const line = {
              file,
              sheet: sheet.name,
              form: form.name,
              code,
              severity,
              cell,
              message: sayFinding(finding, LANGUAGE),
              basis: sayBasis(basisOf(code, form.scheme), LANGUAGE),
              row: rowOf(finding),
              figures,
            };
            out(JSON.stringify(line));
          }
        }
      }
    },
    remark: ({ path, code, message }) => out(remarkLine(path, code, message)),
    end: (totals) => out(remarkLine('', 'check.totals', messages.totals(totals), { counts: countsOf(totals) })),
  };
}

/** A question has the answer most likely right, as a file of answers says it, and everything else the column can be. */
function questionLine(file: string, sheet: string, form: string, question: ColumnQuestion): string {
  const { cell, heading, group, why, likely, choices, readAs, concerns } = question;
  return remarkLine(file, 'column.unclear', messages.question(question), {
    sheet,
    form,
    cell,
    figures: { case: why, heading, group, likely, choices, readAs, concerns },
  });
}

/** The row of the sheet, from 1, of the indicator or the line of 项目资金 it was found in; null where it was found in neither. */
function rowOf({ at, cell }: Finding): number | null {
  return at.kind === 'indicator' || at.kind === 'fund' ? parseCellAddress(cell).row + 1 : null;
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
    ...more,
  });
}

function countsOf({ findings, ...files }: CheckTotals): object {
  return { ...files, ...findings };
}
