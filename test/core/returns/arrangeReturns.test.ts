import { arrangeReturns, returnOperations } from '../../../src/core/returns/arrangeReturns';
import type { PresentReturn, ReturnLine } from '../../../src/core/returns/arrangeReturns';
import { parseReturnId, returnId, returnIdText } from '../../../src/core/returns/returnId';
import type { ReturnedForm } from '../../../src/core/returns/returnedForm';
import { formOf, sound } from '../check/findingsOf';

const form = formOf(sound);

/** A form with items, each told by what it is about. */
function returned(project: string, abouts: readonly string[], change: Partial<ReturnedForm> = {}): ReturnedForm {
  const items = abouts.map((about) => ({
    ...({ severity: 'error', place: 'A1', message: `${project}：${about}`, expected: '' } as const),
    about,
  }));
  const sheet = { sheetId: project, sheetName: `${project}表`, isHidden: false, form };
  return { ...sheet, project, unit: '', year: 2023, file: `${project}表`, items, ...change };
}

/** The lines of forms as they stand on the sheet once they were written. */
function written(...forms: readonly ReturnedForm[]): PresentReturn[] {
  return forms.flatMap((one) =>
    one.items.map((item) => ({ id: returnIdText(returnId(one, item)), isFilled: true, isHandled: false })),
  );
}

const handled = (line: PresentReturn | undefined): PresentReturn => ({
  ...{ id: '', isFilled: true },
  ...line,
  isHandled: true,
});
const said = (line: ReturnLine) => (line.kind === 'item' ? line.item.message : line.kind);
const arranged = (present: readonly PresentReturn[], all: readonly ReturnedForm[], wanted = all) => {
  const change = arrangeReturns(present, all, new Set(wanted));
  return { ...change, lines: change.lines.map(said) };
};

test('a new sheet has the lines of the forms asked for, form by form', () => {
  const [first, second] = [returned('甲', ['a', 'b']), returned('乙', ['a'])];
  expect(arranged([], [first, second])).toEqual({
    deleted: [],
    lines: ['甲：a', '甲：b', '乙：a'],
    added: [0, 1, 2],
  });
  expect(arranged([], [first, second], [second]).lines).toEqual(['乙：a']);
});

test('lines stay in the order people have given them, also where rows of the form have moved', () => {
  const before = returned('甲', ['a', 'b', 'c']);
  const [a, b, c] = written(before);
  const moved = returned('甲', ['b', 'c', 'a']);
  expect(arranged([c, a, b].map(handled), [moved])).toEqual({
    deleted: [],
    lines: ['甲：c', '甲：a', '甲：b'],
    added: [],
  });
});

test('what is found no more goes, unless somebody has written how it was handled', () => {
  const [a, b, c] = written(returned('甲', ['a', 'b', 'c']));
  const present = [a, handled(b), c].flatMap((line) => line ?? []);
  expect(arranged(present, [returned('甲', ['c'])])).toEqual({ deleted: [0], lines: ['settled', '甲：c'], added: [] });
});

test('what was settled and is found again takes its old line', () => {
  const [a] = written(returned('甲', ['a']));
  expect(arranged([handled(a)], [returned('甲', [])]).lines).toEqual(['settled']);
  expect(arranged([handled(a)], [returned('甲', ['a'])]).lines).toEqual(['甲：a']);
});

test('new ones come below the last of their form', () => {
  const present = written(returned('甲', ['a']), returned('乙', ['a']));
  const all = [returned('甲', ['b', 'a']), returned('乙', ['a']), returned('丙', ['a'])];
  const change = arranged(present, all);
  expect(change).toEqual({ deleted: [], lines: ['甲：a', '甲：b', '乙：a', '丙：a'], added: [1, 3] });
});

test('forms the sheet has already are renewed whichever are asked for, others are not put in', () => {
  const present = written(returned('甲', ['a']));
  const all = [returned('甲', ['a', 'b']), returned('乙', ['a']), returned('丙', ['a'])];
  expect(arranged(present, all, all.slice(2)).lines).toEqual(['甲：a', '甲：b', '丙：a']);
});

test('a form is known when its sheet or its project is renamed, but not when both are', () => {
  const [line] = written(returned('甲', ['a']));
  const present = [handled(line)];
  expect(arranged(present, [returned('甲', ['a'], { sheetName: '改名' })]).lines).toEqual(['甲：a']);
  expect(arranged(present, [returned('甲改', ['a'], { sheetName: '甲表' })]).lines).toEqual(['甲改：a']);
  expect(arranged(present, [returned('乙', ['a'])]).lines).toEqual(['settled', '乙：a']);
});

test('two about the same thing keep to their lines while there are two; with one of them gone nobody knows which', () => {
  const present = written(returned('甲', ['a', 'a'])).map(handled);
  expect(arranged(present, [returned('甲', ['a', 'a'])])).toEqual({
    deleted: [],
    lines: ['甲：a', '甲：a'],
    added: [],
  });
  expect(arranged(present, [returned('甲', ['a'])]).lines).toEqual(['settled', 'settled', '甲：a']);
});

test('lines people have put in, and lines whose number is gone, stay; empty ones go', () => {
  const [a] = written(returned('甲', ['a']));
  const own = { id: '', isFilled: true, isHandled: false };
  const note = { id: '', isFilled: false, isHandled: true };
  const empty = { id: '', isFilled: false, isHandled: false };
  const change = arranged([own, empty, note, ...(a ? [a] : [])], [returned('甲', ['a'])]);
  expect(change).toEqual({ deleted: [1], lines: ['own', 'own', '甲：a'], added: [] });
});

test('a line copied by hand is not taken for a second finding', () => {
  const [a] = written(returned('甲', ['a']));
  const present = [a, a].flatMap((line) => line ?? []);
  expect(arranged(present, [returned('甲', ['a'])])).toEqual({ deleted: [0, 1], lines: ['甲：a'], added: [0] });
  expect(arranged(present.map(handled), [returned('甲', ['a'])]).lines).toEqual(['settled', 'settled', '甲：a']);
});

test('writing twice changes nothing', () => {
  const all = [returned('甲', ['a', 'b']), returned('乙', [])];
  expect(arranged(written(...all), all)).toMatchObject({ deleted: [], added: [] });
});

test('rows go from the bottom and come from the top', () => {
  const [a, b, c] = written(returned('甲', ['a', 'b', 'c']));
  const change = arrangeReturns(
    [a, b, c].flatMap((line) => line ?? []),
    [returned('甲', ['d', 'b', 'e'])],
    new Set(),
  );
  expect(returnOperations(change, 3)).toEqual([
    { kind: 'delete', row: 5 },
    { kind: 'delete', row: 3 },
    { kind: 'insert', row: 4 },
    { kind: 'insert', row: 5 },
  ]);
});

test.each(['', '  ', 'abc', '1-2', '1-2-3-4', '=1-2-3', '甲-乙-丙', '1,000'])('%p is no number of ours', (text) => {
  expect(parseReturnId(text)).toBeNull();
});
