import { commandStatus, createCommandStatus, remediesOf, sayOutcome } from '../../src/commands/commandStatus';
import { ChangeProblem } from '../../src/excel/runs/changeProblem';
import { lateOutcome } from '../../src/excel/runs/makeChange';
import { lastAction } from '../../src/excel/takeBack/lastAction';
import type { TakeBack } from '../../src/excel/takeBack/takeBack';
import { changeMessages } from '../../src/wording/excel';

const tryAgain = () => '请再试一次。';

test('what was published is read until it is dismissed', () => {
  const store = createCommandStatus();
  expect(store.read()).toBeNull();
  store.publish({ kind: 'failed', text: tryAgain });
  expect(store.read()).toEqual({ kind: 'failed', text: tryAgain });
  store.dismiss();
  expect(store.read()).toBeNull();
});

test('a subscriber hears every change until it leaves', () => {
  const store = createCommandStatus();
  const heard: (string | undefined)[] = [];
  const leave = store.subscribe(() => heard.push(store.read()?.text('zh-CN')));
  store.publish({ kind: 'done', text: () => '一' });
  store.dismiss();
  leave();
  store.publish({ kind: 'done', text: () => '二' });
  expect(heard).toEqual(['一', undefined]);
});

describe('a part that can be taken back', () => {
  const { remedies } = changeMessages['zh-CN'];
  const step = (): TakeBack => ({
    what: () => '改动 H13',
    places: [],
    isOneStep: true,
    look: () => Promise.resolve({ kind: 'already' }),
  });
  /** What the pane shows: the sentence, and whether a step is offered with it. */
  const shown = () => {
    const status = commandStatus.read();
    return { text: status?.text('zh-CN') ?? '', isOffered: status !== null && remediesOf(status).step !== null };
  };
  const partOf = (kept: TakeBack | null) => () => {
    lastAction.keep(kept);
    return Promise.reject(new ChangeProblem('partly', ['H13'], null));
  };

  afterEach(() => {
    lastAction.forget();
    commandStatus.dismiss();
  });

  test('is said to be, and is offered', async () => {
    await sayOutcome(partOf(step()));
    expect(shown()).toEqual({ text: expect.stringContaining(remedies.takeBack) as string, isOffered: true });
  });

  test('is to be looked at from the moment somebody has edited what it changed', async () => {
    await sayOutcome(partOf(step()));
    lastAction.forget();
    expect(shown().isOffered).toBe(false);
    expect(shown().text).toContain('H13');
    expect(shown().text).toContain(remedies.look);
    expect(shown().text).not.toContain(remedies.takeBack);
  });

  test('is to be looked at where there is no step for it, though there is one of an earlier action', async () => {
    lastAction.keep(step());
    await sayOutcome(partOf(null));
    expect(shown()).toEqual({ text: expect.stringContaining(remedies.look) as string, isOffered: false });
  });

  test('that is found out late offers no step of an earlier action', async () => {
    lastAction.keep(step());
    await sayOutcome(() => Promise.reject(new ChangeProblem('unknown', [], null)));
    lateOutcome.set({ kind: 'partly', places: ['H13'] });
    expect(shown()).toEqual({ text: expect.stringContaining(remedies.look) as string, isOffered: false });
    lateOutcome.set({ kind: 'done', result: null });
    expect(shown().isOffered).toBe(false);
  });

  test('that is found out late offers its own step, until that ends', async () => {
    await sayOutcome(() => Promise.reject(new ChangeProblem('unknown', [], null)));
    lastAction.keep(step());
    lateOutcome.set({ kind: 'partly', places: ['H13'] });
    expect(shown()).toEqual({ text: expect.stringContaining(remedies.takeBack) as string, isOffered: true });
    lastAction.forget();
    expect(shown()).toEqual({ text: expect.stringContaining(remedies.look) as string, isOffered: false });
  });
});
