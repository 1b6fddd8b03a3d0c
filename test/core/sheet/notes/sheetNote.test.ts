import { freeNoteName, noteFormula, notesOf, readNote } from '../../../../src/core/sheet/notes/sheetNote';

const title = { row: 4, column: 1 };
const kept = (sheet: string, text: string) => readNote('_zpb_ignored_1', noteFormula(sheet, title, text));

describe('a note', () => {
  const texts = [
    ['an ordinary one', '["reason.thin","a","b","满意度","已电话说明"]'],
    ['one with quotation marks and signs of formulas', '"引号" & \'!$A$1\' =1+1 {}'],
    ['one longer than Excel takes in one text', '理由"'.repeat(200)],
    ['one with signs that are written otherwise', '100% %22 %25'],
    ['one with rare characters', '𠮷'.repeat(300)],
    ['an empty one', ''],
  ] as const;
  test.each(texts)('comes back as it was kept: %s', (_, text) => {
    expect(kept('档案', text)).toEqual({ kind: 'ignored', name: '_zpb_ignored_1', ...title, text });
  });

  test.each(['表 1', "O'Brien", 'a!b', '2024&2025', '"引"'])('is read on a sheet called %s', (sheet) => {
    expect(kept(sheet, '理由')?.text).toBe('理由');
  });

  test('has no text longer than Excel takes', () => {
    const texts = noteFormula('表', title, '𠮷"'.repeat(1000)).match(/"[^"]*"/g) ?? [];
    expect(Math.max(...texts.map(({ length }) => length))).toBeLessThanOrEqual(255);
  });
});

describe('what other programs make of it', () => {
  test('an unquoted sheet, spaces, no equals sign, the sheet before the name', () => {
    expect(readNote('表!_zpb_ignored_2', '表!$B$5 & "一" & "二"')).toEqual({
      ...{ kind: 'ignored', name: '_zpb_ignored_2', row: 4, column: 1, text: '一二' },
    });
  });
});

test.each([
  ['of a cell that was deleted', '_zpb_ignored_1', '=表!#REF!&"x"'],
  ['of another name', 'Print_Area', '=表!$A$1&"x"'],
  ['without a number', '_zpb_ignored', '=表!$A$1&"x"'],
  ['of a cell alone', '_zpb_ignored_1', '=表!$A$1'],
  ['that has to be worked out', '_zpb_ignored_1', '=表!$A$1&"x"&表!$A$2'],
  ['with a text that does not end', '_zpb_ignored_1', '=表!$A$1&"x'],
])('nothing is a note %s', (_, name, formula) => {
  expect(readNote(name, formula)).toBeNull();
});

test('a name is free where no other of the sheet has it, whatever its case', () => {
  expect(freeNoteName('ignored', [])).toBe('_zpb_ignored_1');
  expect(freeNoteName('ignored', ['表!_ZPB_ignored_1', '_zpb_ignored_3'])).toBe('_zpb_ignored_2');
});

test('notes belong to the form their cell lies in', () => {
  const notes = [1, 30].map((row) => ({ kind: 'ignored', name: `n${row}`, row, column: 0, text: '' }));
  const area = { top: 0, left: 0, bottom: 20, right: 8 };
  expect(notesOf(notes, { area })).toEqual([{ kind: 'ignored', name: 'n1', text: '' }]);
});
