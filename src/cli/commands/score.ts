import { parseArgs } from 'node:util';
import { cliMessages } from '../../wording/zh-CN/cli';
import { plainNumber } from '../../core/scoring/exact';
import type { CliCommand, CliStreams } from '../cliCommand';
import { EXIT } from '../cliCommand';
import { UsageError } from '../readOptions';
import { scoreJsonLines } from './scoreJsonLines';
import { scoreOnce } from './scoreOnce';

/** `zpb score`: the points of one indicator with the steps, or of many as JSON lines. */
export const scoreCommand: CliCommand = {
  help: cliMessages.scoreHelp,
  async run(args, streams) {
    const { values, positionals } = readArguments(args);
    if (!values.json) return scoreArguments(positionals, values, streams);
    if (positionals.length > 0 || values.nature !== undefined || values.scheme !== undefined) {
      throw new UsageError(cliMessages.noValuesWithJson());
    }
    await scoreJsonLines(streams, values.quiet);
    return EXIT.ok;
  },
};

function readArguments(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        ...{ nature: { type: 'string' }, scheme: { type: 'string' } },
        ...{ json: { type: 'boolean', default: false }, quiet: { type: 'boolean', default: false } },
      },
    });
  } catch (error) {
    if (isParseError(error)) throw new UsageError(cliMessages.badOptions());
    throw error;
  }
}

/** parseArgs says by its code what is wrong, in English words. */
function isParseError(error: unknown): boolean {
  return (
    typeof error === 'object' && error !== null && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS')
  );
}

function scoreArguments(
  positionals: readonly string[],
  { nature, scheme }: { readonly nature?: string; readonly scheme?: string },
  { out, error }: CliStreams,
): number {
  const [target, actual, weight] = positionals;
  if (target === undefined || actual === undefined || weight === undefined || positionals.length > 3) {
    throw new UsageError(cliMessages.threeValues(positionals.length));
  }
  const result = scoreOnce({ target, actual, weight, nature, scheme });
  const { score, weight: points } = result.outcome ?? { score: null, weight: null };
  if (score && points) out(cliMessages.scoreLine(plainNumber(score), plainNumber(points)));
  result.steps.forEach((step, index) => out(`  ${index + 1}. ${step}`));
  if (result.error === null) return EXIT.ok;
  error(cliMessages.noScore(result.error));
  return EXIT.noResult;
}
