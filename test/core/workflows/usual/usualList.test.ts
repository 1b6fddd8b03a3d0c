import { keptUsual } from '../../../../src/core/scheme/keptUsual';
import type { UsualIndicator } from '../../../../src/core/scheme/usualIndicator';
import { joinedTarget } from '../../../../src/core/sheet/usual/usualTexts';
import {
  MAX_USUAL,
  joinUsual,
  readUsual,
  usualColumns,
  usualRows,
} from '../../../../src/core/workflows/usual/usualList';
import { gridOfSheet } from '../../sheet/damages';
import { formRows } from '../../sheet/kinds';
import { listGrid } from '../fromList/listGrid';

const road: UsualIndicator = {
  ...{ category: '产出指标', subcategory: '数量指标', name: '养护公路里程', nature: '≥', target: '120', unit: '公里' },
  weight: '10',
};
const HEADINGS = usualColumns.map(({ heading }) => heading);

test('what is exported is read again as it was', () => {
  const list = [road, { ...road, name: '=SUM(A1)', target: '98%', unit: '', weight: '' }];
  expect(readUsual(listGrid([HEADINGS, ...usualRows(list)]))).toEqual(list);
});

test('lists of others: a title above, other columns, other names of columns, names in merged cells, numbers shown as percents', () => {
  const grid = listGrid([
    ['某局常用绩效指标库', '', '', '', ''],
    ['序号', '一级指标', '二级指标', '指标名称', '指标值', '计量单位', '备注'],
    [1, '产出指标', '数量指标', '培训人次', 300, '人次', '每年'],
    [2, '', '', '培训期数', 4, '期', ''],
    [3, '', '质量指标', '合格率', 0.95, '', ''],
    ['', '', '', '', '', '', '以下空白'],
    [4, '满意度指标', '', '学员满意度', '≥90%', '', ''],
  ]);
  const formats = grid.numberFormats.map((row) => [...row]);
  const percentRow = formats[4];
  if (percentRow) percentRow[4] = '0%';
  expect(readUsual({ ...grid, numberFormats: formats }).map((one) => Object.values(one).join('|'))).toEqual([
    '产出指标|数量指标|培训人次||300|人次|',
    '产出指标|数量指标|培训期数||4|期|',
    '产出指标|质量指标|合格率||95%||',
    '满意度指标||学员满意度||≥90%||',
  ]);
});

test('of a form its indicators are taken without points and without what came of it', () => {
  const [first, ...others] = readUsual(gridOfSheet({ rows: formRows(), merges: [], formats: {} }));
  expect(first?.name).not.toBe('');
  expect([first, ...others].map((one) => one?.weight).join('')).toBe('');
});

test('a sheet with neither gives nothing', () => {
  expect(
    readUsual(
      listGrid([
        ['项目名称', '预算'],
        ['甲', 5],
      ]),
    ),
  ).toEqual([]);
});

test('an indicator is in a list once: the same name under the same 二级指标', () => {
  const same = { ...road, name: ' 养护公路 里程', target: '80', category: '产出指标(50分)' };
  const other = { ...road, subcategory: '质量指标' };
  expect(joinUsual([road], [same, other, other])).toMatchObject({
    added: 1,
    known: 2,
    tooMany: 0,
    list: [road, other],
  });
});

test('a list has an end, and what is beyond it is counted', () => {
  const many = Array.from({ length: MAX_USUAL + 5 }, (_, at) => ({ ...road, name: `指标${at}` }));
  expect(joinUsual([], many)).toMatchObject({ added: MAX_USUAL, tooMany: 5 });
});

test.each([
  ['120', '≥', '公里', '≥120公里'],
  ['95%', '≥', '%', '≥95%'],
  ['≥95%', '≥', '%', '≥95%'],
  ['2025年12月底前', '', '', '2025年12月底前'],
  ['持续提高', '定性', '', '持续提高'],
  ['120', '定量', '公里', '120公里'],
])('%s with %s and %s is %s where a form has one column for it', (target, nature, unit, wanted) => {
  expect(joinedTarget({ target, nature, unit })).toBe(wanted);
});

test.each<[string | null, number, number]>([
  [null, 0, 0],
  ['{', 0, 1],
  ['{}', 0, 1],
  [JSON.stringify([road, { name: '' }, 5]), 1, 2],
])('what is kept and makes no sense is counted: %s', (kept, sound, damaged) => {
  const { list, damaged: found } = keptUsual(kept);
  expect([list.length, found]).toEqual([sound, damaged]);
});
