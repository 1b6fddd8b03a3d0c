import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { initialPaneState } from '../../src/taskpane/state/paneState';
import { paneActions } from '../../src/taskpane/state/paneActions';
import { readChoices } from '../../src/taskpane/state/workbookChoices';
import { rowsIn } from '../support/campaignRows';
import { useExcel } from '../excel/support/testExcel';
import { PANE_ACTIONS } from './support/paneActions';

/** Every way to have Excel do something is tried with every fault: an action that is new has to be in the table. */

useExcel();

const root = path.resolve(__dirname, '../../src');
const covered = new Set(PANE_ACTIONS.map(({ of }) => of));

test('every function of the pane is an action of the table, but for those that ask nothing of Excel', () => {
  const state = () => initialPaneState(readChoices());
  const names = Object.keys(paneActions({ dispatch: () => undefined, state, watch: () => null }));
  expect(names.filter((name) => !covered.has(name))).toEqual(['readFormSchemes', 'choosePage']);
});

test('every command of the ribbon is an action of the table', () => {
  const manifest = readFileSync(path.join(root, '../manifest.xml'), 'utf8');
  const names = [...manifest.matchAll(/<FunctionName>(\w+)<\/FunctionName>/g)].map(([, name = '']) => name);
  expect(names.length).toBeGreaterThan(0);
  // Both are the same function.
  const inPane: Readonly<Record<string, string>> = { insertExamples: 'openExamples' };
  expect(names.filter((name) => !covered.has(inPane[name] ?? name))).toEqual([]);
});

test('every page that does something by itself is an action of the table, but for those that only make files', () => {
  const files = readdirSync(path.join(root, 'taskpane'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.tsx'))
    .filter((file) => /\b(useTask|sayOutcome)\(/.test(readFileSync(path.join(root, 'taskpane', file), 'utf8')))
    .map((file) =>
      file
        .replace(/\.tsx$/, '')
        .split(path.sep)
        .join('/'),
    );
  expect(files.filter((file) => !covered.has(file)).sort()).toEqual(['workflows/SampleList', 'workflows/WordDocument']);
});

test('no two of them have the same name', () => {
  const names = PANE_ACTIONS.map(({ name }) => name);
  expect(names.length).toBe(new Set(names).size);
});

test('the page of failures tells of actions there are, of each that was tried as a whole, and of none with a wrong outcome', () => {
  const rows = rowsIn(readFileSync(path.join(root, '../docs/development/failures.md'), 'utf8'), 'faults');
  const known = PANE_ACTIONS.map(({ name }) => name);
  expect(rows.filter(([name = '']) => !known.includes(name))).toEqual([]);
  const counts = rows.map((row) => row.slice(2).map(Number));
  expect(counts.map(([tried, ...outcomes]) => [tried, outcomes.at(-1)])).toEqual(
    counts.map(([, ...outcomes]) => [outcomes.reduce((sum, count) => sum + count, 0), 0]),
  );
});
