import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Linter } from 'eslint';

const root = path.resolve(__dirname, '..');
const script = path.join(root, 'scripts/checkNode.cjs');
const { scripts, engines } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as {
  readonly scripts: Readonly<Record<string, string>>;
  readonly engines: { readonly node: string };
};

/** Runs the check as if Node were of that version. */
function check(version: string): { code: number | null; said: string } {
  const pretend = `const versions = { ...process.versions, node: '${version}' };
    const old = Object.create(process, { versions: { value: versions } });
    require('node:vm').runInThisContext('(function (require, process) {' +
      require('node:fs').readFileSync(${JSON.stringify(script)}, 'utf8') + '\\n})')(
      require('node:module').createRequire(${JSON.stringify(script)}), old);`;
  const { status, stderr } = spawnSync(process.execPath, ['-e', pretend], { encoding: 'utf8' });
  return { code: status, said: stderr };
}

test.each(['0.10.48', '9.11.2', '16.20.2', '18.20.8', '20.9.0', '20.18.3'])(
  'Node %s is said to be too old',
  (version) => {
    const { code, said } = check(version);
    expect(code).toBe(1);
    expect(said).toMatch(
      new RegExp(`^这里需要 Node\\.js 20\\.19 或更新版本，现在用的是 ${version}。.*nodejs\\.org.*\n.*newer.*\n$`),
    );
  },
);

test.each(['20.19.0', '20.20.2', '22.0.0', '24.1.0', '100.0.0'])('Node %s will do', (version) => {
  expect(check(version)).toEqual({ code: 0, said: '' });
});

test('the check can be read by the oldest Node there is', () => {
  const code = readFileSync(script, 'utf8');
  const problems = new Linter().verify(code, { languageOptions: { ecmaVersion: 5, sourceType: 'commonjs' } });
  expect(problems).toEqual([]);
});

test('whatever is started with npm asks first', () => {
  const without = Object.entries(scripts).filter(
    ([, command]) => !command.startsWith('node scripts/checkNode.cjs && '),
  );
  expect(without.map(([name]) => name).sort()).toEqual([
    'build:cached',
    'format',
    'lint',
    'lint:code',
    'lint:format',
    'typecheck',
  ]);
  expect(engines.node).toBe('>=20.19');
});
