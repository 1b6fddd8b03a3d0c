/** What is not moved on with the clock. */
const LEFT_ALONE = ['hrtime', 'nextTick', 'queueMicrotask', 'setImmediate', 'clearImmediate'] as const;

/** A channel whose messages come in the order of the clock, too; as much of it as Univer uses. */
class ClockedChannel {
  readonly port1: { onmessage: (() => void) | null; close: () => void } = { onmessage: null, close: () => undefined };
  readonly port2 = { postMessage: () => void setTimeout(() => this.port1.onmessage?.(), 0), close: () => undefined };
}

/**
 * Lets nobody in the tests of the file wait for the time of day: whatever is set for later comes as soon as nothing comes before it. So
 * everything comes in the same order each time, however fast the machine is.
 */
export function withoutWaiting(): void {
  const { MessageChannel } = globalThis;
  let isOver = false;
  beforeAll(() => {
    jest.useFakeTimers({ doNotFake: [...LEFT_ALONE] });
    Object.assign(globalThis, { MessageChannel: ClockedChannel });
    void (async () => {
      while (!isOver) {
        jest.advanceTimersToNextTimer();
        await new Promise((resolve) => setImmediate(resolve));
      }
    })();
  });
  afterAll(() => {
    isOver = true;
    jest.useRealTimers();
    Object.assign(globalThis, { MessageChannel });
  });
}
