import type { Severity } from '../core/checks/finding';
import { checkCommandMessages as messages } from '../core/messages/zh-CN/checkCommand';
import type { CheckTotals } from '../core/messages/zh-CN/checkCommand';
import { optionMessages } from '../core/messages/zh-CN/commandOptions';
import type { Scheme } from '../core/scheme/scheme';
import { builtInSchemes, defaultScheme, schemeByName } from '../core/scheme/schemes';
import { readWorkbook } from '../xlsx/readWorkbook';
import { checkJsonReport } from './checkJsonReport';
import { checkPaths } from './checkPaths';
import type { CheckReport } from './checkReport';
import { checkTextReport } from './checkTextReport';
import { checkWorkbook } from './checkWorkbook';
import type { CheckedSheet } from './checkWorkbook';
import type { Command, CommandIo } from './command';
import { readOptions } from './readOptions';

const CLEAN = 0;
const HAS_ERRORS = 1;
const FAILED = 2;

/** `zpb check`: findings of the forms in workbook files; 1 when there are errors, 2 when a file cannot be read. */
export const checkCommand: Command = {
  name: 'check',
  summary: messages.summary,
  help: messages.help,
  run: async (args, io) => {
    const options = readOptions(args, { scheme: 'text', json: 'flag', help: 'flag' });
    if (!options.ok) return fail(io, options.message);
    const { scheme: schemeName, json, help } = options.values;
    if (help) {
      io.out(messages.help);
      return CLEAN;
    }
    const scheme = schemeName === null ? defaultScheme : schemeByName(schemeName);
    if (!scheme) return fail(io, unknownScheme(schemeName ?? ''));
    if (options.rest.length === 0) return fail(io, messages.noPaths);
    return checkFiles(options.rest, scheme, json ? checkJsonReport(io.out) : checkTextReport(io.out), io);
  },
};

async function checkFiles(
  paths: readonly string[],
  scheme: Scheme,
  report: CheckReport,
  { err }: CommandIo,
): Promise<number> {
  let totals: CheckTotals = { files: 0, forms: 0, findings: { error: 0, warning: 0, info: 0 }, unreadable: 0 };
  report.begin();
  for await (const { path, kind } of checkPaths(paths)) {
    if (kind !== 'workbook') {
      err(`${messages.skipped[kind](path)}\n`);
      if (kind === 'closedFolder') totals = { ...totals, unreadable: totals.unreadable + 1 };
      continue;
    }
    const reading = await readWorkbook(path);
    if (!reading.ok) {
      err(`${reading.message}\n`);
      totals = { ...totals, unreadable: totals.unreadable + 1 };
      continue;
    }
    const sheets = checkWorkbook(reading.sheets, scheme);
    if (reading.hasUncalculatedFormulas && sheets.some(({ forms }) => forms.length > 0)) {
      err(`${messages.uncalculated(path)}\n`);
    }
    report.file(path, sheets);
    totals = withSheets(totals, sheets);
  }
  report.end(totals);
  if (totals.unreadable > 0) return FAILED;
  return totals.findings.error > 0 ? HAS_ERRORS : CLEAN;
}

function withSheets(totals: CheckTotals, sheets: readonly CheckedSheet[]): CheckTotals {
  const forms = sheets.flatMap((sheet) => sheet.forms);
  const found = forms.flatMap(({ findings }) => findings.map(({ severity }) => severity));
  const count = (severity: Severity): number => found.filter((one) => one === severity).length;
  const { error, warning, info } = totals.findings;
  return {
    ...totals,
    files: totals.files + 1,
    forms: totals.forms + forms.length,
    findings: { error: error + count('error'), warning: warning + count('warning'), info: info + count('info') },
  };
}

function unknownScheme(name: string): string {
  return optionMessages.unknownScheme(
    name,
    builtInSchemes.map((scheme) => `${scheme.id}（${scheme.name}）`),
  );
}

function fail({ err }: CommandIo, message: string): number {
  err(`${message}\n`);
  return FAILED;
}
