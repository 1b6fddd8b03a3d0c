import { addCounts, findingCounts } from '../../core/check/findingCounts';
import { checkCommandMessages as messages } from '../../core/messages/zh-CN/checkCommand';
import type { CheckTotals } from '../../core/messages/zh-CN/checkCommand';
import type { Scheme } from '../../core/scheme/scheme';
import { averageScore } from '../../core/summary/averageScore';
import type { FormScore } from '../../core/summary/summary';
import { readWorkbook } from '../../xlsx/readWorkbook';
import type { CliStreams } from '../cliStreams';
import { readOptions } from '../readOptions';
import type { CliCommand } from '../cliCommand';
import { schemeOption } from '../schemeOption';
import { UsageError } from '../usageError';
import { checkJsonReport } from './checkJsonReport';
import { checkPaths } from './checkPaths';
import type { CheckReport } from './checkReport';
import { checkTextReport } from './checkTextReport';
import { checkWorkbook } from './checkWorkbook';
import type { CheckedSheet } from './checkWorkbook';

const CHECK_EXIT = { clean: 0, unfinished: 1, unreadable: 2 } as const;

/** `zpb check`: findings of the forms in workbook files; 1 when there are errors or reasons missing, 2 when a file cannot be read. */
export const checkCommand: CliCommand = {
  help: messages.help,
  run: async (args, streams) => {
    const { values, rest } = readOptions(args, { scheme: 'text', json: 'flag' });
    const scheme = values.scheme === null ? null : schemeOption(values.scheme);
    if (rest.length === 0) throw new UsageError(messages.noPaths);
    const report = values.json ? checkJsonReport(streams.out) : checkTextReport(streams.out);
    const totals = await checkFiles(rest, scheme, report, streams);
    if (totals.unreadable > 0) return CHECK_EXIT.unreadable;
    const { error, explain } = totals.findings;
    return error + explain > 0 ? CHECK_EXIT.unfinished : CHECK_EXIT.clean;
  },
};

async function checkFiles(
  paths: readonly string[],
  scheme: Scheme | null,
  report: CheckReport,
  streams: CliStreams,
): Promise<CheckTotals> {
  let totals: CheckTotals = {
    files: 0,
    forms: 0,
    findings: findingCounts([]),
    unreadable: 0,
    averageScore: null,
    leftOut: 0,
  };
  const scores: FormScore[] = [];
  report.begin();
  for await (const { path, kind } of checkPaths(paths)) {
    if (kind === 'workbook') {
      const sheets = await checkFile(path, scheme, streams);
      if (sheets) report.file(path, sheets);
      scores.push(...(sheets ?? []).flatMap(({ forms }) => forms.map(({ score, grade }) => ({ score, grade }))));
      totals = sheets ? withSheets(totals, sheets) : withUnreadable(totals);
    } else {
      streams.error(messages.skipped[kind](path));
      if (kind === 'closedFolder') totals = withUnreadable(totals);
    }
  }
  const all = { ...totals, ...averageScore(scores) };
  report.end(all);
  return all;
}

/** The checked sheets of a file; null when it could not be read, which has then been said. */
async function checkFile(path: string, scheme: Scheme | null, { error }: CliStreams): Promise<CheckedSheet[] | null> {
  const reading = await readWorkbook(path);
  if (!reading.ok) {
    error(reading.message);
    return null;
  }
  const sheets = checkWorkbook(reading.sheets, scheme);
  const hasForms = sheets.some(({ forms }) => forms.length > 0);
  if (reading.hasUncalculatedFormulas && hasForms) error(messages.uncalculated(path));
  return sheets;
}

function withUnreadable(totals: CheckTotals): CheckTotals {
  return { ...totals, unreadable: totals.unreadable + 1 };
}

function withSheets(totals: CheckTotals, sheets: readonly CheckedSheet[]): CheckTotals {
  const forms = sheets.flatMap((sheet) => sheet.forms);
  return {
    ...totals,
    files: totals.files + 1,
    forms: totals.forms + forms.length,
    findings: addCounts(totals.findings, findingCounts(forms.flatMap(({ findings }) => findings))),
  };
}
