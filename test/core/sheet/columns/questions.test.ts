import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkForm } from '../../../../src/core/check/checkForm';
import { unrecognizedFindings } from '../../../../src/core/check/unrecognizedFindings';
import { defaultScheme } from '../../../../src/core/scheme/schemes';
import type { ColumnAnswer } from '../../../../src/core/sheet/columns/columnAnswer';
import type { ColumnMeaning } from '../../../../src/core/sheet/columns/columnMeaning';
import type { ColumnQuestion } from '../../../../src/core/sheet/columns/columnQuestion';
import { readForms } from '../../../../src/core/sheet/readForms';
import type { PublishedSheet } from '../damages';
import { gridOfSheet, moved, sideBySide, twice } from '../damages';
import { knownForms } from '../knownForms';
import type { SheetRow } from '../kinds';
import { CORRECT, formRows, spliced, withCells } from '../kinds';
import { called, COLUMNS, oddHeadings } from './oddHeadings';

const { funds, heading, indicators, total } = CORRECT;

function sheetOf(rows: readonly SheetRow[]): PublishedSheet {
  return { rows, formats: {}, merges: [] };
}

function read(rows: readonly SheetRow[], answers: readonly ColumnAnswer[] = []) {
  return readForms(gridOfSheet(sheetOf(rows)), answers);
}

function asked(rows: readonly SheetRow[], answers: readonly ColumnAnswer[] = []): string[] {
  return read(rows, answers).questions.map(said);
}

function said({ cell, heading: text, group, likely }: ColumnQuestion): string {
  return `${cell} ${group === null ? '' : `${group}/`}${text}: ${likely}`;
}

/** Everything found in the forms of some rows, as the command line says it. */
function found(rows: readonly SheetRow[], answers: readonly ColumnAnswer[] = []) {
  const { forms, unrecognized, questions } = read(rows, answers);
  return forms.map((form) => [
    ...checkForm(form, defaultScheme),
    ...unrecognizedFindings(form, unrecognized, questions),
  ]);
}

describe.each(oddHeadings)('the heading %s', (word, field) => {
  const rows = called({ [COLUMNS[field]]: word });

  test(`is asked about, most likely ${field}`, () => {
    const cell = `${'ABCDEFGHI'[COLUMNS[field]] ?? ''}10`;
    expect(asked(rows)).toEqual([`${cell} ${word}: ${field}`]);
    expect(read(rows).questions[0]?.choices).toContain(field);
  });

  test('once answered is read as if it had been understood', () => {
    const answers = [{ heading: word, group: null, means: field }];
    expect(asked(rows, answers)).toEqual([]);
    expect(found(rows, answers)).toEqual([[]]);
    // But for its heading the form is the one whose headings are known.
    const { forms, unrecognized } = read(formRows());
    expect(read(rows, answers)).toMatchObject({ forms, unrecognized });
  });
});

test('a form whose headings are understood asks nothing', () => {
  expect(asked(formRows())).toEqual([]);
});

const published = readdirSync(join(__dirname, '..', 'golden', 'published')).map((file): [string, PublishedSheet] => [
  file,
  JSON.parse(readFileSync(join(__dirname, '..', 'golden', 'published', file), 'utf8')) as PublishedSheet,
]);

test.each(published)('the published form %s asks nothing', (_, sheet) => {
  expect(readForms(gridOfSheet(sheet)).questions.map(said)).toEqual([]);
});

test('at most two are asked of any form, however many of its headings say nothing', () => {
  const more = knownForms().flatMap(({ name, sheet }) => {
    const heading = sheet.rows.findIndex((row) => row.some((value) => /^三级指标/.test(String(value))));
    const rows = sheet.rows.map((row, at) =>
      at === heading
        ? row.map((value, column) => (value === '' || /级指标/.test(String(value)) ? value : `甲${column}`))
        : row,
    );
    const { forms, questions } = readForms(gridOfSheet({ ...sheet, rows }));
    return forms.some((_, form) => questions.filter((question) => question.form === form).length > 2) ? [name] : [];
  });
  expect(more).toEqual([]);
});

test('at most two are asked, the most consequential first, and the others are said to be unrecognized', () => {
  const rows = called({ 4: '甲栏', 5: '乙栏', 6: '丙栏', 7: '丁栏', 8: '戊栏' });
  expect(asked(rows)).toEqual(['E10 甲栏: target', 'F10 乙栏: actual']);
  expect(
    found(rows)
      .flat()
      .map(({ code, cell }) => `${code} ${cell}`),
  ).toEqual(['G10', 'H10', 'I10'].map((cell) => `sheet.unread ${cell}`));
  const ten = called({ 4: '甲栏', 5: '乙栏', 6: '丙栏', 7: '丁栏', 8: '戊栏', 9: '己栏', 10: '庚栏', 11: '辛栏' });
  expect(asked(ten)).toEqual(asked(rows));
});

test('below a title that says 自评表 the columns may be called what they like', () => {
  const untitled = formRows({
    title: [['绩效情况'], ['（2023年度）']],
    heading: [['', '一级指标', '二级指标', '三级指标', '甲栏', '乙栏', '丙栏', '丁栏', '戊栏']],
  });
  expect(read(untitled).forms).toEqual([]);
});

test('what is asked next follows from what was answered', () => {
  const rows = called({ 5: '乙', 7: '丁', 8: '戊' });
  expect(asked(rows)).toEqual(['F10 乙: actual', 'H10 丁: score']);
  const first: ColumnAnswer[] = [
    { heading: '乙', group: null, means: 'actual' },
    { heading: '丁', group: null, means: 'score' },
  ];
  expect(asked(rows, first)).toEqual(['I10 戊: explanation']);
  expect(found(rows, [...first, { heading: '戊', group: null, means: 'explanation' }])).toEqual([[]]);
});

test('a column that matters to nothing is not asked about', () => {
  const withNotes = (name: string) =>
    formRows({
      heading: heading.map((row) => [...row, name]),
      indicators: indicators.map((row) => [...row, '见附件']),
    });
  expect(asked(withNotes('填报口径'))).toEqual([]);
  expect(asked(withNotes('附件'))).toEqual([]);
});

describe('a column that is none of a form', () => {
  const rows = called({ 8: '附注' });

  test('may be said to be none, and is not asked about again', () => {
    const answers: ColumnAnswer[] = [{ heading: '附注', group: null, means: 'none' }];
    expect(asked(rows)).toEqual(['I10 附注: explanation']);
    expect(asked(rows, answers)).toEqual([]);
  });

  test('is not called unrecognized either, and what is missing without it is said', () => {
    const codes = found(rows, [{ heading: '附注', group: null, means: 'none' }]).flat();
    expect(codes.map(({ code, cell }) => `${code} ${cell}`)).toEqual(['reason.missing H11', 'sheet.unread A1']);
  });
});

describe('an answer is by the meaning of the heading', () => {
  const answers: ColumnAnswer[] = [{ heading: '年底情况', group: null, means: 'actual' }];

  test.each(['年底情况', '年底 情况', '年底\n情况', '年底情况（个）', '年底情况：', ' 年底情况'])(
    'however it is printed: %j',
    (word) => {
      expect(asked(called({ 5: word }), answers)).toEqual([]);
      expect(found(called({ 5: word }), answers)).toEqual([[]]);
    },
  );

  test('not by its place', () => {
    const sheet = sheetOf(called({ 5: '年底情况' }));
    for (const damage of [moved, twice(1), sideBySide(0)]) {
      const grid = gridOfSheet(damage(sheet));
      expect(readForms(grid).questions.length).toBeGreaterThan(0);
      expect(readForms(grid, answers).questions).toEqual([]);
    }
  });

  test('and another heading is still asked about', () => {
    expect(asked(called({ 5: '年底情形' }), answers)).toEqual(['F10 年底情形: actual']);
  });
});

test('each form of a sheet has its own questions', () => {
  const { forms, questions } = readForms(gridOfSheet(twice(1)(sheetOf(called({ 5: '进展' })))));
  expect(forms).toHaveLength(2);
  expect(questions.map(({ form }) => form)).toEqual([0, 1]);
});

test('a question says what was taken for the column meanwhile, and what hangs on it', () => {
  const [assumed] = read(called({ 5: '进展' })).questions;
  expect(assumed).toMatchObject({ why: 'unknown', readAs: 'actual', concerns: ['actual'] });
  const short = indicators.map((row, index) => spliced(row, 8, 1, index === 0 ? '延期' : ''));
  const [unrecognized] = read(called({ 8: '进展' }, { indicators: short })).questions;
  expect(unrecognized).toMatchObject({ why: 'unknown', readAs: null, concerns: ['explanation'] });
});

describe('points that do not come to 100 yet', () => {
  const wrong = withCells(2, { 6: 5 });

  test('are still asked about', () => {
    expect(asked(called({ 6: '分' }, { indicators: wrong }))).toEqual(['G10 分: weight']);
    expect(asked(called({ 6: '分', 7: '评定' }, { indicators: wrong }))).toEqual(['G10 分: weight', 'H10 评定: score']);
  });

  test('and once answered are checked', () => {
    const rows = called({ 6: '分' }, { indicators: wrong });
    const known = found(formRows({ indicators: wrong }));
    // What they are about holds what is made only when it is asked for.
    const told = (findings: unknown) =>
      JSON.stringify(findings, (key, value: unknown) => (key === 'at' ? undefined : value));
    expect(told(found(rows, [{ heading: '分', group: null, means: 'weight' }]))).toBe(told(known));
  });
});

test('an empty form is asked about, too', () => {
  const empty = indicators.map((row) => row.map((value, column) => (column > 4 ? '' : value)));
  expect(asked(called({ 5: '进展', 8: '备考' }, { indicators: empty }))).toEqual([
    'F10 进展: actual',
    'I10 备考: explanation',
  ]);
});

describe('headings in two rows', () => {
  const upper: SheetRow = ['绩效指标', '一级指标', '二级指标', '三级指标', '年初', '年末', '分值', '得分', '偏差原因'];
  const lower: SheetRow = ['', '', '', '', '数', '数', '', '', ''];
  const rows = formRows({ heading: [upper, lower] });
  const answers: ColumnAnswer[] = [
    { heading: '数', group: '年初', means: 'target' },
    { heading: '数', group: '年末', means: 'actual' },
  ];

  test('are told apart by the heading above', () => {
    expect(asked(rows, answers)).toEqual([]);
    expect(found(rows, answers)).toEqual([[]]);
    expect(asked(rows, [...answers].reverse())).toEqual([]);
  });

  const one = formRows({
    heading: [spliced(upper, 4, 2, '年度绩效', ''), ['', '', '', '', '年度指标值', '进展', '', '', '']],
  });

  test('are asked about with the heading above', () => {
    expect(asked(one)).toEqual(['F11 年度绩效/进展: actual']);
  });

  test('an answer without the heading above holds below each', () => {
    expect(found(one, [{ heading: '进展', group: null, means: 'actual' }])).toEqual([[]]);
    expect(found(one, [{ heading: '进展', group: '年度绩效', means: 'actual' }])).toEqual([[]]);
  });
});

describe('heading and content that contradict each other', () => {
  const swapped = (one: number, other: number) =>
    heading.map((row) =>
      row.map((label, column) => row[column === one ? other : column === other ? one : column] ?? label),
    );
  const both = (one: string, first: ColumnMeaning, other: string, second: ColumnMeaning): ColumnAnswer[] => [
    { heading: one, group: null, means: first },
    { heading: other, group: null, means: second },
  ];

  test('target and actual', () => {
    const rows = formRows({ heading: swapped(4, 5) });
    expect(asked(rows)).toEqual(['F10 年度指标值: actual', 'E10 实际完成值: target'].sort());
    expect(read(rows).questions.map(({ why }) => why)).toEqual(['contradiction', 'contradiction']);
    expect(found(rows, both('年度指标值', 'actual', '实际完成值', 'target'))).toEqual([[]]);
    // Whoever says it is as printed is believed.
    expect(asked(rows, both('年度指标值', 'target', '实际完成值', 'actual'))).toEqual([]);
  });

  test('weight and score', () => {
    const rows = formRows({ heading: swapped(6, 7) });
    expect(asked(rows)).toEqual(['H10 分值: score', 'G10 得分: weight'].sort());
    expect(found(rows, both('分值', 'score', '得分', 'weight'))).toEqual([[]]);
  });

  test('score and reason', () => {
    const long = withCells(2, { 8: '验收资料齐全，已全部通过。' });
    const rows = formRows({ heading: swapped(7, 8), indicators: long });
    expect(asked(rows)).toEqual(['H10 偏差原因分析及改进措施: score', 'I10 得分: explanation']);
  });

  test('points above the weight in one row are a mistake, and no contradiction', () => {
    expect(asked(formRows({ indicators: withCells(2, { 7: 12 }) }))).toEqual([]);
    expect(asked(formRows({ indicators: withCells(2, { 5: '≥95%' }) }))).toEqual([]);
  });
});

describe('two columns that say they are the same', () => {
  const rows = (second: string, values: readonly (string | number)[]) =>
    formRows({
      heading: heading.map((row) => spliced(row, 8, 0, second)),
      indicators: indicators.map((row, index) => spliced(row, 8, 0, values[index] ?? '')),
      total,
    });

  test('are asked about where they do not say the same', () => {
    const other = rows('自评得分', [14, 10, 10, 10, 29, 10]);
    expect(asked(other)).toEqual(['I10 自评得分: none']);
    expect(read(other).questions[0]).toMatchObject({
      why: 'twice',
      choices: expect.arrayContaining(['score']) as unknown,
    });
    expect(asked(other, [{ heading: '自评得分', group: null, means: 'none' }])).toEqual([]);
  });

  test('the one that was answered is read, the other is not', () => {
    const other = rows('自评得分', [15, 10, 10, 10, 30, 10]).map((row) =>
      row[7] === 15 ? spliced(row, 7, 1, 3) : row,
    );
    const { forms } = read(other, [{ heading: '自评得分', group: null, means: 'score' }]);
    expect(forms[0]?.indicators.map(({ score }) => score?.value)).toEqual([15, 10, 10, 10, 30, 10]);
  });

  test('nothing is asked where they say the same, or one is empty', () => {
    expect(asked(rows('自评得分', [15, 10, 10, 10, 30, 10]))).toEqual([]);
    expect(asked(rows('自评得分', []))).toEqual([]);
  });
});

describe('项目资金', () => {
  const renamed = (names: Readonly<Record<number, string>>) =>
    formRows({
      funds: funds.map((row, at) => (at === 0 ? row.map((label, column) => names[column] ?? label) : row)),
    });

  test('is asked about where it cannot be read', () => {
    expect(asked(renamed({ 3: '年初数', 4: '全年数', 5: '花了多少' }))).toEqual([
      'E5 全年数: budget',
      'F5 花了多少: executed',
    ]);
    expect(asked(renamed({ 3: '甲栏', 4: '全年数', 5: '花了多少' }))).toEqual([
      'E5 全年数: budget',
      'F5 花了多少: executed',
    ]);
    expect(asked(renamed({ 5: '花了多少' }))).toEqual(['F5 花了多少: executed']);
  });

  test('once answered is read as if it had been understood', () => {
    const rows = renamed({ 5: '花了多少' });
    const answers: ColumnAnswer[] = [{ heading: '花了多少', group: null, means: 'executed' }];
    expect(asked(rows, answers)).toEqual([]);
    expect(found(rows, answers)).toEqual([[]]);
    expect(read(rows, answers).forms).toEqual(read(formRows()).forms);
  });
});

test('a value that reads like an answered heading stays a value', () => {
  const answers: ColumnAnswer[] = [
    { heading: '98%', group: null, means: 'score' },
    { heading: '15', group: null, means: 'none' },
  ];
  expect(found(formRows(), answers)).toEqual([[]]);
});

test('a form is found beside another one though its headings say nothing', () => {
  const odd = called({ 4: '甲栏', 5: '乙栏' });
  const beside = (left: readonly SheetRow[], right: readonly SheetRow[]): SheetRow[] =>
    left.map((row, index) => [
      ...Array.from({ length: 9 }, (_, column) => row[column] ?? ''),
      '',
      ...(right[index] ?? []),
    ]);
  for (const rows of [beside(odd, formRows()), beside(formRows(), odd)]) {
    expect(read(rows).forms).toHaveLength(2);
    expect(asked(rows).map((question) => question.split(' ')[1])).toEqual(['甲栏:', '乙栏:']);
    expect(found(rows)).toEqual([[], []]);
  }
});

test.each(['截至12月情况', '截至年底进展'])('%s is asked about where nothing else tells what was reached', (words) => {
  const rows = called({ 5: words });
  expect(asked(rows)).toEqual([`F10 ${words}: actual`]);
  expect(found(rows)).toEqual([[]]);
});

test('a heading of a state is none of our columns where the result has its own', () => {
  const rows = formRows({ heading: [[...(heading[0] ?? []).slice(0, 9), '截至6月情况']] });
  expect(asked(rows)).toEqual([]);
});

test('figures of the year and of its beginning are not mistaken for each other', () => {
  const names = ['项目资金（万元）', '', '', '年初数', '全年数', '花了多少', '分值', '执行率', '得分'];
  const line = ['', '年度资金总额', '', 80, 100, 90, 10, '90%', 9];
  const rows = formRows({ funds: [names, line] });
  expect(asked(rows)).toEqual(['E5 全年数: budget', 'F5 花了多少: executed']);
  expect(read(rows).forms[0]?.funds[0]).toMatchObject({ initialBudget: { value: 80 }, budget: { value: 100 } });
  expect(found(rows)).toEqual([[]]);
});

test('without 项目资金 a total may hold the points of the execution, and not more', () => {
  const codes = (points: number): string[] =>
    found(formRows({ funds: [], total: spliced(total, 0, 1, ['总分', '', '', '', '', '', 100, points]) })).flatMap(
      (list) => list.map(({ code }) => code),
    );
  expect(codes(94)).toEqual(['sheet.unread']);
  expect(codes(96)).toContain('score.total');
  expect(codes(84)).toContain('score.total');
});
