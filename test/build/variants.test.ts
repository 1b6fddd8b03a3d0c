import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import vm from 'node:vm';
import { Linter } from 'eslint';

const root = path.resolve(__dirname, '../..');
const folder = mkdtempSync(path.join(tmpdir(), 'zpb-build-'));
const TEXT_FILE = /\.(js|mjs|css|html|json|map|svg|txt|xml)$/;
const HASHED = /\b[a-z]+\.[0-9a-f]{10}\.js\b/g;
/** Names in the manifest's XML that look like addresses and are none. */
const NAMESPACE = /^http:\/\/(schemas\.microsoft\.com|www\.w3\.org)\//;
/** Building takes a minute on a busy machine. */
const PATIENCE_MS = 10 * 60_000;

jest.setTimeout(PATIENCE_MS);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs what administrators run; what is cached of one build makes the next one short. */
function build(name: string, ...options: readonly string[]): string {
  const outDir = path.join(folder, name);
  const named = [`outDir=${outDir}`, `cache=${path.join(folder, 'cache')}`, ...options];
  const env = named.flatMap((option) => ['--env', option]);
  execFileSync(process.execPath, ['scripts/build.mjs', '--stats', 'errors-only', ...env], { cwd: root });
  return outDir;
}

const variants = [
  {
    name: 'cdn',
    baseUrl: 'https://oa.example.gov.cn/zpb',
    options: ['baseUrl=https://oa.example.gov.cn/zpb'],
    officeJs: 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js',
  },
  {
    name: 'cdn-cn',
    baseUrl: 'https://10.20.30.40:8443/jx/zpb',
    options: ['baseUrl=https://10.20.30.40:8443/jx/zpb/', 'officeJs=cdn-cn'],
    officeJs: 'https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js',
  },
  {
    name: 'self',
    baseUrl: 'https://oa.example.gov.cn',
    options: ['baseUrl=https://oa.example.gov.cn', 'officeJs=self'],
    officeJs: 'office-js/office.js',
  },
];

describe.each(variants)('the build for office.js from $name at $baseUrl', ({ name, baseUrl, options, officeJs }) => {
  let files: string[];
  const file = (relative: string) => path.join(folder, name, relative);
  const text = (relative: string) => readFileSync(file(relative), 'utf8');
  const hashed = (script: string) =>
    files.find((each) => each.startsWith(`${script}.`) && each.endsWith('.js')) ?? `no ${script}`;

  beforeAll(() => {
    const outDir = build(name, ...options);
    if (name === 'self') {
      // What scripts/fetchOfficeJs.mjs puts there; it needs the internet.
      mkdirSync(file('office-js'));
      writeFileSync(file('office-js/office.js'), '');
    }
    files = readdirSync(outDir, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.relative(outDir, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, '/'));
  });

  /** The file an address leads to, with what stands behind it; addresses elsewhere are none of ours. */
  function fileAt(address: string, from = ''): { file: string; anchor: string; version: string | null } | null {
    const url = new URL(address, `${baseUrl}/${from}`);
    if (!url.href.startsWith(`${baseUrl}/`)) return null;
    return {
      file: decodeURIComponent(url.pathname).slice(new URL(`${baseUrl}/`).pathname.length),
      anchor: url.hash.slice(1),
      version: url.searchParams.get('v'),
    };
  }

  test('names its own server only', () => {
    const stranger = files.filter((each) => TEXT_FILE.test(each) && /localhost|127\.0\.0\.1/.test(text(each)));
    expect(stranger).toEqual([]);
    expect(files).toEqual(expect.arrayContaining(['manifest.xml', 'functions.json', 'help/functions.html']));
  });

  test('has nothing of the recorder', () => {
    expect(files.filter((each) => /record/i.test(each))).toEqual([]);
    expect(files.filter((each) => TEXT_FILE.test(each) && text(each).includes('zpb-recording'))).toEqual([]);
  });

  test('has every file the manifest names, each with the version of its content', () => {
    const addresses = [...text('manifest.xml').matchAll(/"(https?:[^"]*)"/g)].map(([, address = '']) => address);
    const own = addresses.filter((address) => !NAMESPACE.test(address));
    expect(own.length).toBeGreaterThan(15);
    for (const address of own) {
      const found = fileAt(address);
      if (!found) throw new Error(`${address} is on another server`);
      const content = readFileSync(file(found.file));
      expect([address, found.version]).toEqual([
        address,
        createHash('sha256').update(content).digest('hex').slice(0, 10),
      ]);
    }
    expect(text('manifest.xml')).not.toMatch(/<AppDomain>|<TaskpaneId>/);
  });

  test('has every page and heading the metadata of the functions names', () => {
    for (const metadata of ['functions.json', 'functions.zh-CN.json']) {
      const { functions } = JSON.parse(text(metadata)) as { functions: { helpUrl: string }[] };
      for (const { helpUrl } of functions) {
        const help = fileAt(helpUrl);
        if (!help) throw new Error(`${helpUrl} is on another server`);
        expect([helpUrl, new RegExp(`\\bid="?${help.anchor}\\b`).test(text(help.file))]).toEqual([helpUrl, true]);
      }
    }
  });

  test('has every file its pages and style sheets name', () => {
    const links = files
      .filter((each) => /\.(html|css)$/.test(each))
      .flatMap((from) =>
        [...text(from).matchAll(/(?:\b(?:src|href)=["']?|url\(["']?)([^"'\s>)]+)/g)].map(([, to = '']) => ({
          from,
          found: to.startsWith('data:') ? null : fileAt(to, from),
        })),
      );
    const own = links.flatMap(({ from, found }) => (found ? [{ from, to: found.file }] : []));
    expect(own.length).toBeGreaterThan(3);
    expect(own.filter(({ to }) => !existsSync(file(to)))).toEqual([]);
  });

  test('asks for office.js where it was told to, after the script that watches and before our own', () => {
    const scripts = [...text('taskpane.html').matchAll(/<script src="?([^\s">]+)/g)].map(([, src]) => src);
    expect(scripts).toEqual([hashed('boot'), officeJs, hashed('taskpane')]);
  });

  test('has names that change with the content, but for those the manifest names', () => {
    const scripts = files.filter((each) => /^[^/]*\.js$/.test(each));
    const names = scripts.map((each) => each.replace(/\.[0-9a-f]{10}(?=\.js$)/, '.HASH')).sort();
    expect(names).toEqual(['boot.HASH.js', 'functions.js', 'pane.HASH.js', 'taskpane.HASH.js']);
  });

  test('fetches on demand only the pane, and functions.js nothing', () => {
    const hash = /[0-9a-f]{10}/.exec(hashed('pane'))?.[0] ?? 'no hash';
    // A script names its own licences.
    const named = (script: string) => text(script).replace(/^\/\*!.*\*\//, '');
    expect(named(hashed('taskpane')).match(HASHED)).toEqual([hashed('pane')]);
    expect(named(hashed('taskpane')).includes(hash)).toBe(true);
    for (const script of ['functions.js', hashed('boot'), hashed('pane')]) {
      expect([script, named(script).match(HASHED), named(script).includes(hash)]).toEqual([script, null, false]);
    }
  });

  test('associates every function of the metadata, on the page and in functions.js', () => {
    const { functions } = JSON.parse(text('functions.json')) as { functions: { id: string }[] };
    const ids = functions.map(({ id }) => id).sort();
    expect(associatedBy(text('functions.js'))).toEqual(ids);
    expect(associatedBy(text(hashed('taskpane')))).toEqual(ids);
  });

  test('begins with a script that the web views of old versions of Excel can read', () => {
    const languageOptions = { ecmaVersion: 5, sourceType: 'script' } as const;
    expect(new Linter().verify(text(hashed('boot')), [{ languageOptions }])).toEqual([]);
  });
});

test.each([
  ['an address without https', 'baseUrl=http://oa.example.gov.cn/zpb'],
  ['no address', 'baseUrl=oa.example.gov.cn/zpb'],
  ['nothing', 'baseUrl'],
  ['the address of a page', 'baseUrl=https://oa.example.gov.cn/zpb/taskpane.html'],
  ['an address with a question', 'baseUrl=https://oa.example.gov.cn/zpb?a=1'],
  ['an unknown source of office.js', 'officeJs=toString'],
  ['an unknown option', 'baseURL=https://oa.example.gov.cn/zpb'],
])('%s is refused with one sentence', (_, option) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/build.mjs', '--env', option], {
    cwd: root,
    encoding: 'utf8',
  });
  expect([status, stdout]).toEqual([1, '']);
  expect(stderr).toMatch(/^[^\n]*--env [^\n]*。\n$/);
});

/** The functions a script associates when it runs; what it asks of Office meanwhile is never answered. */
function associatedBy(script: string): string[] {
  const ids: string[] = [];
  const page: Record<string, unknown> = {
    document: { currentScript: { tagName: 'SCRIPT', src: 'https://oa.example.gov.cn/zpb/taskpane.js' } },
    CustomFunctions: { associate: (id: string) => ids.push(id) },
    Office: { actions: { associate: () => undefined }, onReady: () => new Promise(() => undefined) },
  };
  page.self = page.window = page;
  vm.runInNewContext(script, page, { displayErrors: false });
  return ids.sort();
}
