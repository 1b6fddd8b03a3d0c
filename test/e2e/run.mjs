// Runs the end-to-end tests on the built add-in: node test/e2e/run.mjs [part of a suite's name]
// It tests what lies in dist/ (npm run build); the preview around it is built here.
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { run } from 'node:test';
import { spec } from 'node:test/reporters';
import { fileURLToPath } from 'node:url';
import { buildPreview } from '../../preview/build/buildPreview.mjs';
import { addinFolder } from './support/previewApp.mjs';

const folder = fileURLToPath(new URL('./suites/', import.meta.url));
const [filter = ''] = process.argv.slice(2);

if (!existsSync(join(addinFolder, 'taskpane.html'))) {
  console.error('dist/ 里还没有构建好的加载项。请先运行 npm run build。');
  process.exit(1);
}
await buildPreview();

const files = readdirSync(folder)
  .filter((name) => name.endsWith('.e2e.mjs') && name.includes(filter))
  .map((name) => join(folder, name));
let passed = 0;
let failed = 0;
const count = ({ details }, outcome) => {
  if (details.type === 'suite') return;
  if (outcome === 'passed') passed += 1;
  else failed += 1;
};
run({ files, concurrency: false, timeout: 180_000 })
  .on('test:pass', (event) => count(event, 'passed'))
  .on('test:fail', (event) => count(event, 'failed'))
  .on('end', () => {
    console.log(`${passed} passed, ${failed} failed`);
    process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
  })
  .compose(new spec())
  .pipe(process.stdout);
