import type { CellValue } from '../../core/cell/cell';
import { cliMessages } from '../../wording/zh-CN/cli';
import type { CliStreams } from '../cliCommand';
import { MAX_LINE_LENGTH, readLines } from '../readLines';
import type { ScoreInput, ScoreOutput } from './scoreOnce';
import { failed, scoreOnce } from './scoreOnce';

/** What a cell of Excel holds. */
const MAX_FIELD_LENGTH = 32_767;
const FIELDS = ['target', 'actual', 'weight', 'nature', 'scheme'] as const;

/** Scores one JSON line after the other; a line that is wrong gives an error line. Empty lines are passed over. */
export async function scoreJsonLines({ input, out }: CliStreams): Promise<void> {
  for await (const line of readLines(input)) {
    if (line.trim() === '') continue;
    const { score, nature, error, steps } = scoreLine(line);
    out(JSON.stringify({ score, nature, error, steps } satisfies ScoreOutput));
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
  const input = inputOf(json);
  return typeof input === 'string' ? failed(input) : scoreOnce(input);
}

/** The fields of a line, or what is wrong with them. */
function inputOf(json: unknown): ScoreInput | string {
  if (typeof json !== 'object' || json === null || Array.isArray(json)) return cliMessages.notAnObject();
  const entries: (readonly [string, unknown])[] = Object.entries(json);
  const unknown = entries.find(([key]) => !FIELDS.some((field) => field === key));
  if (unknown) return cliMessages.unknownKey(unknown[0]);
  const wrong = entries.find(([, value]) => !isCellValue(value));
  if (wrong) return cliMessages.badField(wrong[0]);
  const long = entries.find(([, value]) => String(value).length > MAX_FIELD_LENGTH);
  return long ? cliMessages.longField(long[0]) : Object.fromEntries(entries);
}

function isCellValue(value: unknown): value is CellValue | null {
  return value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
}
