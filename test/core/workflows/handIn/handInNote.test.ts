import { HAND_IN_NOTE, handInNote, passedHandIn } from '../../../../src/core/workflows/handIn/handInNote';

const noteOf = (text: string, kind: string = HAND_IN_NOTE) => ({ kind, name: '_zpb_handin_1', text });

test.each([
  ['', ''],
  [' 已复核\n两遍 ', '已复核 两遍'],
])('the day and the remark come back as they were kept: %j', (typed, remark) => {
  const text = handInNote({ date: '2025-03-08', remark: typed });
  expect(passedHandIn([noteOf(text)])).toEqual({ date: '2025-03-08', remark });
});

test('of several the latest counts, and what makes no sense does not', () => {
  const notes = ['2025-03-08 一', '2025-04-01 二', '明天'].map((text) => noteOf(text));
  expect(passedHandIn([...notes, noteOf('2026-01-01 三', 'ignored')])).toEqual({ date: '2025-04-01', remark: '二' });
  expect(passedHandIn([noteOf('明天')])).toBeNull();
  expect(passedHandIn()).toBeNull();
});
