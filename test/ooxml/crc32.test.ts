import { crc32 as checkSum } from 'node:zlib';
import { crc32 } from '../../src/ooxml/crc32';

const bytes = Uint8Array.from({ length: 1000 }, (_, at) => (at * 31 + (at >> 3)) & 255);

test('of nothing and of few bytes it is what zip files keep', () => {
  expect(crc32(new Uint8Array())).toBe(0);
  expect(crc32(Buffer.from('123456789'))).toBe(0xcbf43926);
});

test.each(Array.from({ length: 20 }, (_, length) => length))('%i bytes, wherever they begin', (length) => {
  for (let from = 0; from < 9; from += 1) {
    const piece = bytes.subarray(from, from + length);
    expect(crc32(piece)).toBe(checkSum(piece));
  }
});

test('piece by piece it is that of the whole, wherever it is cut', () => {
  for (let cut = 0; cut <= bytes.length; cut += 7) {
    expect(crc32(bytes.subarray(cut), crc32(bytes.subarray(0, cut)))).toBe(checkSum(bytes));
  }
});
