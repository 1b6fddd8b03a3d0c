// Tries the properties of the unit tests with other cases: npm run test:properties [-- how many seeds [the first of them]]
// Ends at the first seed that fails and says how to have it again: npm run test:properties -- 1 17
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runCLI } from 'jest';

const [count = 10, first = Math.floor(Math.random() * 2 ** 30)] = process.argv.slice(2).map(Number);
const files = readdirSync('test', { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.test\.tsx?$/.test(name))
  .map((name) => join('test', name))
  .filter((file) => readFileSync(file, 'utf8').includes('support/property'));

for (let seed = first; seed < first + count; seed += 1) {
  process.env.ZPB_PROPERTY_SEED = String(seed);
  const { results } = await runCLI({ _: files, $0: 'jest', runTestsByPath: true, silent: true, ci: true }, ['.']);
  if (!results.success) {
    console.error(`Failed with seed ${seed}: npm run test:properties -- 1 ${seed}`);
    process.exit(1);
  }
}
console.log(`${count} seeds from ${first} on: all properties hold.`);
