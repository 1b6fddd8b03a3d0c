import { fork } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { availableParallelism, totalmem } from 'node:os';
import { checkCommandMessages as messages } from '../../wording/zh-CN/checkCommand';
import { harmlessText } from '../../files/harmlessText';
import type { Exceeded } from './checkBudget';
import type { FileChecker } from './fileChecker';
import type { FileReport, FileTask } from './fileReport';

/** A process is not started where it would have less memory than this to itself, in bytes. */
const MEMORY_EACH = 1024 ** 3;

/**
 * Checks files in processes of their own, one for each processor, each used again and again. One that exceeds checkBudget ends
 * itself, which is said of the file it worked on, and another takes its place.
 */
export class CheckPool implements FileChecker {
  readonly size: number;
  private readonly idle: ChildProcess[] = [];
  private readonly waiting: (() => void)[] = [];
  private free: number;

  /** `program`: the script of a checking process. */
  constructor(
    private readonly program: string,
    size = usualSize(),
  ) {
    this.size = size;
    this.free = size;
  }

  async check(task: FileTask): Promise<FileReport> {
    await this.turn();
    const child = this.idle.pop() ?? this.start();
    const answer = await answerOf(child, task);
    if (isExceeded(answer)) child.kill('SIGKILL');
    else this.idle.push(child);
    this.free += 1;
    this.waiting.shift()?.();
    return isExceeded(answer)
      ? { kind: 'unreadable', message: messages.exceeded[answer](harmlessText(task.label)) }
      : answer;
  }

  /** To be called when no file is being checked any more. */
  close(): void {
    this.idle.splice(0).forEach((child) => child.disconnect());
  }

  private async turn(): Promise<void> {
    while (this.free === 0) await new Promise<void>((resolve) => this.waiting.push(resolve));
    this.free -= 1;
  }

  private start(): ChildProcess {
    // Whatever it prints is the last cry of a process out of memory.
    const child = fork(this.program, [], { stdio: 'ignore', execArgv: [], serialization: 'advanced' });
    // An error that comes when no file is worked on belongs to none.
    child.on('error', () => undefined);
    // An idle process may be ended by somebody else.
    child.on('exit', () => {
      const at = this.idle.indexOf(child);
      if (at >= 0) this.idle.splice(at, 1);
    });
    return child;
  }
}

function answerOf(child: ChildProcess, task: FileTask): Promise<FileReport | Exceeded> {
  return new Promise((resolve) => {
    const done = (answer: FileReport | Exceeded): void => {
      child.removeListener('message', onMessage);
      child.removeListener('exit', onEnd);
      child.removeListener('error', onEnd);
      resolve(answer);
    };
    const onMessage = (answer: unknown): void => done(answer as FileReport | Exceeded);
    const onEnd = (): void => done('lost');
    child.once('message', onMessage);
    child.once('exit', onEnd);
    child.once('error', onEnd);
    child.send(task, (error) => {
      if (error) onEnd();
    });
  });
}

function isExceeded(answer: FileReport | Exceeded): answer is Exceeded {
  return typeof answer === 'string';
}

function usualSize(): number {
  // 0 or a number beyond all memory where nothing but the machine itself sets a limit.
  const memory = Math.min(totalmem(), process.constrainedMemory() || Infinity);
  return Math.max(1, Math.min(availableParallelism(), Math.floor(memory / MEMORY_EACH)));
}
