// Measures one section and sends what it gave: node bench/runSection.mjs FILE, as a child of bench/main.ts
import { loadBundled } from '../scripts/loadBundled.mjs';

const EXTERNAL = ['esbuild', 'playwright-core', '@sparticuz/chromium'];
const { default: section } = await loadBundled(process.argv[2], EXTERNAL);
const { USUAL_EFFORT } = await loadBundled('bench/section.ts');
try {
  const { title, effort = USUAL_EFFORT } = section;
  const rows = await section.measure(effort);
  process.send({ title, rows, rounds: effort.rounds }, () => process.exit());
} catch (error) {
  console.error(`${process.argv[2]}: ${error.stack}`);
  process.exit(1);
}
