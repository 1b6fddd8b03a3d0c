import { createCommandStatus } from '../../src/commands/commandStatus';

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
