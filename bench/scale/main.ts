import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { benchChecking } from './checking';
import { benchServing } from './serving';

// The figures of docs/scale.md: npm run build, then npm run bench:scale, on a Linux with nginx and openssl.
if (!existsSync('dist/taskpane.html')) throw new Error('npm run build comes before');
const folder = mkdtempSync(join(tmpdir(), 'zpb-scale-'));
try {
  await benchServing(join(folder, 'nginx'));
  await benchChecking(folder);
} finally {
  rmSync(folder, { recursive: true });
}
