import { execFile, spawnSync } from 'node:child_process';
import { join, parse } from 'node:path';
import { promisify } from 'node:util';

/** A program that has not ended by then never will. */
const HANG_MS = 240_000;

/** Whether LibreOffice is installed on this machine. */
export const hasLibreOffice = spawnSync('soffice', ['--version'], { timeout: HANG_MS }).status === 0;

/** Has LibreOffice open a file, calculate it and save it in another format; gives the new file's path. */
export async function convertWithLibreOffice(path: string, format: 'xlsx' | 'pdf', folder: string): Promise<string> {
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  await promisify(execFile)('soffice', [profile, '--headless', '--convert-to', format, '--outdir', folder, path], {
    timeout: HANG_MS,
  });
  return join(folder, `${parse(path).name}.${format}`);
}
