// Benchmarks on the stand-in Excel: node bench/excel.mjs
import { loadBundled } from '../scripts/loadBundled.mjs';

const { benchCreating } = await loadBundled('bench/creating.ts');
await benchCreating();
process.exit();
