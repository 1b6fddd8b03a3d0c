import { isUnanswered } from '../../../src/excel/runs/noAnswer';
import { REQUEST_DEADLINE, createRequestWaits } from '../../../src/excel/runs/requestWaits';
import { ManualClock } from '../support/manualClock';

const clock = ManualClock.use();
const never = () => new Promise<never>(() => undefined);
/** Lets everything that waits for a promise go on. */
const turn = () => new Promise((resolve) => setTimeout(resolve, 0));

test('an answer in time is the answer, and nobody hears of silence', async () => {
  const waits = createRequestWaits(never);
  expect(await waits.waitFor(Promise.resolve(7))).toBe(7);
  await expect(waits.waitFor(Promise.reject(new Error('refused')))).rejects.toThrow('refused');
  clock.advance(2 * REQUEST_DEADLINE);
  expect(waits.silence.read()).toBe('none');
});

test('an overdue answer is lost once Excel has answered something asked later', async () => {
  const waits = createRequestWaits(() => Promise.resolve({ isEditing: false }));
  const waited = waits.waitFor(never());
  clock.advance(REQUEST_DEADLINE - 1);
  expect(waits.silence.read()).toBe('none');
  clock.advance(1);
  expect(waits.silence.read()).toBe('asked');
  await expect(waited).rejects.toMatchObject({ name: 'NoAnswerError', reason: 'lost' });
  expect(waits.silence.read()).toBe('none');
});

test('while nothing is answered the user is asked: waiting on begins the deadline anew, stopping ends all that waits', async () => {
  const waits = createRequestWaits(never);
  const waited = [waits.waitFor(never()), waits.waitFor(never())];
  clock.advance(REQUEST_DEADLINE);
  waits.waitLonger();
  expect(waits.silence.read()).toBe('none');
  clock.advance(REQUEST_DEADLINE);
  expect(waits.silence.read()).toBe('asked');
  waits.stop();
  const reasons = waited.map((wait) => expect(wait).rejects.toMatchObject({ reason: 'stopped' }));
  await Promise.all(reasons);
  expect(waits.silence.read()).toBe('none');
});

test('nobody is asked about what nobody asked for; it is not stopped either, and answered whenever that is', async () => {
  const waits = createRequestWaits(never);
  let answer: (value: number) => void = () => undefined;
  const waited = waits.waitFor(new Promise<number>((resolve) => (answer = resolve)), { isBackground: true });
  clock.advance(REQUEST_DEADLINE);
  expect(waits.silence.read()).toBe('background');
  waits.stop();
  answer(3);
  expect(await waited).toBe(3);
  expect(waits.silence.read()).toBe('none');
});

test('a question that gets lost itself is asked again', async () => {
  let questions = 0;
  const waits = createRequestWaits(() => {
    questions += 1;
    return questions < 3 ? never() : Promise.resolve({ isEditing: false });
  });
  const waited = waits.waitFor(never());
  clock.advance(3 * REQUEST_DEADLINE);
  await expect(waited).rejects.toMatchObject({ reason: 'lost' });
});

test('what may wait for the end of a cell edit is not lost while a cell is edited', async () => {
  let isEditing = true;
  const waits = createRequestWaits(() => Promise.resolve({ isEditing }));
  const ended: string[] = [];
  waits.waitFor(never(), { mayWaitForEdit: true, isBackground: true }).catch(() => ended.push('waiting'));
  waits.waitFor(never()).catch(() => ended.push('asked'));
  clock.advance(REQUEST_DEADLINE);
  await turn();
  expect(ended).toEqual(['asked']);
  isEditing = false;
  clock.advance(REQUEST_DEADLINE);
  await turn();
  expect(ended).toEqual(['asked', 'waiting']);
});

test('a late answer is heard of', async () => {
  const waits = createRequestWaits(never);
  let answer: (value: number) => void = () => undefined;
  const heard: string[] = [];
  waits.onAnswer(() => heard.push('answer'));
  const waited = waits.waitFor(new Promise<number>((resolve) => (answer = resolve)), {
    onLate: () => heard.push('late'),
  });
  waits.stop();
  await expect(waited).rejects.toMatchObject({ reason: 'stopped' });
  answer(1);
  await turn();
  expect(heard).toEqual(['answer', 'late']);
});

test('a signal ends the waiting of what it belongs to, nothing else', async () => {
  const waits = createRequestWaits(never);
  const controller = new AbortController();
  const ended: string[] = [];
  waits.waitFor(never(), { signal: controller.signal }).catch(() => ended.push('one'));
  waits.waitFor(never()).catch(() => ended.push('other'));
  controller.abort();
  await turn();
  expect(ended).toEqual(['one']);
});

test('what Excel refuses once nobody waits for it any more is known as refused from then on, an answer says nothing new', async () => {
  const waits = createRequestWaits(never);
  const late: (Error | null)[] = [];
  const ends: { readonly refuse: (error: Error) => void; readonly answer: () => void }[] = [];
  const waited = [1, 2].map(() =>
    waits
      .waitFor(new Promise<void>((answer, refuse) => ends.push({ refuse, answer })), {
        onLate: (one) => late.push(one),
      })
      .catch((error: unknown) => error),
  );
  waits.stop();
  const [refused, answered] = await Promise.all(waited);
  expect([refused, answered].map(isUnanswered)).toEqual([true, true]);
  const refusal = new Error('protected');
  ends[0]?.refuse(refusal);
  ends[1]?.answer();
  await turn();
  expect([refused, answered].map(isUnanswered)).toEqual([false, true]);
  expect(late).toEqual([refusal, null]);
});
