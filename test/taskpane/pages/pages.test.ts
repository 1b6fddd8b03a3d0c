import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { PAGES } from '../../../src/taskpane/state/paneState';
import { paneMessages } from '../../../src/wording/pane';

const root = path.join(__dirname, '../../..');
const guide = readFileSync(path.join(root, 'docs/pane.md'), 'utf8');
const states = readFileSync(path.join(root, 'test/e2e/support/paneStates.mjs'), 'utf8');

describe.each(PAGES.map((id) => [id, paneMessages['zh-CN'].pages[id]] as const))('the page %s', (id, name) => {
  test('has a section in the guide, which names all pages in their order', () => {
    expect(guide).toContain(`\n## ${name}\n`);
    expect(guide).toContain(`**${Object.values(paneMessages['zh-CN'].pages).join('、')}**`);
  });

  test('has a test of its own', () => {
    const places = [`pages/${id}Page.test.tsx`, `${id}/${id}Page.test.tsx`];
    expect(places.filter((place) => existsSync(path.join(root, 'test/taskpane', place)))).not.toEqual([]);
  });

  test('is opened among the states that are looked at in every look', () => {
    expect(states).toContain(`pane.open('${name}')`);
  });
});
