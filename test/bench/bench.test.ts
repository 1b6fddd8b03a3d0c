import { existsSync, readFileSync } from 'node:fs';
import { median } from '../../bench/measure';
import reading from '../../bench/reading';
import { RESULTS, sectionText, sectionsIn, withSection } from '../../bench/results';
import { isReached } from '../../bench/section';
import { SECTIONS } from '../../bench/sections';

test('every section has a file, and results.md has every section', () => {
  expect(Object.values(SECTIONS).filter((file) => !existsSync(file))).toEqual([]);
  expect(sectionsIn(readFileSync(RESULTS, 'utf8'))).toEqual(Object.keys(SECTIONS));
});

test('a section is measured', async () => {
  const rows = await reading.measure({ rounds: 1, milliseconds: 1 });
  expect(rows.length).toBeGreaterThan(2);
  for (const { figure, ratio } of rows) {
    expect(figure).toMatch(/^[\d,.]+ forms\/s$/);
    if (ratio) expect(ratio.value).toBeGreaterThan(0);
  }
});

test('a section is renewed where it stands, and says what was reached', () => {
  const row = { what: 'a', figure: '1 s', ratio: { value: 0.2, to: 'b' }, target: { atLeast: 0.25 } };
  const first = sectionText('scoring', 'of rows', 'on a machine', [row]);
  const second = sectionText('size', 'of files', 'on a machine', [{ ...row, target: { atMost: 0.25 } }]);
  const old = withSection('# before\n\n## gone: no more\n\nx\n', 'size', second);
  const both = withSection(old, 'scoring', first);
  expect(sectionsIn(both)).toEqual(['scoring', 'size']);
  expect(both).toContain('| a | 1 s | 0.2 | b | ≥ 0.25 | **no** |');
  expect(both).toContain('| a | 1 s | 0.2 | b | ≤ 0.25 | yes |');
  expect(withSection(both, 'size', first.replace('scoring', 'size')).match(/\*\*no\*\*/g)).toHaveLength(2);
  expect(isReached({ what: 'a', figure: '1 s' })).toBeNull();
});

test('the median is the number in the middle', () => {
  expect([median([3, 1, 2]), median([1, 2, 3, 4])]).toEqual([2, 2.5]);
});
