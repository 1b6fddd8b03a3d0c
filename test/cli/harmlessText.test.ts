import { harmlessLines, harmlessText } from '../../src/files/harmlessText';

test.each([
  ['\u001b[31m红\u001b[0m', '\\u001b[31m红\\u001b[0m'],
  ['a\r\n共检查 9 个文件', 'a\\u000d\\u000a共检查 9 个文件'],
  ['\u009b2J\u0007', '\\u009b2J\\u0007'],
  ['甲\u202excod.exe', '甲\\u202excod.exe'],
  ['一\u2028二', '一\\u2028二'],
  ['自评表（2024）.xlsx', '自评表（2024）.xlsx'],
  ['😀', '😀'],
])('%j is shown as %j', (text, shown) => {
  expect(harmlessText(text)).toBe(shown);
});

test('a report keeps its lines, and JSON says the same as before', () => {
  expect(harmlessLines('一\n二\u001b')).toBe('一\n二\\u001b');
  const value = { name: '\u001b\u009b\u202e\u2028"\\\n' };
  expect(JSON.parse(harmlessLines(JSON.stringify(value)))).toEqual(value);
});
