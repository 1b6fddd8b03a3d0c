// Builds the add-in with webpack into a folder of one's choice.
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const projectFolder = fileURLToPath(new URL('../../', import.meta.url));
const webpack = fileURLToPath(import.meta.resolve('webpack-cli/bin/cli.js'));

/** Quiet unless something is wrong; throws when the build fails. */
export async function buildAddin({ outDir, mode }) {
  const options = ['--mode', mode, '--env', `outDir=${outDir}`, '--stats', 'errors-only'];
  const child = spawn(process.execPath, [webpack, ...options], { cwd: projectFolder, stdio: 'inherit' });
  const code = await new Promise((resolve) => child.on('close', resolve));
  if (code !== 0) throw new Error('加载项没有构建成功，原因见上面的信息。');
}
