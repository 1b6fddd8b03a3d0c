import { namesYear } from '../../../../src/core/workflows/newYear/oldYearTexts';

test.each([
  '2020年底前完成',
  '2020 年 12 月',
  '２０２０年度',
  '2020-12-31',
  '2020/1/1至2020/12/31',
  '2020.12',
  '20201231',
  '二〇二〇年底',
  '二零二零年',
  '2020—2021年',
  '2019-2020年',
])('%s names 2020', (text) => {
  expect(namesYear(text, 2020)).toBe(true);
});

test.each(['2020', '2020人次', '12020年', '2021年', '2020-2500人', '20209999', '≥2020.555元', ''])(
  '%s does not',
  (text) => {
    expect(namesYear(text, 2020)).toBe(false);
  },
);
