import { findingsOf, sound, withIndicator } from './findingsOf';

const strange = (target: string, actual: string) =>
  findingsOf(withIndicator(7, { target, actual, explanation: '按合同约定的时间完成。' })).filter(
    ({ code }) => code === 'value.year',
  );

describe('days outside the year of the form, here 2020', () => {
  it.each([
    ['2019-12-31', '2019-12-31', 'E21', '“2019-12-31”不在 2020 年度内'],
    ['2020-12-31', '2019-11-30', 'F21', '“2019-11-30”不在 2020 年度内'],
    ['2021年6月底前', '2020年5月', 'E21', '不在 2020 年度内'],
    ['2018年1月1日至2018年12月31日', '2020-12-01', 'E21', '不在 2020 年度内'],
    ['2021年', '2020-12-01', 'E21', '不在 2020 年度内'],
    ['２０２０年12月底前', '２０２１年５月', 'F21', '“２０２１年５月”不在 2020 年度内'],
    ['2020.12.31', '2021.4.1', 'F21', '“2021.4.1”不在 2020 年度内'],
    ['2012年12月31日前', '2020/12/1', 'E21', '不在 2020 年度内'],
  ])('are found: %s -> %s', (target, actual, cell, words) => {
    const findings = strange(target, actual);
    expect(findings).toMatchObject([{ severity: 'warning', cell }]);
    expect(findings[0]?.message).toContain(words);
  });

  it.each([
    ['2020-12-31', '2021-01-15', 'F21'],
    ['2021年3月底前', '2021年3月31日', 'E21'],
  ])('may be the first quarter of the next, which is only asked about: %s -> %s', (target, actual, cell) => {
    const findings = strange(target, actual);
    expect(findings).toMatchObject([{ severity: 'warning', cell }]);
    expect(findings[0]?.message).toContain('确实跨年度完成的');
  });

  it.each([
    ['2020-12-31', '2020-01-01'],
    ['2019年7月1日至2020年6月30日', '2020年6月'],
    ['2020年7月1日至2021年12月31日', '2020年12月31日'],
    ['12月底前', '11月30日'],
    ['2020年度', '2020年'],
    ['2020.1-2020.12', '2020.12'],
    ['2018年至2022年', '2020年'],
    ['12个月', '12个月'],
    ['2019', '2019'],
  ])('are none of %s -> %s', (target, actual) => {
    expect(strange(target, actual)).toEqual([]);
  });

  it('cannot be told without a year', () => {
    const findings = findingsOf({ ...sound, year: 0 });
    expect(findings.filter(({ code }) => code === 'value.year')).toEqual([]);
  });
});
