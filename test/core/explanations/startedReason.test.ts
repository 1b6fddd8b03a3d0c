import { cellAt } from '../../support/cellAt';
import type { CellValue } from '../../../src/core/cell/cell';
import { startedRateReason, startedReason } from '../../../src/core/explanations/startedReason';
import { assessForm } from '../../../src/core/form/assessForm';
import { assessIndicator } from '../../../src/core/form/assessIndicator';
import type { AssessedIndicator } from '../../../src/core/form/assessIndicator';
import type { MoneyUnit } from '../../../src/core/quantity/money';
import { isUnfinishedExplanation } from '../../../src/core/form/unfinished';
import type { Scheme } from '../../../src/core/scheme/scheme';
import { defaultScheme, schemeByName } from '../../../src/core/scheme/schemes';
import { reasonText } from '../../../src/wording/zh-CN/reasons';
import { formOf, withFund } from '../check/findingsOf';
import { noColumns } from '../form/noColumns';

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

interface Row {
  readonly name?: string;
  readonly subcategory?: string;
  readonly target: CellValue;
  readonly actual: CellValue;
  readonly weight?: number;
  readonly score?: CellValue;
  readonly unit?: string;
  readonly format?: string;
}

function assessed({
  name = '',
  subcategory = '',
  target,
  actual,
  weight = 10,
  score = '',
  unit,
  format,
}: Row): AssessedIndicator {
  const cell = (value: CellValue) => cellAt('A1', value);
  const figure = (value: CellValue) => ({ ...cell(value), ...(format !== undefined && { numberFormat: format }) });
  const indicator = {
    ...noColumns,
    ...{ category: cell('产出指标'), subcategory: cell(subcategory), name: cell(name) },
    ...{ target: figure(target), actual: figure(actual), weight: cell(weight), score: cell(score) },
    ...{ explanation: cell(''), unit: unit === undefined ? null : cell(unit) },
  };
  return assessIndicator(indicator, defaultScheme);
}

const startingSentence = (row: AssessedIndicator) => reasonText(startedReason([row]));
const startingSentences = (rows: readonly AssessedIndicator[]) => reasonText(startedReason(rows));

/** The facts of a started sentence: without mark and gaps. */
function facts(row: Row): string {
  return startingSentence(assessed(row))
    .replace('【待补充】', '')
    .replace(/(偏差|扣分)原因：.*$/, '');
}

describe('the beginning of an explanation', () => {
  it('is a sentence with a mark and two gaps', () => {
    const row = { name: '满足群众查档需求', target: '1', actual: '0.98', weight: 15, score: 14.7 };
    expect(startingSentence(assessed(row))).toBe(
      '【待补充】“满足群众查档需求”年度目标为1，实际完成0.98，比目标少0.02（2%）。偏差原因：＿＿＿＿；改进措施：＿＿＿＿。',
    );
  });

  it.each<[Row, string]>([
    // The forms the add-in comes with, and published ones.
    [
      { name: '服务群众满意度', target: '100%', actual: '98%' },
      '“服务群众满意度”年度目标为100%，实际完成98%，低于目标2个百分点。',
    ],
    [
      { name: '持续提高农牧民生活水平', target: '持续提高', actual: '90%', weight: 15, score: 14 },
      '“持续提高农牧民生活水平”年度目标为“持续提高”，实际完成90%，未完全达到目标。',
    ],
    [
      { name: '指标14:早孕建册数', target: '120人', actual: '69人' },
      '“早孕建册数”年度目标为120人，实际完成69人，比目标少51人（42.5%）。',
    ],
    [
      { name: '指标8:适龄儿童疫苗接种率', target: '100.00%', actual: '97.30%' },
      '“适龄儿童疫苗接种率”年度目标为100.00%，实际完成97.30%，低于目标2.7个百分点。',
    ],
    [
      { name: '指标1工程资金金额', target: '43.2', actual: '37.24' },
      '“工程资金金额”年度目标为43.2，实际完成37.24，比目标少5.96（13.8%）。',
    ],
    [
      { name: '资金到位及时率', subcategory: '时效指标', target: '100', actual: '100%', unit: '%', score: 7 },
      '“资金到位及时率”年度目标为100%，实际完成100%，已达到目标，得7分，比分值少3分。',
    ],
    [
      { name: '政策知晓率', target: '100', actual: '98%', unit: '%', score: 9 },
      '“政策知晓率”年度目标为100%，实际完成98%，低于目标2个百分点。',
    ],
    [
      { name: '指标5:举办健康教育知识讲座', target: '6次', actual: '150次', score: 10 },
      '“举办健康教育知识讲座”年度目标为6次，实际完成150次，比目标多144次（2400%）。',
    ],
    // The amount is in what the actual is written in.
    [
      { name: '争取资金', target: '1万元', actual: '8000元' },
      '“争取资金”年度目标为1万元，实际完成8000元，比目标少2000元（20%）。',
    ],
    [
      { name: '争取资金', target: '12万元', actual: '9万元' },
      '“争取资金”年度目标为12万元，实际完成9万元，比目标少3万元（25%）。',
    ],
    [
      { name: '覆盖户数', target: '40', actual: '30', unit: '户' },
      '“覆盖户数”年度目标为40户，实际完成30户，比目标少10户（25%）。',
    ],
    // One of them says %, the other does not.
    [{ name: '合格率', target: '100%', actual: '0.98' }, '“合格率”年度目标为100%，实际完成0.98，比目标少2%。'],
    // Less is better.
    [
      { name: '采购单价', subcategory: '成本指标', target: '≤5300元', actual: '5830元' },
      '“采购单价”年度目标为≤5300元，实际完成5830元，比目标多530元（10%）。',
    ],
    [{ name: '差错率', target: '≤5‰', actual: '8‰' }, '“差错率”年度目标为≤5‰，实际完成8‰，高于目标0.3个百分点。'],
    [{ name: '安全事故', target: '0起', actual: '2起' }, '“安全事故”年度目标为0起，实际完成2起，比目标多2起。'],
    // Ranges.
    [
      { name: '出租率', target: '90%~95%', actual: '85%' },
      '“出租率”年度目标为90%~95%，实际完成85%，低于目标下限5个百分点。',
    ],
    [{ name: '配备人数', target: '3-5', actual: '6' }, '“配备人数”年度目标为3-5，实际完成6，比目标上限多1（20%）。'],
    // Time.
    [
      { name: '完工时间', subcategory: '时效指标', target: '2020年12月底前', actual: '2021年1月15日', score: 5 },
      '“完工时间”年度目标为2020年12月底前，实际完成时间为2021年1月15日，晚于目标15天。',
    ],
    [
      { name: '完工时间', subcategory: '时效指标', target: '2020-10-31', actual: '2020年12月', score: 5 },
      '“完工时间”年度目标为2020-10-31，实际完成时间为2020年12月，晚于目标。',
    ],
    [
      { name: '完工时间', subcategory: '时效指标', target: '6月30日', actual: '7月10日', score: 5 },
      '“完工时间”年度目标为6月30日，实际完成时间为7月10日，晚于目标10天。',
    ],
    [
      {
        name: '建设期',
        subcategory: '时效指标',
        target: '2020年1月1日至2020年11月30日',
        actual: '2020年1月1日至2020年12月31日',
        score: 4,
      },
      '“建设期”年度目标为2020年1月1日至2020年11月30日，实际完成时间为2020年1月1日至2020年12月31日，晚于目标31天。',
    ],
    [
      { name: '工期', subcategory: '时效指标', target: '≤12个月', actual: '14个月', score: 8 },
      '“工期”年度目标为≤12个月，实际完成14个月，比目标多2个月（16.67%）。',
    ],
    [
      { name: '工期', subcategory: '时效指标', target: '1年', actual: '15个月', score: 8 },
      '“工期”年度目标为1年，实际完成15个月，比目标多3个月（25%）。',
    ],
    // Words.
    [
      { name: '可持续影响', target: '明显改善', actual: '有所改善', score: 7 },
      '“可持续影响”年度目标为“明显改善”，实际完成情况为“有所改善”，未完全达到目标。',
    ],
    [
      { name: '可持续影响', target: '明显改善', actual: '部分达成' },
      '“可持续影响”年度目标为“明显改善”，实际完成情况为“部分达成”，未完全达到目标。',
    ],
    // What is not there.
    [{ name: '培训人数', target: '100人', actual: '', score: 5 }, '“培训人数”年度目标为100人，实际完成＿＿＿＿。'],
    [
      { subcategory: '数量指标', target: '6种', actual: '3种' },
      '“数量指标”年度目标为6种，实际完成3种，比目标少3种（50%）。',
    ],
    [{ target: '6种', actual: '3种' }, '年度目标为6种，实际完成3种，比目标少3种（50%）。'],
    // Cells that hold numbers.
    [
      { name: '完成率', target: 1, actual: 0.985, format: '0.0%' },
      '“完成率”年度目标为100%，实际完成98.5%，低于目标1.5个百分点。',
    ],
    [
      { name: '受益\n人次', target: '735', actual: '700', unit: '人次' },
      '“受益 人次”年度目标为735人次，实际完成700人次，比目标少35人次（4.76%）。',
    ],
  ])('%j', (row, expected) => {
    expect(facts(row)).toBe(expected);
    expect(isUnfinishedExplanation(startingSentence(assessed(row)))).toBe(true);
  });

  it('asks why points were taken off where the target is met', () => {
    const sentence = startingSentence(assessed({ name: '是否满意', target: '95%', actual: '95%', score: 9 }));
    expect(sentence).toContain('已达到目标，得9分，比分值少1分。扣分原因：＿＿＿＿；改进措施：＿＿＿＿。');
  });

  it('is one numbered line per row for a block at the foot of the form, with one mark', () => {
    const rows = [
      assessed({ name: '甲', target: '10', actual: '9' }),
      assessed({ name: '乙', target: '100%', actual: '98%' }),
    ];
    expect(startingSentences(rows)).toBe(
      '【待补充】1. “甲”年度目标为10，实际完成9，比目标少1（10%）。偏差原因：＿＿＿＿；改进措施：＿＿＿＿。\n' +
        '2. “乙”年度目标为100%，实际完成98%，低于目标2个百分点。偏差原因：＿＿＿＿；改进措施：＿＿＿＿。',
    );
    expect(startingSentences(rows.slice(0, 1))).toBe(rows.slice(0, 1).map(startingSentence).join(''));
  });
});
