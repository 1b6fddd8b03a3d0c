import { version } from '../../package.json';
import { cliMessages } from '../wording/zh-CN/cli';
import type { CliCommand, CliStreams } from './cliCommand';
import { EXIT } from './cliCommand';
import { UsageError } from './readOptions';
import { checkCommand } from './commands/check';
import { collectCommand } from './commands/collect';
import { newCommand } from './commands/new';
import { wordCommand } from './commands/word';
import { scoreCommand } from './commands/score';
import { harmlessLines } from '../files/harmlessText';

const COMMANDS: ReadonlyMap<string, CliCommand> = new Map([
  ['score', scoreCommand],
  ['check', checkCommand],
  ['new', newCommand],
  ['word', wordCommand],
  ['collect', collectCommand],
]);

/** Runs a command line (without the program's own name) and gives its exit code. Nothing that is printed steers the terminal. */
export async function runCli(args: readonly string[], terminal: CliStreams): Promise<number> {
  const [name, ...rest] = args;
  const streams = harmless(terminal);
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    streams.out(cliMessages.help);
    return name === undefined ? EXIT.usage : EXIT.ok;
  }
  if (name === '--version' || name === '-V') {
    streams.out(version);
    return EXIT.ok;
  }
  const command = COMMANDS.get(name);
  if (!command) {
    streams.error(cliMessages.unknownCommand(name));
    return EXIT.usage;
  }
  return runCommand(command, rest, streams);
}

async function runCommand(command: CliCommand, args: readonly string[], streams: CliStreams): Promise<number> {
  const options = args.includes('--') ? args.slice(0, args.indexOf('--')) : args;
  if (options.includes('--help') || options.includes('-h')) {
    streams.out(command.help);
    return EXIT.ok;
  }
  try {
    return await command.run(args, streams);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    streams.error(error.message);
    return EXIT.usage;
  }
}

function harmless(streams: CliStreams): CliStreams {
  return {
    ...streams,
    out: (text) => streams.out(harmlessLines(text)),
    error: (text) => streams.error(harmlessLines(text)),
  };
}
