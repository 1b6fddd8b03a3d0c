import { execFile, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';

/** A program that has not ended by then never will. */
const HANG_MS = 240_000;

/** Whether LibreOffice is installed on this machine. */
export const hasLibreOffice = spawnSync('soffice', ['--version'], { timeout: HANG_MS }).status === 0;

/** Has LibreOffice open files, calculate them and save them in a folder in another format; starting it is what takes long. */
export async function convertWithLibreOffice(
  paths: readonly string[],
  format: 'xlsx' | 'pdf',
  folder: string,
): Promise<void> {
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  await promisify(execFile)('soffice', [profile, '--headless', '--convert-to', format, '--outdir', folder, ...paths], {
    timeout: HANG_MS,
  });
}
