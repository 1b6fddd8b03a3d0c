import { defaultScheme } from '../../../src/core/scheme/schemes';
import { storedSchemes } from '../../../src/core/scheme/storedSchemes';

const sound = { ...defaultScheme, id: 'our-county', name: '我县方案', aliases: [] };

test.each([
  ['nothing', [], 0, []],
  ['a sound one', [sound], 1, []],
  ['one that is no object', [null, sound, [], 'text'], 1, [[], [], []]],
  ['names that are no texts, or empty', [{ id: 7, name: ' ' }], 0, [[]]],
  ['a name without an id', [{ name: ' 我县方案 ' }], 0, [['我县方案']]],
  ['two of one id', [sound, { ...sound, name: '又一个' }], 1, [['又一个', 'our-county']]],
  ['no list', { name: '我县方案' }, 0, [['我县方案']]],
  ['null', null, 0, [[]]],
])('%s', (_, stored, count, damagedNames) => {
  const { sound: used, damaged } = storedSchemes(stored);
  expect(used).toHaveLength(count);
  expect(damaged.map(({ names }) => names)).toEqual(damagedNames);
  expect(damaged.every(({ problems }) => problems.length > 0)).toBe(true);
});
