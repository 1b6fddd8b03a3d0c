import { asTypedPercent, readEntry } from '../../../preview/engine/typedEntry';

test.each([
  ['12', { value: 12 }],
  ['-3.5', { value: -3.5 }],
  ['(5)', { value: -5 }],
  ['.5', { value: 0.5 }],
  ['12 ', { value: 12 }],
  ['1,234', { value: 1234, format: '#,##0' }],
  ['1,23', { value: '1,23' }],
  ['￥100', { value: 100, format: '¥#,##0' }],
  ['1e3', { value: 1000, format: '0.00E+00' }],
  ['98%', { value: 0.98, format: '0%' }],
  ['98.34%', { value: 0.9834, format: '0.00%' }],
  ['≥98%', { value: '≥98%' }],
  ['2020-12-31', { value: 44196, format: 'yyyy/m/d' }],
  ['2020/2/30', { value: '2020/2/30' }],
  ['2020年12月', { value: 44166, format: 'yyyy"年"m"月"' }],
  ['2020.12.31', { value: '2020.12.31' }],
  ['18:30', { value: 0.770833333333333, format: 'h:mm' }],
  ['TRUE', { value: true }],
  ['#n/a', { value: '#N/A' }],
  ['=A1+1', { value: '', formula: '=A1+1' }],
  ['=', { value: '=' }],
  ["'=A1", { value: '=A1' }],
  ['持续提高 ', { value: '持续提高 ' }],
])('%p in an ordinary cell is %p', (text, entry) => {
  expect(readEntry(text, 'General')).toEqual(entry);
});

test('3-5 is the fifth of March, as in Excel', () => {
  const { value, format } = readEntry('3-5', 'General');
  const date = new Date((Number(value) - 25_569) * 86_400_000);
  expect([date.getUTCMonth() + 1, date.getUTCDate(), format]).toEqual([3, 5, 'm"月"d"日"']);
});

test.each([
  ['98', 0.98],
  ['1', 0.01],
  ['0.98', 0.98],
  ['98%', 0.98],
])('%p typed into a cell of percents is %p', (text, value) => {
  expect(asTypedPercent(readEntry(text, '0%'), '0%').value).toBe(value);
});
