import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { USER_SETTINGS, WORKBOOK_SETTINGS } from '../../src/excel/settingKeys';

const SRC = path.resolve(__dirname, '../../src');

/** Files that read or write a setting through the functions that do it, by what they name. */
function usersOf(functions: readonly string[]): Map<string, Set<string>> {
  const users = new Map<string, Set<string>>();
  for (const file of readdirSync(SRC, { recursive: true, encoding: 'utf8' })) {
    if (!/\.tsx?$/.test(file)) continue;
    const text = readFileSync(path.join(SRC, file), 'utf8');
    const constants = new Map(
      Array.from(text.matchAll(/const (\w+) = '(\w+)'/g), ([, name = '', key = '']) => [name, key]),
    );
    const owner = file.replaceAll(path.sep, '/').replace(/\.tsx?$/, '');
    for (const [, named = ''] of text.matchAll(new RegExp(`(?:${functions.join('|')})\\(\\s*'?(\\w+)'?[,)]`, 'g'))) {
      const key = constants.get(named) ?? named;
      users.set(key, (users.get(key) ?? new Set()).add(owner));
    }
  }
  return users;
}

test.each([
  ['a workbook', WORKBOOK_SETTINGS, ['readSetting', 'writeSetting']],
  ['a user', USER_SETTINGS, ['readPreference', 'savePreference']],
])('what is kept for %s is read and written by its owner only', (_, registry, functions) => {
  const users = usersOf(functions);
  for (const [key, owner] of Object.entries(registry))
    expect([key, [...(users.get(key) ?? [])]]).toEqual([key, [owner]]);
});

test('no two settings share a name, whoever they are kept for', () => {
  const keys = [...Object.keys(WORKBOOK_SETTINGS), ...Object.keys(USER_SETTINGS)];
  expect(new Set(keys).size).toBe(keys.length);
});
