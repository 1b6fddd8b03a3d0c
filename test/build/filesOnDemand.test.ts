import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { buildSync } from 'esbuild';

/** A script of the pane and those it fetches on demand, as webpack cuts them. */
function scriptsOf(entry: string) {
  const { outputFiles, metafile } = buildSync({
    entryPoints: [entry],
    bundle: true,
    splitting: true,
    format: 'esm',
    outdir: 'none',
    write: false,
    metafile: true,
    minify: true,
    platform: 'browser',
    target: 'es2020',
    charset: 'utf8',
    logLevel: 'error',
  });
  return Object.entries(metafile.outputs).map(([name, { entryPoint, inputs, imports }]) => ({
    name,
    entryPoint,
    inputs: Object.keys(inputs),
    // What is fetched on demand is no part of what is loaded at once.
    needs: imports.filter(({ kind }) => kind === 'import-statement').map(({ path }) => path),
    contents: outputFiles.find(({ path }) => path.endsWith(name))?.contents ?? new Uint8Array(),
  }));
}

/** The files a script loads at once, with those of the scripts it has to have. */
function loadedBy(entry: string): string[] {
  const scripts = scriptsOf(entry);
  const loaded = new Set(scripts.filter(({ entryPoint }) => entryPoint === entry));
  for (const { needs } of loaded) scripts.filter(({ name }) => needs.includes(name)).forEach((one) => loaded.add(one));
  return [...loaded].flatMap(({ inputs }) => inputs);
}

test('the pane loads nothing of what reads files before a file is chosen', () => {
  const loaded = loadedBy('src/taskpane/workflows/Workflow.tsx');
  expect(loaded).toContain('src/taskpane/importForms/ImportForms.tsx');
  expect(
    loaded.filter((file) => /^src\/(ooxml|docx|worksheets|xlsx)\/|node_modules\/(fflate|docx|exceljs)\//.test(file)),
  ).toEqual([]);
});

test('the pane loads nothing of its other pages before one of them is opened', () => {
  const loaded = loadedBy('src/taskpane/mount.tsx');
  expect(loaded).toContain('src/taskpane/pages/CheckPage.tsx');
  const later = [
    'pages/(Fill|Settings)Page',
    'summary/SummaryPage',
    '(workflows|importForms)/\\w+Panel',
    'usual/',
    'findings/FixAllPanel',
    'components/(InsertFields|TemplatePicture|RowStepper|OwnSchemes|DamagedSettingsNotice)',
    'inspector/Row',
    'columns/ColumnQuestions',
  ];
  expect(loaded.filter((file) => new RegExp(`^src/taskpane/(${later.join('|')})`).test(file))).toEqual([]);
});

test('the pane loads nothing that is said on its other pages', () => {
  const tables = [
    'fillPage',
    'freeze',
    'importForms',
    'schemeSentences',
    'settings',
    'summary',
    'usual',
    'word',
    'workflows',
  ];
  const loaded = [...loadedBy('src/taskpane/runtime.ts'), ...loadedBy('src/taskpane/mount.tsx')];
  expect(loaded.filter((file) => new RegExp(`^src/wording/(zh-CN/)?(${tables.join('|')})\\.ts$`).test(file))).toEqual(
    [],
  );
});

test('no button of the pane has a menu, which the build leaves out', () => {
  const files = readdirSync('src/taskpane', { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.tsx'),
  );
  const withMenu = files.filter((file) =>
    /\b(menuProps|menuAs|split=|ContextualMenu|CommandBar)/.test(readFileSync(path.join('src/taskpane', file), 'utf8')),
  );
  expect(files.length).toBeGreaterThan(50);
  expect(withMenu).toEqual([]);
});

test('the page loads nothing in English before somebody reads English, but for why it cannot start', () => {
  const loaded = [...loadedBy('src/taskpane/runtime.ts'), ...loadedBy('src/taskpane/mount.tsx')];
  expect(loaded).toContain('src/wording/zh-CN/findings.ts');
  const english = loaded.filter((file) => file.startsWith('src/wording/en-US/'));
  expect([...new Set(english)].sort()).toEqual(['src/wording/en-US/startup.ts']);
});

/** What is reached, and two in a hundred: whoever goes beyond says why. */
const MAX_BYTES = { raw: 35_700, gzip: 14_280 };

test('what reads files stays as small as it is', () => {
  const [script] = scriptsOf('src/intake/readFile.ts');
  if (!script) throw new Error('Nothing was built');
  expect(script.contents.length).toBeLessThanOrEqual(MAX_BYTES.raw);
  expect(gzipSync(script.contents, { level: 9 }).length).toBeLessThanOrEqual(MAX_BYTES.gzip);
});
