import { readFileSync } from 'node:fs';
import path from 'node:path';
import { codeRows } from '../../scripts/codes/codesTable';
import type { Severity } from '../../src/core/check/severity';
import { remarkSeverities } from '../../src/cli/commands/checkJsonReport';
import { severityMessages } from '../../src/wording/excel';

const guide = readFileSync(path.join(__dirname, '../../docs/cli.md'), 'utf8');
const rows = [...guide.matchAll(/^\| (`[a-z]+\.[a-z]+`) +\| (\S+) +\| (.+?) +\|$/gm)].map((row) => row.slice(1));
const isOfFile = ([code = '']: readonly string[]) => code.replaceAll('`', '') in remarkSeverities;

test('the table of findings in the guide is that of the rules; npm run codes writes it', () => {
  expect(rows.filter((row) => !isOfFile(row))).toEqual(codeRows());
});

test('the guide names every code of a file, with its severity as the report prints it', () => {
  const printed = Object.entries<Severity>(remarkSeverities).map(([code, severity]) => [
    `\`${code}\``,
    severityMessages['zh-CN'].names[severity],
  ]);
  const documented = rows.filter(isOfFile).map((row) => row.slice(0, 2));
  expect(documented.sort()).toEqual(printed.sort());
});
