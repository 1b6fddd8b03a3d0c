import { createStore } from '../../core/createStore';
import type { Store } from '../../core/createStore';
import { NoAnswerError } from './noAnswer';
import { afterMilliseconds } from './runClock';

/** How a request is waited for. */
export interface WaitOptions {
  /** True: nobody asked for it, so nobody is asked whether to wait on. */
  readonly isBackground?: boolean;
  /** True: Excel keeps it until a cell is no longer edited, which may take long. */
  readonly mayWaitForEdit?: boolean;
  /** Ends the waiting, not what Excel does. */
  readonly signal?: AbortSignal;
  /** Called with an answer that came after the waiting was over: what Excel has refused, or null. */
  readonly onLate?: (refusal: Error | null) => void;
}

/** 'asked': the user waits for an answer that is overdue; 'background': what is shown may be out of date. */
export type Silence = 'none' | 'background' | 'asked';

/** Milliseconds after which an answer is overdue; a hundred forms take Excel a few seconds. */
export const REQUEST_DEADLINE = 15_000;

/** All requests that wait for an answer. */
export interface RequestWaits {
  /** Waits for the answer to a request: what it is, or NoAnswerError. */
  waitFor<T>(request: Promise<T>, options?: WaitOptions): Promise<T>;
  /** Whether Excel keeps silent, for whoever says it to the user. */
  readonly silence: Store<Silence>;
  /** The user waits on: the deadline begins anew. */
  readonly waitLonger: () => void;
  /** The user does not wait any longer for anything that was asked for. */
  readonly stop: () => void;
  /** Calls the listener whenever Excel has answered something, late answers too; the result ends it. */
  onAnswer(listener: () => void): () => void;
}

interface Wait extends WaitOptions {
  readonly end: (error: NoAnswerError) => void;
  /** In the order of sending. */
  readonly number: number;
  isOverdue: boolean;
  callOff: () => void;
}

/**
 * Waits of a runtime. An answer that is overdue may come yet, or never: Excel is asked something else (`probe`, which says whether a
 * cell is being edited), and once that is answered, what was asked before is lost, as Excel carries out requests in their order.
 */
export function createRequestWaits(probe: () => Promise<{ readonly isEditing: boolean }>): RequestWaits {
  const waits = new Set<Wait>();
  const answers = createStore(0);
  const silence = createStore<Silence>('none');
  let sent = 0;

  const tellSilence = () => {
    const overdue = [...waits].filter(({ isOverdue }) => isOverdue);
    const isAsked = overdue.some(({ isBackground = false }) => !isBackground);
    silence.set(isAsked ? 'asked' : overdue.length > 0 ? 'background' : 'none');
  };
  const hearAnswer = () => answers.set(answers.read() + 1);
  const giveUp = (lost: (wait: Wait) => boolean, reason: NoAnswerError['reason']) => {
    [...waits].filter(lost).forEach((wait) => wait.end(new NoAnswerError(reason)));
  };
  const watchDeadline = (wait: Wait) => {
    wait.callOff = afterMilliseconds(REQUEST_DEADLINE, () => {
      wait.isOverdue = true;
      tellSilence();
      void ask();
      // Should the question get lost too, another is asked.
      watchDeadline(wait);
    });
  };
  const ask = async () => {
    const before = sent;
    const { isEditing } = await probe();
    // While a cell is edited Excel may refuse the question and keep what may wait.
    giveUp(
      ({ isOverdue, number, mayWaitForEdit = false }) =>
        isOverdue && number <= before && !(isEditing && mayWaitForEdit),
      'lost',
    );
    hearAnswer();
  };

  return {
    silence,
    onAnswer: answers.subscribe,
    waitFor: (request, options = {}) =>
      new Promise((resolve, reject) => {
        let isOver = false;
        let ended: NoAnswerError | null = null;
        const finish = (settle: () => void) => {
          if (!isOver) {
            isOver = true;
            wait.callOff();
            waits.delete(wait);
            options.signal?.removeEventListener('abort', abort);
            settle();
            tellSilence();
          }
        };
        const answered = (settle: () => void, refusal: Error | null) => {
          const isLate = isOver;
          finish(settle);
          if (ended) ended.refusal = refusal;
          hearAnswer();
          if (isLate) options.onLate?.(refusal);
        };
        sent += 1;
        const wait: Wait = {
          ...options,
          number: sent,
          isOverdue: false,
          callOff: () => undefined,
          end: (error) =>
            finish(() => {
              ended = error;
              reject(error);
            }),
        };
        const abort = () => wait.end(new NoAnswerError('stopped'));
        waits.add(wait);
        options.signal?.addEventListener('abort', abort);
        watchDeadline(wait);
        request.then(
          (answer) => answered(() => resolve(answer), null),
          (error: Error) => answered(() => reject(error), error),
        );
      }),
    waitLonger: () => {
      waits.forEach((wait) => {
        wait.isOverdue = false;
        wait.callOff();
        watchDeadline(wait);
      });
      tellSilence();
    },
    stop: () => giveUp(({ isBackground = false }) => !isBackground, 'stopped'),
  };
}
