// What the libraries that read workbooks take from Node, in a page.
export { Buffer } from 'buffer/';

export const process = {
  env: {},
  nextTick: (run, ...args) => globalThis.queueMicrotask(() => run(...args)),
};
export const global = globalThis;
