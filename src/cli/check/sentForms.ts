import { createHash } from 'node:crypto';
import Decimal from 'decimal.js';
import { cellsOf } from '../../core/form/cellsOf';
import { textIn } from '../../core/form/cellState';
import { formName } from '../../core/form/formName';
import { summariseForms } from '../../core/summary/summariseForms';
import type { SummaryValue } from '../../core/summary/summaryColumns';
import { summaryColumns } from '../../core/summary/summaryColumns';
import { sayFinding } from '../../wording/sayFinding';
import { withCellWords } from '../../files/cellWords';
import type { CheckedSheet } from '../../files/checkWorkbook';
import type { SentForm } from './fileReport';

/** The forms of a sheet as they go to another process. */
export function sentForms({ name, table, forms }: CheckedSheet): SentForm[] {
  return forms.map((report): SentForm => {
    const { form, findings } = report;
    const [row] = summariseForms([
      { ...report, sheetId: name, sheetName: name, isHidden: false, unsureColumns: report.questions.length },
    ]).rows;
    return {
      sheet: name,
      project: formName(form),
      department: textIn(form.department),
      implementer: textIn(form.implementer),
      year: form.year,
      content: hashOf(cellsOf(form).map(({ value }) => String(value).trim())),
      summary: summaryColumns.map(({ value }) => (row && value ? plainValue(value(row)) : null)),
      items: findings.map((finding) => {
        const said = withCellWords(table, finding);
        return { severity: finding.severity, place: said.cell, message: sayFinding(said, 'zh-CN') };
      }),
    };
  });
}

function plainValue(value: SummaryValue): string | number | null {
  return Decimal.isDecimal(value) ? value.toNumber() : value;
}

function hashOf(texts: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(texts)).digest('hex');
}
