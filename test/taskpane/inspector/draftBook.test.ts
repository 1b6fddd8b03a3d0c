import { EMPTY_DRAFTS, draftsOf, followDrafts, keepDraft } from '../../../src/taskpane/inspector/draftBook';
import type { DraftRow } from '../../../src/taskpane/inspector/draftBook';

/** Rows of a form in the order they stand in, each as 'name/target', from row 13 of the sheet on. */
const reading = (rows: readonly string[], written: Readonly<Record<string, string>> = {}): DraftRow[] =>
  rows.map((row, index) => {
    const [name = '', target = ''] = row.split('/');
    return { project: '甲', name, target, cell: `J${13 + index}`, written: written[row] ?? '' };
  });

const THREE = ['数量/7个', '质量/100%', '时效/12月'];

/** Where the draft typed for the second of the rows stands after another reading; null where it is kept without a place. */
function followed(before: readonly string[], ...after: (readonly string[])[]): string | null {
  const begun = keepDraft(followDrafts(EMPTY_DRAFTS, '1', reading(before)), '1', 'J14', '因故延期');
  const book = after.reduce((known, rows) => followDrafts(known, '1', reading(rows)), begun);
  const [place] = draftsOf(book, '1').keys();
  expect(book.unplaced.map(({ text }) => text)).toEqual(place === undefined ? ['因故延期'] : []);
  return place ?? null;
}

test.each<[what: string, before: string[], after: string[], place: string | null]>([
  ['nothing has changed', THREE, THREE, 'J14'],
  ['a row was put in above', THREE, ['新/1', ...THREE], 'J15'],
  ['a blank row was put in just above', THREE, ['数量/7个', '/', '质量/100%', '时效/12月'], 'J15'],
  ['the row above is gone', THREE, ['质量/100%', '时效/12月'], 'J13'],
  ['its row has moved down', THREE, ['数量/7个', '时效/12月', '质量/100%'], 'J15'],
  ['its row was renamed', THREE, ['数量/7个', '合格率/100%', '时效/12月'], 'J14'],
  ['its target was changed', THREE, ['数量/7个', '质量/95%', '时效/12月'], 'J14'],
  ['its row is gone', THREE, ['数量/7个', '时效/12月'], null],
  ['its row is gone and another one has come', THREE, ['数量/7个', '成本/5万', '时效/12月'], null],
  ['its row is gone and a blank one has come', THREE, ['数量/7个', '/', '时效/12月'], null],
  ['there are doubles and nothing has moved', ['数量/1', '数量/1', '时效/2'], ['数量/1', '数量/1', '时效/2'], 'J14'],
  [
    'there are doubles and a row was put in among them',
    ['数量/1', '数量/1', '时效/2'],
    ['数量/1', '数量/1', '数量/1', '时效/2'],
    null,
  ],
  [
    'two forms are alike, of which one has got a row with its target and the other has lost one',
    ['数量/1', '质量/2', '数量/1', '质量/2'],
    ['数量/1', '新/2', '质量/2', '数量/1'],
    null,
  ],
  [
    'two forms are alike, and one has got a row',
    ['数量/1', '质量/2', '数量/1', '质量/2'],
    ['数量/1', '新/2', '质量/2', '数量/1', '质量/2'],
    null,
  ],
  [
    'two forms are alike, and its row is gone from one',
    ['数量/1', '质量/2', '数量/1', '质量/2'],
    ['数量/1', '数量/1', '质量/2'],
    null,
  ],
  ['the rows were sorted the other way round', THREE, [...THREE].reverse(), 'J14'],
  ['the form is gone', THREE, [], null],
])('when %s', (_, before, after, place) => {
  expect(followed(before, after)).toBe(place);
});

test('a row filled in cell by cell is followed', () => {
  expect(followed(['数量/7个', '/'], ['数量/7个', '成本/'], ['数量/7个', '成本/5万'])).toBe('J14');
});

test('a draft whose row comes back is with its row again', () => {
  expect(followed(THREE, [], ['新/1', ...THREE])).toBe('J15');
});

test('a text that has reached its cell is no draft, and what stood there before is known until then', () => {
  const begun = keepDraft(followDrafts(EMPTY_DRAFTS, '1', reading(THREE, { '质量/100%': '旧' })), '1', 'J14', '新的');
  expect(draftsOf(begun, '1').get('J14')).toEqual({ text: '新的', base: '旧' });
  const moved = followDrafts(begun, '1', reading(['新/1', ...THREE], { '质量/100%': '别的' }));
  expect(draftsOf(moved, '1').get('J15')).toEqual({ text: '新的', base: '旧' });
  const written = followDrafts(moved, '1', reading(['新/1', ...THREE], { '质量/100%': '新的' }));
  expect([draftsOf(written, '1').size, written.unplaced]).toEqual([0, []]);
});

test('another sheet has drafts of its own', () => {
  const begun = keepDraft(followDrafts(EMPTY_DRAFTS, '1', reading(THREE)), '1', 'J14', '因故延期');
  const away = followDrafts(begun, '2', reading(THREE));
  expect(draftsOf(away, '2').size).toBe(0);
  expect(draftsOf(followDrafts(away, '1', reading(THREE)), '1').get('J14')?.text).toBe('因故延期');
});

test('where a formula stands in the cell by now, the draft is kept without a place', () => {
  const begun = keepDraft(followDrafts(EMPTY_DRAFTS, '1', reading(THREE)), '1', 'J14', '因故延期');
  const rows = reading(THREE).map((row) => (row.cell === 'J14' ? { ...row, cell: null } : row));
  expect(followDrafts(begun, '1', rows).unplaced.map(({ name }) => name)).toEqual(['质量']);
});
