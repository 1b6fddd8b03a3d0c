import type { Finding } from '../../core/check/finding';
import { notChecked } from '../../core/check/notChecked';
import { actionableFindings } from '../../core/check/actionableFindings';
import { checkCommandMessages as messages } from '../../wording/zh-CN/checkCommand';
import { sayFinding } from '../../wording/sayFinding';
import { severityMessages } from '../../wording/excel';
import type { DocumentTable } from '../../docx/documentTable';
import { harmlessText } from '../../files/harmlessText';
import { withCellWords, withQuestionWords } from '../../files/cellWords';
import type { CheckReport } from './checkReport';
import type { FormReport, CheckedSheet } from '../../files/checkWorkbook';

/** Findings in Chinese, grouped by file, sheet and form, with a line of totals at the end. */
export function checkTextReport(out: (text: string) => unknown): CheckReport {
  return {
    file: (path, sheets) => {
      const lines = sheets.length > 0 ? sheets.flatMap(sheetLines) : [`  ${messages.noSheets}`];
      out(`${[path, ...lines].map(harmlessText).join('\n')}\n`);
    },
    // Said where errors are said.
    remark: () => undefined,
    end: (totals) => out(messages.totals(totals)),
  };
}

function sheetLines({ name, table, forms, otherTables }: CheckedSheet): string[] {
  const title = table ? name : messages.sheet(name);
  const others = otherTables.map(({ value }) => messages.otherTable(String(value).trim()));
  if (forms.length > 0)
    return [`  ${title}`, ...others.map((other) => `    ${other}`), ...forms.flatMap((form) => formLines(form, table))];
  return [`  ${title}：${others.length > 0 ? others.join('；') : messages.noForm}`];
}

function formLines(
  { name, range, findings, ignored, lapsed, questions }: FormReport,
  table: DocumentTable | null,
): string[] {
  const place = table ? '' : `（${range}）`;
  const title = name === range ? range : `${name}${place}`;
  const isClean = actionableFindings(findings).length + questions.length === 0;
  return [
    `    ${title}${isClean ? `：${messages.clean(notChecked(findings))}` : ''}`,
    ...questions.map((question) => `      ${messages.question(withQuestionWords(table, question))}`),
    ...findings.map((finding) => findingLine(withCellWords(table, finding))),
    ...ignored.map((one) => ignoredLine(withCellWords(table, one.finding), one.ignoring.reason)),
    ...lapsed.map(({ reason }) => `      ${messages.lapsed(reason)}`),
  ];
}

function ignoredLine(finding: Finding, reason: string): string {
  const { severity, cell } = finding;
  const said = messages.ignored(severityMessages['zh-CN'].names[severity], sayFinding(finding, 'zh-CN'), reason);
  return `      ${cell} ${said}`;
}

function findingLine(finding: Finding): string {
  const { severity, cell } = finding;
  return `      ${severityMessages['zh-CN'].names[severity]} ${cell} ${sayFinding(finding, 'zh-CN')}`;
}
