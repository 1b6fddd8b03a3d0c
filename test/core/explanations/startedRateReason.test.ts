import { startedRateReason } from '../../../src/core/explanations/startedRateReason';
import { assessForm } from '../../../src/core/form/assessForm';
import type { MoneyUnit } from '../../../src/core/form/form';
import { defaultScheme, schemeByName } from '../../../src/core/scheme/schemes';
import type { Scheme } from '../../../src/core/scheme/scheme';
import { formOf, withFund } from '../check/findingsOf';
import { reasonText } from '../../../src/wording/zh-CN/reasons';

const sichuan = schemeByName('sichuan') as Scheme;

function sentence(
  budget: number | null,
  executed: number | null,
  scheme = defaultScheme,
  moneyUnit: MoneyUnit = '万元',
) {
  const form = formOf({ ...withFund(0, { budget, executed }), moneyUnit });
  const reason = startedRateReason(form, assessForm(form, scheme), scheme);
  return reason && reasonText(reason);
}

describe('the beginning of an explanation of a low execution rate', () => {
  it('says what there was, what was spent, and what is left', () => {
    expect(sentence(43.2, 37.24)).toBe(
      '【待补充】预算执行率86.2%，全年预算数43.2万元，全年执行数37.24万元，未执行5.96万元。原因：＿＿＿＿；改进措施：＿＿＿＿。',
    );
  });

  it('names the limit of the scheme where there is one, and the money unit of the form', () => {
    expect(sentence(250000, 215457.6, sichuan, '元')).toBe(
      '【待补充】预算执行率86.18%，低于90%，全年预算数250000元，全年执行数215457.6元，未执行34542.4元。原因：＿＿＿＿；改进措施：＿＿＿＿。',
    );
    expect(sentence(100, 95, sichuan)).toContain('预算执行率95%，全年预算数');
  });

  it.each([
    [55, 55],
    [55, 60],
    [0, 0],
    [null, 10],
  ])('is none for %j of which %j was spent', (budget, executed) => {
    expect(sentence(budget, executed)).toBeNull();
  });
});
