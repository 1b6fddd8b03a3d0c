import type { CliStreams } from './cliCommand';
import { progressLine } from './progress';

/** Standard output or standard error. */
export interface PrintedOn {
  readonly write: (text: string) => unknown;
  /** Whether it is a terminal. */
  readonly isTTY?: boolean;
  /** Characters in a line of the terminal. */
  readonly columns?: number;
  /** Whether another program reads it. */
  readonly isPiped?: boolean;
}

interface Printing {
  readonly stdout: PrintedOn;
  readonly stderr: PrintedOn;
  readonly now: () => number;
}

/** Back to the beginning of the line, and nothing on it. */
const CLEAR = '\r\u001b[K';
/** Of a terminal that does not say. */
const USUAL_COLUMNS = 80;
/** From here on characters are as wide as two, as far as our own sentences go. */
const WIDE = '\u2e80';

/**
 * Prints lines on standard output and standard error, and how far a run has come below them on standard error's terminal. The line of
 * progress goes away before anything is printed on a terminal, and comes back below it. There is none where another program reads
 * standard output: it may draw on the same terminal, as pagers do.
 */
export function printOn({ stdout, stderr, now }: Printing): Pick<CliStreams, 'out' | 'error' | 'progress'> {
  let line = '';
  const print = (stream: PrintedOn) => (text: string) => {
    const isInTheWay = line !== '' && stream.isTTY === true;
    stream.write(`${isInTheWay ? CLEAR : ''}${text}\n`);
    if (isInTheWay) stderr.write(line);
  };
  const show = (text: string): void => {
    line = cut(text, stderr.columns || USUAL_COLUMNS);
    stderr.write(CLEAR + line);
  };
  return {
    out: print(stdout),
    error: print(stderr),
    ...(stderr.isTTY === true &&
      stdout.isPiped !== true && { progress: (total, say) => progressLine(total, { show, now, say }) }),
  };
}

/** The beginning of a text that leaves the last column free: a line that wraps cannot be taken away. */
function cut(text: string, columns: number): string {
  let [room, end] = [columns - 1, 0];
  for (const character of text) {
    room -= character >= WIDE ? 2 : 1;
    if (room < 0) break;
    end += character.length;
  }
  return text.slice(0, end).trimEnd();
}
