/** Where a command writes and reads: the process's streams, or a test's. */
export interface CommandIo {
  /** Standard output: results and nothing else. */
  readonly out: (text: string) => void;
  /** Standard error: what the user must know besides the results. */
  readonly err: (text: string) => void;
  /** Standard input. */
  readonly input: AsyncIterable<string | Uint8Array>;
}

/** One command of `zpb`. */
export interface Command {
  readonly name: string;
  /** One line in the list of commands. */
  readonly summary: string;
  /** What `--help` prints. */
  readonly help: string;
  /** Does the work and gives the exit code. */
  run(args: readonly string[], io: CommandIo): Promise<number>;
}
