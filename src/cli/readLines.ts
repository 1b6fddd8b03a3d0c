/** Characters of a line; what is longer is cut off one beyond, so that it is seen to be longer. */
export const MAX_LINE_LENGTH = 1024 * 1024;

/**
 * The lines of a stream of UTF-8 text, without their line ends; a line longer than MAX_LINE_LENGTH comes as its first MAX_LINE_LENGTH + 1
 * characters. The decoder drops a byte order mark at the start. Time grows with the text, memory only with the line.
 */
export async function* readLines(input: AsyncIterable<string | Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  const line = new LineParts();
  for await (const chunk of input) {
    const lines = (typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true })).split('\n');
    const rest = lines.pop() ?? '';
    for (const part of lines) {
      line.add(part);
      yield line.take().replace(/\r$/, '');
    }
    line.add(rest);
  }
  line.add(decoder.decode());
  const last = line.take();
  if (last !== '') yield last;
}

/** A line as it comes, in parts that are put together once. */
class LineParts {
  private parts: string[] = [];
  private length = 0;

  add(part: string): void {
    const room = MAX_LINE_LENGTH + 1 - this.length;
    if (part === '' || room <= 0) return;
    this.parts.push(part.slice(0, room));
    this.length += Math.min(part.length, room);
  }

  take(): string {
    const line = this.parts.join('');
    this.parts = [];
    this.length = 0;
    return line;
  }
}
