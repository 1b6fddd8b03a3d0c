import { isUtf8 } from 'node:buffer';

/** A file's name as text. What is no UTF-8 is read as GB18030, in which Chinese systems wrote names before. */
export function fileName(path: Buffer): string {
  if (isUtf8(path)) return path.toString('utf8');
  return new TextDecoder('gb18030').decode(path);
}
