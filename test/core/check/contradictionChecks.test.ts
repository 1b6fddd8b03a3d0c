import type { PublishedIndicator } from '../sheet/publishedForm';
import { remarksOf, sound, withFund } from './findingsOf';

/** Remarks about rows that do not go together, where the indicators are what is given. */
function contradictions(
  rate: { readonly budget: number; readonly executed: number },
  ...rows: readonly Partial<PublishedIndicator>[]
) {
  const funds = withFund(0, { initialBudget: rate.budget, rate: null, score: null, ...rate }).funds.slice(0, 1);
  const indicators = sound.indicators.slice(0, rows.length).map((row, index) => ({ ...row, ...rows[index] }));
  return remarksOf({ ...sound, funds, indicators }).filter(({ code }) => code === 'form.contradiction');
}
const all = { budget: 100, executed: 100 };
const little = { budget: 100, executed: 0.08 };
const number = { category: '产出指标', subcategory: '数量指标', weight: 5, score: 5 };
const quality = { category: '产出指标', subcategory: '质量指标', weight: 5, score: 0 };
const cost = { category: '产出指标', subcategory: '成本指标', weight: 5, score: 3 };

test.each<[string, { budget: number; executed: number }, Partial<PublishedIndicator>[], RegExp]>([
  ['hardly spent, 748 of 100', little, [{ ...number, name: '服务人数', target: '100', actual: '748' }], /0.08%.*748/],
  ['nothing spent, twice', { budget: 100, executed: 0 }, [{ ...number, target: '≥10次', actual: '20次' }], /0%/],
  [
    'nothing accepted, and yet all done',
    all,
    [
      { ...number, target: '12', actual: '12' },
      { ...quality, name: '验收合格率', target: '100%', actual: '0%' },
    ],
    /“验收合格率”的完成值是 0.*得了满分/,
  ],
  [
    '2.4 times as dear, and scored',
    all,
    [{ ...cost, name: '每公里成本', target: '≤5万元', actual: '12万元' }],
    /两倍以上/,
  ],
])('%s: is remarked', (_, rate, rows, words) => {
  const [remark, ...others] = contradictions(rate, ...rows);
  expect(others).toEqual([]);
  expect(remark?.severity).toBe('info');
  expect(remark?.message).toMatch(words);
});

test.each<[string, { budget: number; executed: number }, Partial<PublishedIndicator>[]]>([
  ['hardly spent, and no more than planned', little, [{ ...number, target: '100', actual: '100' }]],
  ['7 % spent', { budget: 100, executed: 7 }, [{ ...number, target: '100', actual: '748' }]],
  ['all spent', all, [{ ...number, target: '100', actual: '748' }]],
  ['hardly spent, and more of what there may be at most', little, [{ ...number, target: '≤100', actual: '748' }]],
  [
    'no faults when accepted',
    all,
    [
      { ...number, target: '12', actual: '12' },
      { ...quality, name: '验收不合格率', target: '≤5%', actual: '0%' },
    ],
  ],
  [
    'nothing accepted, and nothing done',
    all,
    [
      { ...number, target: '12', actual: '0', score: 0 },
      { ...quality, name: '验收合格率', target: '100%', actual: '0%' },
    ],
  ],
  ['not twice as dear', all, [{ ...cost, target: '≤5万元', actual: '9.5万元' }]],
  ['twice as dear, without points', all, [{ ...cost, target: '≤5万元', actual: '12万元', score: 0 }]],
  ['costs saved', all, [{ ...cost, name: '节约成本', target: '≥5万元', actual: '12万元', score: 5 }]],
  ['other units', all, [{ ...cost, target: '≤5万元', actual: '12公里' }]],
])('%s: is not', (_, rate, rows) => {
  expect(contradictions(rate, ...rows)).toEqual([]);
});
