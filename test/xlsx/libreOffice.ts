import { execFile, spawnSync } from 'node:child_process';
import { join, parse } from 'node:path';
import { promisify } from 'node:util';

/** Whether LibreOffice is installed on this machine. */
export const hasLibreOffice = spawnSync('soffice', ['--version'], { timeout: 30_000 }).status === 0;

/** Has LibreOffice open a file, calculate it and save it in another format; gives the new file's path. */
export async function convertWithLibreOffice(path: string, format: 'xlsx' | 'pdf', folder: string): Promise<string> {
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  await promisify(execFile)('soffice', [profile, '--headless', '--convert-to', format, '--outdir', folder, path], {
    timeout: 90_000,
  });
  return join(folder, `${parse(path).name}.${format}`);
}
