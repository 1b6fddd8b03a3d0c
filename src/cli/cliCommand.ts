import type { CliStreams } from './cliStreams';

/** One command of the command line. */
export interface CliCommand {
  readonly help: string;
  readonly run: (args: readonly string[], streams: CliStreams) => Promise<number>;
}
