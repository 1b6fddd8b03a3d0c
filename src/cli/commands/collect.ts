import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join, resolve, sep } from 'node:path';
import type { ColumnAnswer } from '../../core/sheet/columns/columnAnswer';
import { receiptsOf } from '../../core/workflows/collect/receipts';
import { collectCommandMessages as messages } from '../../wording/zh-CN/collectCommand';
import { directChecker } from '../check/fileChecker';
import { inOrder } from '../check/inOrder';
import type { CliCommand, CliStreams } from '../cliCommand';
import { collectedTables } from '../collect/collectedTables';
import { expectedProjects } from '../collect/expectedProjects';
import { FilesSeen } from '../collect/filesSeen';
import { SlipWriter } from '../collect/slipWriter';
import { harmlessText } from '../../files/harmlessText';
import { readOptions, schemeOption, UsageError } from '../readOptions';
import type { CheckPath } from './checkPath';
import { checkPaths } from './checkPaths';
import { readColumnsFile } from './columnsFile';

const COLLECT_EXIT = { complete: 0, open: 1, failed: 2 } as const;
const OPTIONS = { list: 'text', out: 'text', scheme: 'text', columns: 'text', quiet: 'flag' } as const;
/** Files begun while a slow one before them is still being looked at, for each that is looked at a time. */
const AHEAD = 8;

/** `zpb collect`: puts the forms of files beside a list of projects; the files are only read. */
export const collectCommand: CliCommand = {
  help: messages.help,
  run: async (args, streams) => {
    const { values, rest } = readOptions(args, OPTIONS);
    if (rest.length === 0) throw new UsageError(messages.noPaths);
    if (values.list === null || values.list === '') throw new UsageError(messages.listMissing);
    if (values.scheme !== null) schemeOption(values.scheme);
    const out = await outFolder(values.out, rest);
    const columns = await readColumnsFile(values.columns);
    const expected = await expectedProjects(values.list);
    if (!expected.ok) {
      streams.error(expected.message);
      return COLLECT_EXIT.failed;
    }
    try {
      const slips = new SlipWriter(join(out, messages.slips));
      const seen = await lookAtFiles(rest, { scheme: values.scheme, columns, quiet: values.quiet }, slips, streams);
      const receipts = receiptsOf(expected.projects, seen.forms);
      const { writeTables } = await import('../../worksheets/writeTables');
      await mkdir(out, { recursive: true });
      await writeFile(join(out, messages.workbook), writeTables(collectedTables(receipts, seen)), {
        flag: 'wx',
      });
      streams.out(messages.result({ ...counted(receipts), ...seen.counts, slips: slips.count }));
      streams.out(messages.written(harmlessText(out)));
      if (seen.counts.unreadable > 0) return COLLECT_EXIT.failed;
      const isComplete =
        receipts.receipts.every(({ status }) => status === 'received') && receipts.unknown.length === 0;
      return isComplete && slips.count === 0 ? COLLECT_EXIT.complete : COLLECT_EXIT.open;
    } catch (error) {
      if (!isFileError(error)) throw error;
      streams.error(messages.notWritten(harmlessText(out)));
      return COLLECT_EXIT.failed;
    }
  },
};

function counted({ receipts, unknown }: ReturnType<typeof receiptsOf>) {
  const of = (wanted: string): number => receipts.filter(({ status }) => status === wanted).length;
  return {
    ...{ received: of('received'), missing: of('missing'), twice: of('twice'), several: of('several') },
    unknown: unknown.length,
  };
}

/** A folder that is not there or empty, outside what is collected. */
async function outFolder(wanted: string | null, paths: readonly string[]): Promise<string> {
  if (wanted === null || wanted === '') throw new UsageError(messages.outMissing);
  const out = resolve(wanted);
  const isInside = paths.some((path) => `${out}${sep}`.startsWith(`${resolve(path)}${sep}`));
  if (isInside) throw new UsageError(messages.outInside(harmlessText(wanted)));
  const there = await readdir(out).catch(() => []);
  if (there.length > 0) throw new UsageError(messages.outNotEmpty(harmlessText(wanted)));
  return out;
}

interface LookOptions {
  readonly scheme: string | null;
  readonly columns: readonly ColumnAnswer[];
  readonly quiet: boolean;
}

async function lookAtFiles(
  paths: readonly string[],
  { scheme, columns, quiet }: LookOptions,
  slips: SlipWriter,
  streams: CliStreams,
): Promise<FilesSeen> {
  const files: CheckPath[] = [];
  for await (const path of checkPaths(paths)) files.push(path);
  const checker = (streams.startChecker ?? (() => directChecker))();
  const ahead = checker.size === 1 ? 1 : checker.size * AHEAD;
  const seen = new FilesSeen();
  const progress = quiet ? undefined : streams.progress?.(files.length, messages.progress);
  try {
    const outcomes = inOrder(files, ahead, async (file) => {
      if (file.kind !== 'workbook') return [file, null] as const;
      const task = {
        path: file.path,
        inside: file.inside,
        label: file.label,
        scheme,
        columns,
        json: false,
        wantsForms: true,
      };
      return [file, await checker.check(task)] as const;
    });
    for await (const [file, report] of outcomes) {
      for (const form of seen.add(file, report)) await slips.add(form);
      progress?.step();
    }
  } finally {
    progress?.end();
    checker.close();
  }
  return seen;
}

function isFileError(error: unknown): boolean {
  return error instanceof Error && 'code' in error && 'syscall' in error;
}
