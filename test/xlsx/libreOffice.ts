import { execFile, spawnSync } from 'node:child_process';
import { existsSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';

/** A program that has not ended by then never will. */
const HANG_MS = 240_000;

/** Whether LibreOffice is installed on this machine. */
export const hasLibreOffice = spawnSync('soffice', ['--version'], { timeout: HANG_MS }).status === 0;

/** Whether its word processor is, too: a library beside the program. */
export const hasLibreOfficeWriter =
  hasLibreOffice && existsSync(join(dirname(realpathSync(programPath('soffice'))), 'libswlo.so'));

function programPath(name: string): string {
  return spawnSync('which', [name], { encoding: 'utf8' }).stdout.trim();
}

/**
 * Has LibreOffice open files, calculate them and save them in a folder in another format; starting it is what takes long. `filter`: how
 * it is to read them, where their names do not say it.
 */
export async function convertWithLibreOffice(
  paths: readonly string[],
  format: string,
  folder: string,
  filter?: string,
): Promise<void> {
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  const reading = filter === undefined ? [] : [`--infilter=${filter}`];
  const options = [profile, '--headless', ...reading, '--convert-to', format, '--outdir', folder];
  await promisify(execFile)('soffice', [...options, ...paths], { timeout: HANG_MS });
}
