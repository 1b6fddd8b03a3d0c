import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { rulesInOrder } from '../../../src/core/check/fix/rulesInOrder';
import type { Rule } from '../../../src/core/check/rule';
import { rules } from '../../../src/core/check/rules';
import { ruleFileName } from './ruleCases';

const folder = join(__dirname, '../../../src/core/check/rules');
const all: readonly Rule[] = rules;

test('every file of the folder is a rule of the index, named by its code', () => {
  const files = readdirSync(folder).map((name) => name.replace(/\.ts$/, ''));
  expect(files.filter((name) => name !== 'index').sort()).toEqual(all.map(({ code }) => ruleFileName(code)).sort());
});

test('no code is there twice', () => {
  expect(new Set(all.map(({ code }) => code)).size).toBe(all.length);
});

test('every rule finds something, one way or another', () => {
  const silent = all.filter((rule) => !rule.find && !rule.findInFit && !rule.findUnrecognized && !rule.findTogether);
  expect(silent).toEqual([]);
});

test('a fix is worked out behind everything it builds on', () => {
  const order = rulesInOrder();
  for (const [index, { fix }] of order.entries()) {
    const after = fix?.after === 'onRequest' ? [] : (fix?.after ?? []);
    for (const earlier of after) expect(order.slice(0, index)).toContain(earlier);
  }
});

test('everything with a fix is put right with the others, or only when it is asked for', () => {
  const ordered = new Set(rulesInOrder());
  const forgotten = all.filter((rule) => rule.fix && rule.fix.after !== 'onRequest' && !ordered.has(rule));
  expect(forgotten).toEqual([]);
  expect([...ordered].filter((rule) => !rule.fix || rule.fix.after === 'onRequest')).toEqual([]);
});

test('nothing here knows a sentence', () => {
  const check = join(folder, '..');
  const files = readdirSync(check, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
  const saying = files.filter((name) =>
    /from '[^']*(messages|wording)\//.test(readFileSync(join(check, name), 'utf8')),
  );
  expect(files.length).toBeGreaterThan(rules.length);
  expect(saying).toEqual([]);
});
