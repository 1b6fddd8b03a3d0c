// What the code of src looks like in figures, and with --json the lists behind them. test/lint/measure.test.ts holds those that must be 0.
import { measure } from './measure/measure.mjs';

const root = new URL('..', import.meta.url);
const { figures, lists } = measure(root);

if (process.argv.includes('--json')) {
  console.log(JSON.stringify(lists));
} else {
  console.table(Object.fromEntries(figures.map(([name, value]) => [name, { value }])));
  for (const [name, entries] of Object.entries(lists)) {
    if (entries.length > 0) console.log(`${name}:\n${entries.map((entry) => `  ${entry}`).join('\n')}`);
  }
}
