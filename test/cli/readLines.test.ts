import { MAX_LINE_LENGTH, readLines } from '../../src/cli/readLines';
import { asyncItems } from '../support/asyncItems';

async function lines(...chunks: (string | Uint8Array)[]): Promise<string[]> {
  const read: string[] = [];
  for await (const line of readLines(asyncItems(chunks))) read.push(line);
  return read;
}

test('lines are put together from whatever pieces they come in', async () => {
  const bytes = Buffer.from('\uFEFF甲乙\r\n\n丙\n丁');
  expect(await lines(...[...bytes].map((byte) => Uint8Array.of(byte)))).toEqual(['甲乙', '', '丙', '丁']);
  expect(await lines('a\nb', 'c\n', '')).toEqual(['a', 'bc']);
});

test('a line without an end is cut where it is too long, and the next one is whole', async () => {
  const [first, second] = await lines(...Array.from({ length: 40 }, () => 'x'.repeat(65_536)), '\n二');
  expect(first).toHaveLength(MAX_LINE_LENGTH + 1);
  expect(second).toBe('二');
});

test('a line in many pieces is looked through once, not again with each piece', async () => {
  let looked = 0;
  const split = jest.spyOn(String.prototype, 'split').mockImplementation(function (this: string) {
    looked += this.length;
    return [String(this)];
  });
  try {
    await lines(...Array.from({ length: 1000 }, () => 'x'.repeat(100)));
  } finally {
    split.mockRestore();
  }
  expect(looked).toBe(100_000);
});
