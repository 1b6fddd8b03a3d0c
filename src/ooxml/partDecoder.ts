/**
 * Reads the text of a part, which is UTF-8 or, with a byte order mark, UTF-16, as XML is; leaves the mark out. Throws where the bytes
 * are neither, which would else become a text nobody wrote.
 */
export function partDecoder([first, second]: Uint8Array): TextDecoder {
  const isLittle = first === 0xff && second === 0xfe;
  const isBig = first === 0xfe && second === 0xff;
  return new TextDecoder(isLittle ? 'utf-16le' : isBig ? 'utf-16be' : 'utf-8', { fatal: true });
}
