import type { ColumnAnswer } from '../../core/sheet/columns/columnAnswer';
import { withAnswers } from '../../core/sheet/columns/columnAnswer';
import { checkCommandMessages as messages } from '../../wording/zh-CN/checkCommand';
import type { FileChecker } from '../check/fileChecker';
import { directChecker } from '../check/fileChecker';
import type { FileReport } from '../check/fileReport';
import { inOrder } from '../check/inOrder';
import type { CliCommand, CliStreams } from '../cliCommand';
import { readOptions, schemeOption, UsageError } from '../readOptions';
import type { CheckPath } from './checkPath';
import { checkPaths, countOf } from './checkPaths';
import { CheckPrinter } from './checkPrinter';
import type { CheckOutcome } from './checkPrinter';
import { readColumnsFile, refuseExisting, writeColumnsFile } from './columnsFile';
import { newCheckReport } from './newCheckReport';
import { harmlessText } from '../../files/harmlessText';
import { jsonArray } from './jsonArray';
import type { Shard } from './shard';
import { shardOf, shardOption } from './shard';

/** Whether a file of answers was given, wanted, and may be written over. */
const OPTIONS = {
  scheme: 'text',
  shard: 'text',
  json: 'flag',
  columns: 'text',
  'columns-out': 'text',
  force: 'flag',
  quiet: 'flag',
} as const;

const CHECK_EXIT = { clean: 0, unfinished: 1, unreadable: 2 } as const;
/** Files that are begun while a slow one before them is still being checked, for each that is checked at a time. */
const AHEAD = 8;

/**
 * `zpb check`: findings of the forms in workbook files; 1 when there are errors, reasons missing or columns nobody has said what they
 * are, 2 when a file cannot be read.
 */
export const checkCommand: CliCommand = {
  help: messages.help,
  run: async (args, streams) => {
    const { values, rest } = readOptions(args, OPTIONS);
    // Said once, not of every file.
    if (values.scheme !== null) schemeOption(values.scheme);
    if (rest.length === 0) throw new UsageError(messages.noPaths);
    const shard = shardOption(values.shard);
    const out = values['columns-out'];
    const columns = await readColumnsFile(values.columns);
    await refuseExisting(out, values.force);
    const { scheme, json, quiet } = values;
    const totals = await checkFiles(rest, { scheme, shard, json, columns, quiet }, streams);
    const isWritten = out === null || (await keepColumns(out, columns, totals, streams));
    if (totals.unreadable > 0 || !isWritten) return CHECK_EXIT.unreadable;
    const { error, explain } = totals.findings;
    return error + explain + totals.questions > 0 ? CHECK_EXIT.unfinished : CHECK_EXIT.clean;
  },
};

/** The options that concern every file, and whether to keep quiet about how far they have come. */
interface CheckOptions {
  readonly quiet: boolean;
  readonly scheme: string | null;
  readonly shard: Shard | null;
  readonly json: boolean;
  readonly columns: readonly ColumnAnswer[];
}

/** Writes the answers given together with the likely ones to what was asked, to be looked through; false where that failed. */
async function keepColumns(
  path: string,
  given: readonly ColumnAnswer[],
  { asked }: CheckOutcome,
  { error }: CliStreams,
): Promise<boolean> {
  const failure = await writeColumnsFile(path, withAnswers(given, asked));
  error(failure ?? messages.columnsWritten(harmlessText(path), asked.length));
  return failure === null;
}

/** What became of one path; null where it is not for checking. */
type Outcome = readonly [path: CheckPath, report: FileReport | null];

async function checkFiles(paths: readonly string[], options: CheckOptions, streams: CliStreams): Promise<CheckOutcome> {
  if (!options.json) return printFiles(paths, options, streams, streams.out);
  const array = jsonArray(streams.out);
  const totals = await printFiles(paths, options, streams, (line) => array.item(line));
  array.end();
  return totals;
}

async function printFiles(
  paths: readonly string[],
  options: CheckOptions,
  streams: CliStreams,
  line: (line: string) => unknown,
): Promise<CheckOutcome> {
  // Counted only where somebody looks: walking through folders and archives twice takes its time.
  const progress = options.quiet
    ? undefined
    : streams.progress?.(await countOf(shardOf(checkPaths(paths), options.shard)), messages.progress);
  const printer = new CheckPrinter(line, newCheckReport(options.json, line), streams);
  const checker = (streams.startChecker ?? (() => directChecker))();
  const ahead = checker.size === 1 ? 1 : checker.size * AHEAD;
  try {
    const files = shardOf(checkPaths(paths), options.shard);
    for await (const outcome of inOrder(files, ahead, (path) => outcomeOf(path, checker, options))) {
      printer.add(...outcome);
      progress?.step();
    }
  } finally {
    progress?.end();
    checker.close();
  }
  return printer.end();
}

async function outcomeOf(path: CheckPath, checker: FileChecker, options: CheckOptions): Promise<Outcome> {
  if (path.kind !== 'workbook') return [path, null];
  const { scheme, json, columns } = options;
  return [
    path,
    await checker.check({
      path: path.path,
      inside: path.inside,
      label: path.label,
      scheme,
      json,
      columns,
      wantsForms: false,
    }),
  ];
}
