import type { Scheme } from '../../../src/core/scheme/scheme';
import { defaultScheme, schemeByName } from '../../../src/core/scheme/schemes';
import type { PublishedForm } from '../sheet/publishedForm';
import { findingsOf, places, withFund, withIndicator } from './findingsOf';

describe('checking explanations', () => {
  it('asks for one where the score is below its weight', () => {
    const findings = findingsOf(withIndicator(9, { explanation: null }));
    expect(places(findings)).toEqual(['reason.missing I23']);
    expect(findings[0]).toMatchObject({
      severity: 'explain',
      subject: '满足群众查档需求',
      message: '“满足群众查档需求”得 14.7 分，低于分值 15 分，没有填写偏差原因分析及改进措施。',
    });
  });

  it('takes spaces for nothing', () => {
    expect(places(findingsOf(withIndicator(9, { explanation: ' 　\n' })))).toEqual(['reason.missing I23']);
  });

  it('asks for one where the target was far exceeded', () => {
    const findings = findingsOf(withIndicator(2, { actual: '2500' }));
    expect(places(findings)).toEqual(['reason.missing I16']);
    expect(findings[0]?.message).toContain('的完成值是指标值的 250%，超过 120%，没有填写');
  });

  it.each(['无', '略', '0', '/', '——', '人手不足'])('finds %j too thin', (explanation) => {
    expect(places(findingsOf(withIndicator(9, { explanation })))).toEqual(['reason.thin I23']);
  });

  it('finds too thin what has fewer characters than the scheme wants', () => {
    const rows = withIndicator(9, { explanation: '档案员外出培训两月' });
    const wanting = (minReasonLength: number) => ({ ...defaultScheme, minReasonLength });

    expect(places(findingsOf(rows, wanting(9)))).not.toContain('reason.thin I23');
    expect(places(findingsOf(rows, wanting(10)))).toContain('reason.thin I23');
  });

  it('does not wonder at a reason for doing better than planned', () => {
    const better = withIndicator(2, { actual: '1100', explanation: '新增网上查档，利用人次增加。' });
    expect(findingsOf(better)).toEqual([]);
  });

  it('wonders at a reason for a full score, not at a mark that there is none', () => {
    expect(places(findingsOf(withIndicator(0, { explanation: '因天气原因推迟' })))).toEqual(['reason.thin I14']);
    for (const explanation of ['无', '0', '/']) expect(findingsOf(withIndicator(0, { explanation }))).toEqual([]);
  });
});

describe('the reason of a low rate, where the form has no column for it', () => {
  const sichuan = schemeByName('四川') ?? defaultScheme;
  const low = withFund(0, { budget: 100, executed: 60 });
  const ofRate = (form: PublishedForm, scheme: Scheme) =>
    findingsOf(form, scheme).filter(({ code, message }) => code === 'reason.missing' && message.includes('执行率'));

  test('is asked for beside the rate by a scheme that wants one', () => {
    const [finding, ...others] = ofRate(low, sichuan);
    expect(finding).toMatchObject({ severity: 'explain' });
    expect(finding?.message).toContain('60%');
    expect(finding?.message).toContain('“实际完成情况”');
    expect(others).toEqual([]);
  });

  test('is not asked for by other schemes, nor where the form says it', () => {
    expect(ofRate(low, defaultScheme)).toEqual([]);
    expect(ofRate({ ...low, actualGoal: '完成改造，质保金 40 万元结转下年支付。' }, sichuan)).toEqual([]);
  });
});
