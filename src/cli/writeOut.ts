import { writeFile } from 'node:fs/promises';
import { writingMessages } from '../wording/zh-CN/cli';

/** Writes a file, over an existing one only where that is wanted; null when that went well, otherwise what went wrong. */
export async function writeOut(path: string, content: Uint8Array, overwrite: boolean): Promise<string | null> {
  try {
    await writeFile(path, content, { flag: overwrite ? 'w' : 'wx' });
    return null;
  } catch (error) {
    const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
    if (code === 'EEXIST') return writingMessages.exists(path);
    return code === 'ENOENT' ? writingMessages.noFolder(path) : writingMessages.notWritten(path);
  }
}
