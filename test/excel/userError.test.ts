import { describeError, UserError } from '../../src/excel/userError';
import { excelErrorMessages } from '../../src/wording/excel';

const officeError = (code: string) => Object.assign(new Error('An English sentence.'), { name: 'RichApi.Error', code });

test('a UserError speaks for itself', () => {
  expect(describeError(new UserError(() => '请先选中一个单元格。'))('zh-CN')).toBe('请先选中一个单元格。');
});

test.each(Object.keys(excelErrorMessages['zh-CN']))('%s says in Chinese what to do', (code) => {
  const message = describeError(officeError(code))('zh-CN');
  expect(message).toMatch(/请|再试/);
  expect(message).not.toMatch(/undefined|English/);
});

test('a code without a sentence is named, for whoever is asked for help', () => {
  expect(describeError(officeError('SomethingNew'))('zh-CN')).toContain('SomethingNew');
});

test.each([[new TypeError('x is not a function')], ['text'], [undefined], [null], [{ code: 7 }]])(
  'whatever is thrown gives a sentence: %p',
  (thrown) => {
    expect(describeError(thrown)('zh-CN')).toMatch(/^操作没有完成（\w+）/);
  },
);
