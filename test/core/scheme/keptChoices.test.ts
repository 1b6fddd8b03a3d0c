import { storedFormSchemes, parseHighlight } from '../../../src/core/scheme/keptChoices';

test.each([
  ['what was kept', { '{1} A1': 'hubei', '{2} A1': 'zhejiang' }, { '{1} A1': 'hubei', '{2} A1': 'zhejiang' }, 0],
  ['the entries that are sound', { '{1} A1': 'hubei', '{2} A1': 7, '{3} A1': null }, { '{1} A1': 'hubei' }, 2],
  ['nothing of a list', ['hubei'], {}, 1],
  ['nothing of a text', 'hubei', {}, 1],
  ['nothing of null', null, {}, 1],
])('schemes chosen for forms are %s', (_, stored, schemes, damaged) => {
  expect(storedFormSchemes(stored)).toEqual({ schemes, damaged });
});

test.each([
  [true, true],
  [false, false],
  ['false', undefined],
  [0, undefined],
  [null, undefined],
])('whether cells are marked, kept as %j', (stored, expected) => {
  expect(parseHighlight(stored)).toBe(expected);
});
