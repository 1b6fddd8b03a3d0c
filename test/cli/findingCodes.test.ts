import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Severity } from '../../src/core/check/severity';
import { remarkSeverities } from '../../src/cli/commands/checkJsonReport';
import { rules } from '../../src/core/check/rules';
import { severityMessages } from '../../src/wording/excel';

/** Code and severity of every line of the tables in the guide. */
function documented(): (readonly [string, string])[] {
  const guide = readFileSync(path.join(__dirname, '../../docs/cli.md'), 'utf8');
  const rows = [...guide.matchAll(/^\| (`[a-z]+\.[a-z]+`[^|]*)\| (\S+) +\|/gm)];
  return rows.flatMap(([, codes = '', severity = '']) =>
    [...codes.matchAll(/`([a-z.]+)`/g)].map(([, code = '']) => [code, severity] as const),
  );
}

test('the guide names every code of a finding and of a file, with its severity as the report prints it', () => {
  const actual: readonly (readonly [string, Severity])[] = [
    ...rules.map(({ code, severity }) => [code, severity] as const),
    ...Object.entries(remarkSeverities),
  ];
  const printed = actual.map(([code, severity]) => [code, severityMessages['zh-CN'].names[severity]]);
  expect(documented().sort()).toEqual(printed.sort());
});
