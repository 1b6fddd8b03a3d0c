import path from 'node:path';
import ts from 'typescript';

const ROOT = path.resolve(__dirname, '../..');

/** A project of the compiler as it is configured. */
function projectOf(file: string): ts.ParsedCommandLine {
  const host = { ...ts.sys, onUnRecoverableConfigFileDiagnostic: () => undefined };
  const project = ts.getParsedCommandLineOfConfigFile(path.join(ROOT, file), {}, host);
  if (!project) throw new Error(`${file} cannot be read`);
  return project;
}

describe('the core', () => {
  const { options } = projectOf('tsconfig.core.json');
  const names = {
    'a page': ['document.title', 'window.name', 'new HTMLElement()', 'localStorage.length'],
    Node: ['process.env', 'Buffer.from("")', 'setTimeout(() => 1)', 'require("fs")'],
    Jest: ['jest.fn()', 'expect(1)', 'describe("", () => {})'],
    Office: ['Office.context', 'Excel.run(async () => {})', 'CustomFunctions.Error'],
  };
  const snippets = Object.entries(names).flatMap(([of, codes]) => codes.map((code) => [of, code] as const));
  const file = path.join(ROOT, 'src/core/snippet.ts');
  let unknown: readonly string[];

  beforeAll(() => {
    const code = snippets.map(([, each]) => `export const one${each.length}_${each.charCodeAt(0)} = () => ${each};`);
    const host = ts.createCompilerHost(options);
    const read = host.getSourceFile.bind(host);
    host.getSourceFile = (name, ...rest) =>
      name === file ? ts.createSourceFile(name, code.join('\n'), ts.ScriptTarget.ES2022) : read(name, ...rest);
    const program = ts.createProgram([file], options, host);
    unknown = program.getSemanticDiagnostics(program.getSourceFile(file)).map(({ messageText, start = 0 }) => {
      const line = code.join('\n').slice(0, start).split('\n').length - 1;
      return `${line}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`;
    });
  });

  test.each(snippets.map(([of, code], index) => [of, code, index] as const))(
    'knows no types of %s: %s',
    (_of, _code, index) => {
      expect(unknown.filter((each) => each.startsWith(`${index}: Cannot find name`))).not.toEqual([]);
    },
  );
});

test.each(['tsconfig.json', 'tsconfig.core.json', 'tsconfig.e2e.json'])('%s lets nothing go without a type', (file) => {
  const { options } = projectOf(file);
  expect(options).toMatchObject({ strict: true, noUncheckedIndexedAccess: true });
  expect([undefined, true]).toContain(options.noImplicitAny);
  expect([undefined, true]).toContain(options.strictNullChecks);
});

test('the end-to-end tests are among what is compiled, all of them', () => {
  const { options, fileNames } = projectOf('tsconfig.e2e.json');
  expect(options).toMatchObject({ allowJs: true, checkJs: true });
  const all = ts.sys.readDirectory(path.join(ROOT, 'test/e2e'), ['.mjs']);
  expect(all.length).toBeGreaterThan(40);
  expect(fileNames).toEqual(expect.arrayContaining(all));
  expect(all.filter((name) => /@ts-(?:nocheck|ignore)/.test(ts.sys.readFile(name) ?? ''))).toEqual([]);
});
