import { findingsOf, places, remarksOf, withIndicator } from './findingsOf';

const row = (target: string, actual: string) =>
  withIndicator(2, { target, actual, score: 5, explanation: '完成值按年末统计填写。' });
const copied = (target: string, actual: string) =>
  findingsOf(row(target, actual)).filter(({ code }) => code === 'value.copied');

describe('a target in words answered with a percentage', () => {
  it.each([
    ['持续提高', '90%'],
    ['及时', '100%'],
    ['优', '95%'],
    ['长期', '0.9'],
  ])('is remarked: %s -> %s', (target, actual) => {
    const remarks = remarksOf(withIndicator(2, { target, actual }));
    expect(remarks[0]).toMatchObject({ code: 'value.percent', severity: 'info', cell: 'F16' });
    expect(remarks[0]?.message).toContain('请准备好依据');
  });

  it.each([
    ['持续提高', '持续提高'],
    ['持续提高', '达成年度指标'],
    ['≥90%', '90%'],
  ])('is not: %s -> %s', (target, actual) => {
    expect(places(remarksOf(withIndicator(2, { target, actual })))).not.toContain('value.percent F16');
  });
});

describe('a target repeated as the result', () => {
  it.each([
    ['≥266米', '≥266米', '266米'],
    ['≥266米', '不少于266米', '266米'],
    ['不少于12种', '不少于12种', '12种'],
    ['90%', '≥90%', '90%'],
    ['≤90万元', '90万元以内', '90万元'],
    ['≤12个月', '≤12个月', '12个月'],
  ])('is found: %s -> %s', (target, actual, example) => {
    const findings = copied(target, actual);
    expect(findings).toMatchObject([{ severity: 'warning', cell: 'F16' }]);
    expect(findings[0]?.message).toContain(`例如“${example}”`);
  });

  it('is found for a day to be done by', () => {
    const findings = copied('2020年12月底前', '2020年12月底前');
    expect(findings[0]?.message).toContain('请填写实际完成的日期');
  });

  it.each([
    ['≥266米', '266米'],
    ['≥266米', '≥280米'],
    ['=100%', '=100%'],
    ['1000', '1000'],
    ['2020-12-31', '2020-12-31'],
    ['持续提高', '持续提高'],
    ['2020年1月1日至2020年12月31日', '2020年1月1日至2020年12月31日'],
  ])('is not: %s -> %s', (target, actual) => {
    expect(copied(target, actual)).toEqual([]);
  });
});
