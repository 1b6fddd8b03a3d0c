import { checkCommandMessages } from '../../wording/zh-CN/checkCommand';
import type { FileQuestion } from '../answerFile';
import type { FileAnswer } from '../fileAnswer';

/** Where the page keeps the script of the thread. */
const SCRIPT_ID = 'worker';
/** A thread that has not answered by then reads a file that was made never to end, or is many times too large. */
const LONGEST_MS = 90_000;

/** Checks one file at a time in a thread, which is ended with the file that ends it: the page goes on. */
export class FileThread {
  private thread: Worker | null = null;
  private end: ((answer: FileAnswer | null) => void) | null = null;
  private readonly script = URL.createObjectURL(
    new Blob([document.getElementById(SCRIPT_ID)?.textContent ?? ''], { type: 'text/javascript' }),
  );

  /** What became of a file; null where it was stopped. */
  check(question: FileQuestion): Promise<FileAnswer | null> {
    return new Promise((resolve) => {
      const timer = setTimeout(() => this.endWith(exceeded('time', question)), LONGEST_MS);
      this.end = (answer) => {
        clearTimeout(timer);
        this.end = null;
        resolve(answer);
      };
      const lost = (): void => this.endWith(exceeded('lost', question));
      try {
        this.thread ??= new Worker(this.script);
        this.thread.onmessage = ({ data }: MessageEvent<FileAnswer>) => this.end?.(data);
        this.thread.onerror = lost;
        this.thread.onmessageerror = lost;
        this.thread.postMessage(question);
      } catch {
        lost();
      }
    });
  }

  /** Ends the thread with the file it is at. */
  stop(): void {
    this.endWith(null);
  }

  private endWith(answer: FileAnswer | null): void {
    this.thread?.terminate();
    this.thread = null;
    this.end?.(answer);
  }
}

function exceeded(what: 'time' | 'lost', { name }: FileQuestion): FileAnswer {
  return { kind: 'unreadable', message: checkCommandMessages.exceeded[what](name) };
}
