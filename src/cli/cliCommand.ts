import type { FileChecker } from './check/fileChecker';
import type { RunFigures } from '../wording/zh-CN/runProgress';
import type { RunProgress } from './progress';

/** Where a command reads from and writes to; each write is one line or block without its line end. */
export interface CliStreams {
  readonly input: AsyncIterable<string | Uint8Array>;
  readonly out: (text: string) => unknown;
  readonly error: (text: string) => unknown;
  /** Checks files where they cannot end this process; without it they are checked in this process. */
  readonly startChecker?: () => FileChecker;
  /** Shows how far a run over so many files or lines has come, null where nobody knows; not where nobody looks at a terminal. */
  readonly progress?: (total: number | null, say: (figures: RunFigures) => string) => RunProgress;
  /** Whether a person types the lines of standard input, or sees those of standard output as they come. */
  readonly isInteractive?: boolean;
}

/** Exit codes of every command. */
export const EXIT = {
  /** Done. */
  ok: 0,
  /** There is no result for what was given, e.g. a row without a score. */
  noResult: 1,
  /** The command line itself is wrong. */
  usage: 2,
} as const;

/** One command of the command line. */
export interface CliCommand {
  readonly help: string;
  readonly run: (args: readonly string[], streams: CliStreams) => Promise<number>;
}
