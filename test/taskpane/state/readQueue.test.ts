import { createReadQueue } from '../../../src/taskpane/state/readQueue';

const DELAY = 300;
const MAX_LENGTH = 1500;
const CALM = 1000;

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
    calm: CALM,
  });
  const answer = async (index: number, text: string) => {
    answers[index]?.resolve(text);
    await jest.advanceTimersByTimeAsync(0);
  };
  return { queue, asked, answers, delivered, failures, answer };
}

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

/** A queue in the middle of a burst: what was read at once has been answered. */
async function setUpInBurst() {
  const set = setUp();
  set.queue.request('A', 'done');
  await jest.advanceTimersByTimeAsync(0);
  await set.answer(0, 'at once');
  set.asked.length = 0;
  set.delivered.length = 0;
  return { ...set, answer: (index: number, text: string) => set.answer(index + 1, text) };
}

test('what is done after a calm is read at once', async () => {
  const { queue, asked, answer } = setUp();
  for (const [reading, sheetId] of ['A', 'A', 'B'].entries()) {
    queue.request(sheetId, 'done');
    await jest.advanceTimersByTimeAsync(0);
    expect(asked).toHaveLength(reading + 1);
    await answer(reading, 'read');
    await jest.advanceTimersByTimeAsync(CALM);
  }
  expect(asked).toEqual(['A', 'A', 'B']);
});

test('a key and the calculation that answers it are both read at once, whether the first reading has come back or not', async () => {
  for (const isBack of [true, false]) {
    const { queue, asked, answer } = setUp();
    queue.request('A', 'done');
    await jest.advanceTimersByTimeAsync(0);
    if (isBack) {
      await answer(0, 'unfinished');
      queue.request('A', 'unfinished');
    }
    queue.request('A', 'calculated');
    await answer(0, 'unfinished');
    await jest.advanceTimersByTimeAsync(0);
    expect(asked).toEqual(['A', 'A']);
    await answer(1, 'finished');
    await jest.advanceTimersByTimeAsync(MAX_LENGTH);
    expect(asked).toEqual(['A', 'A']);
  }
});

test('what comes at the same moment is one reading', async () => {
  const { queue, asked, answer } = setUp();
  for (let edit = 0; edit < 5000; edit++) queue.request('A', edit % 2 ? 'calculated' : 'done');
  await jest.advanceTimersByTimeAsync(0);
  await answer(0, 'read');
  await jest.advanceTimersByTimeAsync(MAX_LENGTH);
  expect(asked).toEqual(['A']);
});

test('cells filled in one by one by Excel, each calculated, are two readings', async () => {
  const { queue, asked, answer } = setUp();
  for (let edit = 0; edit < 1000; edit++) {
    queue.request('A', 'done');
    queue.request('A', 'calculated');
    await jest.advanceTimersByTimeAsync(1);
    if (edit === 50) await answer(0, 'of the first cell');
  }
  await jest.advanceTimersByTimeAsync(DELAY);
  await answer(1, 'of all');
  await jest.advanceTimersByTimeAsync(MAX_LENGTH * 2);
  expect(asked).toEqual(['A', 'A']);
});

test('functions that answer a few at a time are not read at each answer', async () => {
  const { queue, asked, answer } = setUp();
  queue.request('A', 'done');
  for (let calculation = 0; calculation < 20; calculation++) {
    await jest.advanceTimersByTimeAsync(40);
    queue.request('A', 'calculated');
    await answer(calculation, 'read');
  }
  await jest.advanceTimersByTimeAsync(DELAY);
  expect(asked).toEqual(['A', 'A', 'A']);
});

test('a sheet that is not finished is not read again at once, however long reading it took', async () => {
  const { queue, asked, answer } = setUp();
  queue.request('A', 'done');
  await jest.advanceTimersByTimeAsync(CALM * 3);
  await answer(0, 'unfinished');
  queue.request('A', 'unfinished');
  await jest.advanceTimersByTimeAsync(DELAY - 1);
  expect(asked).toEqual(['A']);
  await jest.advanceTimersByTimeAsync(1);
  expect(asked).toEqual(['A', 'A']);
});

test('a burst of requests becomes one reading after the quiet time', async () => {
  const { queue, asked, delivered, answer } = await setUpInBurst();
  for (let edit = 0; edit < 4; edit++) {
    queue.request('A', 'done');
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
  const { queue, asked } = await setUpInBurst();
  for (let time = 0; time <= MAX_LENGTH; time += 100) {
    queue.request('A', 'done');
    await jest.advanceTimersByTimeAsync(100);
  }
  expect(asked).toEqual(['A']);
});

test('an edit during a reading is read once more afterwards, never at the same time', async () => {
  const { queue, asked, delivered, answer } = await setUpInBurst();
  queue.request('A', 'done');
  await jest.advanceTimersByTimeAsync(DELAY);
  queue.request('A', 'done');
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
  queue.request('A', 'done');
  await jest.advanceTimersByTimeAsync(DELAY);
  queue.request('B', 'done');
  await answer(0, 'of A');
  await jest.advanceTimersByTimeAsync(DELAY);
  await answer(1, 'of B');
  expect(asked).toEqual(['A', 'B']);
  expect(delivered).toEqual(['of B']);
});

test('a newer reading made elsewhere supersedes the one under way and what was asked for', async () => {
  const { queue, asked, delivered, answer } = setUp();
  queue.request('A', 'done');
  await jest.advanceTimersByTimeAsync(DELAY);
  queue.request('A', 'done');
  queue.supersede();
  await answer(0, 'old');
  await jest.advanceTimersByTimeAsync(MAX_LENGTH);
  expect(delivered).toEqual([]);
  expect(asked).toEqual(['A']);
});

test('a failure is said with its sheet, and the next request is read', async () => {
  const { queue, answers, failures, asked } = setUp();
  queue.request('A', 'done');
  await jest.advanceTimersByTimeAsync(DELAY);
  answers[0]?.reject(new Error('gone'));
  await jest.advanceTimersByTimeAsync(0);
  queue.request('A', 'done');
  await jest.advanceTimersByTimeAsync(DELAY);
  expect(failures).toEqual(['A: Error: gone']);
  expect(asked).toEqual(['A', 'A']);
});

test('while paused nothing is read; what was asked for is read afterwards', async () => {
  const { queue, asked } = setUp();
  queue.pause(true);
  queue.request('A', 'done');
  await jest.advanceTimersByTimeAsync(MAX_LENGTH * 2);
  expect(asked).toEqual([]);
  queue.pause(false);
  await jest.advanceTimersByTimeAsync(DELAY);
  expect(asked).toEqual(['A']);
});

test('after dispose neither readings nor answers come through', async () => {
  const { queue, asked, delivered, answer } = setUp();
  queue.request('A', 'done');
  await jest.advanceTimersByTimeAsync(DELAY);
  queue.dispose();
  await answer(0, 'late');
  queue.request('A', 'done');
  await jest.advanceTimersByTimeAsync(MAX_LENGTH);
  expect(delivered).toEqual([]);
  expect(asked).toEqual(['A']);
});
