import { execFileSync } from 'node:child_process';
import path from 'node:path';

const root = path.resolve(__dirname, '../..');
const printed = execFileSync(process.execPath, ['scripts/measure.mjs', '--json'], { cwd: root, encoding: 'utf8' });
const lists = JSON.parse(printed) as Readonly<Record<string, readonly string[]>>;

test.each(['any', 'import cycles', 'upward imports', 'names exported twice', 'exports without documentation'])(
  'there is nothing to list under %s',
  (name) => {
    expect(lists[name]).toEqual([]);
  },
);
