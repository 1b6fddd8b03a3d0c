import { createReadQueue } from '../../../src/taskpane/state/readQueue';

const DELAY = 300;
const MAX_LENGTH = 1500;

/** A queue whose readings the test answers by hand. */
function setUp() {
  const asked: string[] = [];
  const answers: { resolve(text: string): void; reject(error: Error): void }[] = [];
  const delivered: string[] = [];
  const failures: string[] = [];
  const queue = createReadQueue<string>({
    read: (sheetId) => {
      asked.push(sheetId);
      return new Promise((resolve, reject) => answers.push({ resolve, reject }));
    },
    deliver: (answer) => delivered.push(answer),
    fail: (error, sheetId) => failures.push(`${sheetId}: ${String(error)}`),
    delay: DELAY,
    longest: MAX_LENGTH,
  });
  const answer = async (index: number, text: string) => {
    answers[index]?.resolve(text);
    await jest.advanceTimersByTimeAsync(0);
  };
  return { queue, asked, answers, delivered, failures, answer };
}

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

test('a burst of requests becomes one reading after the quiet time', async () => {
  const { queue, asked, delivered, answer } = setUp();
  for (let edit = 0; edit < 4; edit++) {
    queue.request('A');
    await jest.advanceTimersByTimeAsync(DELAY - 100);
  }
  expect(asked).toEqual([]);
  await jest.advanceTimersByTimeAsync(100);
  expect(asked).toEqual(['A']);
  await answer(0, 'read');
  await jest.advanceTimersByTimeAsync(MAX_LENGTH * 2);
  expect(delivered).toEqual(['read']);
  expect(asked).toEqual(['A']);
});

test('edits that never pause are read in between all the same', async () => {
  const { queue, asked } = setUp();
  for (let time = 0; time <= MAX_LENGTH; time += 100) {
    queue.request('A');
    await jest.advanceTimersByTimeAsync(100);
  }
  expect(asked).toEqual(['A']);
});

test('an edit during a reading is read once more afterwards, never at the same time', async () => {
  const { queue, asked, delivered, answer } = setUp();
  queue.request('A');
  await jest.advanceTimersByTimeAsync(DELAY);
  queue.request('A');
  await jest.advanceTimersByTimeAsync(DELAY * 2);
  expect(asked).toEqual(['A']);
  await answer(0, 'first');
  await jest.advanceTimersByTimeAsync(DELAY);
  await answer(1, 'second');
  expect(asked).toEqual(['A', 'A']);
  expect(delivered).toEqual(['first', 'second']);
});

test('an answer about a sheet that is no longer looked at is dropped', async () => {
  const { queue, asked, delivered, answer } = setUp();
  queue.request('A');
  await jest.advanceTimersByTimeAsync(DELAY);
  queue.request('B');
  await answer(0, 'of A');
  await jest.advanceTimersByTimeAsync(DELAY);
  await answer(1, 'of B');
  expect(asked).toEqual(['A', 'B']);
  expect(delivered).toEqual(['of B']);
});

test('a newer reading made elsewhere supersedes the one under way and what was asked for', async () => {
  const { queue, asked, delivered, answer } = setUp();
  queue.request('A');
  await jest.advanceTimersByTimeAsync(DELAY);
  queue.request('A');
  queue.supersede();
  await answer(0, 'old');
  await jest.advanceTimersByTimeAsync(MAX_LENGTH);
  expect(delivered).toEqual([]);
  expect(asked).toEqual(['A']);
});

test('a failure is said with its sheet, and the next request is read', async () => {
  const { queue, answers, failures, asked } = setUp();
  queue.request('A');
  await jest.advanceTimersByTimeAsync(DELAY);
  answers[0]?.reject(new Error('gone'));
  await jest.advanceTimersByTimeAsync(0);
  queue.request('A');
  await jest.advanceTimersByTimeAsync(DELAY);
  expect(failures).toEqual(['A: Error: gone']);
  expect(asked).toEqual(['A', 'A']);
});

test('while paused nothing is read; what was asked for is read afterwards', async () => {
  const { queue, asked } = setUp();
  queue.pause(true);
  queue.request('A');
  await jest.advanceTimersByTimeAsync(MAX_LENGTH * 2);
  expect(asked).toEqual([]);
  queue.pause(false);
  await jest.advanceTimersByTimeAsync(DELAY);
  expect(asked).toEqual(['A']);
});

test('after dispose neither readings nor answers come through', async () => {
  const { queue, asked, delivered, answer } = setUp();
  queue.request('A');
  await jest.advanceTimersByTimeAsync(DELAY);
  queue.dispose();
  await answer(0, 'late');
  queue.request('A');
  await jest.advanceTimersByTimeAsync(MAX_LENGTH);
  expect(delivered).toEqual([]);
  expect(asked).toEqual(['A']);
});
