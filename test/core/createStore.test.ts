import { createStore } from '../../src/core/createStore';

test('a store holds one value and reports each change, once, until the listener leaves', () => {
  const store = createStore<number | null>(null);
  const heard: (number | null)[] = [];
  const leave = store.subscribe(() => heard.push(store.read()));
  store.set(1);
  store.set(1);
  store.set(null);
  leave();
  store.set(2);
  expect(heard).toEqual([1, null]);
  expect(store.read()).toBe(2);
});

test('a listener that leaves while it is called takes no other with it', () => {
  const store = createStore(0);
  const heard: string[] = [];
  const leave = store.subscribe(() => {
    heard.push('first');
    leave();
  });
  store.subscribe(() => heard.push('second'));
  store.set(1);
  store.set(2);
  expect(heard).toEqual(['first', 'second', 'second']);
});
