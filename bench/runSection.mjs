// Measures one section and sends what it gave: node bench/runSection.mjs FILE, as a child of bench/main.ts
import { loadBundled } from '../scripts/loadBundled.mjs';

const EFFORT = { rounds: 9, milliseconds: 200 };
const { default: section } = await loadBundled(process.argv[2], ['esbuild', 'playwright-core', '@sparticuz/chromium']);
try {
  const rows = await section.measure(EFFORT);
  process.send({ title: section.title, rows, rounds: EFFORT.rounds }, () => process.exit());
} catch (error) {
  console.error(`${process.argv[2]}: ${error.stack}`);
  process.exit(1);
}
