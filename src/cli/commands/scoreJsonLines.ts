import { cliMessages } from '../../wording/zh-CN/cli';
import type { CliStreams } from '../cliCommand';
import { MAX_LINE_LENGTH, readLines } from '../readLines';
import { readScoreInput } from './scoreInput';
import type { ScoreOutput } from './scoreOnce';
import { failed, scoreOnce } from './scoreOnce';

/**
 * Scores one JSON line after the other; a line that is wrong gives an error line. Empty lines are passed over. How far it has come is
 * not shown to somebody who types the lines or sees the answers come.
 */
export async function scoreJsonLines(streams: CliStreams, isQuiet: boolean): Promise<void> {
  const { input, out } = streams;
  const progress = isQuiet || streams.isInteractive ? undefined : streams.progress?.(null, cliMessages.scoreProgress);
  try {
    for await (const line of readLines(input)) {
      if (line.trim() === '') continue;
      const { score, nature, error, steps } = scoreLine(line);
      out(JSON.stringify({ score, nature, error, steps } satisfies ScoreOutput));
      progress?.step();
    }
  } finally {
    progress?.end();
  }
}

function scoreLine(line: string): ScoreOutput {
  if (line.length > MAX_LINE_LENGTH) return failed(cliMessages.longLine());
  let json: unknown;
  try {
    json = JSON.parse(line);
  } catch {
    return failed(cliMessages.badJson());
  }
  const input = readScoreInput(json);
  return typeof input === 'string' ? failed(input) : scoreOnce(input);
}
