import { readFileSync } from 'node:fs';
import path from 'node:path';
import { rules } from '../../src/core/check/rules';
import { checkCommandMessages } from '../../src/core/messages/zh-CN/checkCommand';

/** Code and severity of every line of the table in the guide. */
function documented(): (readonly [string, string])[] {
  const guide = readFileSync(path.join(__dirname, '../../docs/cli.md'), 'utf8');
  const rows = [...guide.matchAll(/^\| (`[a-z]+\.[a-z]+`[^|]*)\| (\S+) +\|/gm)];
  return rows.flatMap(([, codes = '', severity = '']) =>
    [...codes.matchAll(/`([a-z.]+)`/g)].map(([, code = '']) => [code, severity] as const),
  );
}

test('the guide names every code of a finding, with its severity as the report prints it', () => {
  const actual = rules.map(({ code, severity }) => [code, checkCommandMessages.severity(severity)]);
  expect(documented().sort()).toEqual(actual.sort());
});
