import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import vm from 'node:vm';
import { gunzipSync, gzipSync } from 'node:zlib';
import { Linter } from 'eslint';
import JSZip from 'jszip';
import { extract } from 'tar-fs';
import { version } from '../../package.json';
import { manifestProblems } from '../support/manifestProblems';
import { parseXml } from '../support/parseXml';
import { openInWps } from '../wps/wpsStub';

const root = path.resolve(__dirname, '../..');
const folder = mkdtempSync(path.join(tmpdir(), 'zpb-release-test-'));
const name = `zpb-excel-${version}`;
/** The zip, unpacked. */
const unpacked = path.join(folder, name);
/** What the address of the server is put in for. */
const PLACEHOLDER = 'https://put-the-address-in.invalid/zpb';
const TEXT_FILE = /\.(js|mjs|css|html|json|map|svg|txt|xml)$/;
const HASHED = /\b[a-z]+\.[0-9a-f]{10}\.js\b/g;
/** Scripts that are fetched when they are needed. */
const ON_DEMAND = [
  ...[
    'pane',
    'english',
    'insert',
    'work',
    'lists',
    'controls',
    'changes',
    'fill',
    'settings',
    'summary',
    'workflows',
    'usual',
  ],
  ...['intake', 'table', 'word'],
];
/** Bytes of each script, gzipped: what is reached, and two in a hundred. Whoever goes beyond says why. */
const MAX_GZIP_BYTES = {
  // Where Excel loads the functions alone.
  functions: 51_630,
  // Until the first page of the pane can be used.
  boot: 2_670,
  taskpane: 163_300,
  pane: 149_560,
  // When they are asked for.
  english: 36_460,
  insert: 2_713,
  work: 3_817,
  lists: 8_580,
  controls: 28_770,
  changes: 40_744,
  fill: 6_460,
  settings: 7_790,
  summary: 28_010,
  workflows: 37_360,
  usual: 4_820,
  intake: 17_830,
  table: 8_190,
  word: 87_250,
};
/** Names in the manifest's XML that look like addresses and are none. */
const NAMESPACE = /^http:\/\/(schemas\.microsoft\.com|www\.w3\.org)\//;
/** Building takes a minute on a busy machine. */
const MAX_WAIT_MS = 10 * 60_000;

jest.setTimeout(MAX_WAIT_MS);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs what `npm run release` runs, once for all tests, and unpacks what comes out; the end-to-end tests build from the same cache. */
beforeAll(async () => {
  const args = ['scripts/release.mjs', '--out', folder, '--cache', '.cache/release'];
  execFileSync(process.execPath, args, { cwd: root });
  const zip = await JSZip.loadAsync(readFileSync(path.join(folder, `${name}.zip`)));
  for (const entry of Object.values(zip.files)) {
    const file = path.join(folder, entry.name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, await entry.async('nodebuffer'), { mode: Number(entry.unixPermissions) & 0o777 });
  }
});

/** All files below a folder, as paths with slashes. */
function filesBelow(top: string): string[] {
  return readdirSync(top, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(top, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, '/'));
}

const isWindows = process.platform === 'win32';
/** Without the .cmd around it, whose shell gives some characters a meaning of its own. */
const INSTALLER = isWindows
  ? ['powershell.exe', '-NoProfile', '-ExecutionPolicy', 'Bypass', '-File', 'install.ps1']
  : ['sh', 'install.sh'];
/** A Windows that is not Chinese may not print Chinese. */
const SENTENCE = isWindows ? /^[^\n]+\n$/ : /^[^\n]+。\n$/;

/** Runs the installer of this system in a folder with the content of the zip. */
function install(where: string, ...args: readonly string[]) {
  const [command = '', ...rest] = INSTALLER;
  return spawnSync(command, [...rest, ...args], { cwd: where, encoding: 'utf8' });
}

const variants = [
  {
    name: 'cdn',
    baseUrl: 'https://oa.example.gov.cn/zpb',
    args: ['https://oa.example.gov.cn/zpb'],
    officeJs: 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js',
  },
  {
    name: 'cdn-cn',
    baseUrl: 'https://10.20.30.40:8443/jx/zpb',
    args: ['https://10.20.30.40:8443/jx/zpb/', 'cdn-cn'],
    officeJs: 'https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js',
  },
  {
    name: 'self',
    baseUrl: 'https://oa.example.gov.cn',
    args: ['https://oa.example.gov.cn', 'self'],
    officeJs: 'office-js/office.js',
  },
];

describe.each(variants)('installed for office.js from $name at $baseUrl', (variant) => {
  const { baseUrl, args, officeJs } = variant;
  const place = path.join(folder, variant.name);
  const site = path.join(place, 'ready/site');
  let files: string[];
  const file = (relative: string) => path.join(site, relative);
  const text = (relative: string) => readFileSync(file(relative), 'utf8');
  const hashed = (script: string) =>
    files.find((each) => each.startsWith(`${script}.`) && each.endsWith('.js')) ?? `no ${script}`;

  beforeAll(() => {
    cpSync(unpacked, place, { recursive: true });
    if (variant.name === 'self') {
      // What the fetching script puts there; it is kept by whatever install does.
      mkdirSync(file('office-js'), { recursive: true });
      writeFileSync(file('office-js/office.js'), '');
    }
    // Twice, the first time with another address: it can be repeated.
    install(place, 'https://old.example.gov.cn:1/x', variant.name === 'cdn' ? 'self' : 'cdn');
    const { status, stdout, stderr } = install(place, ...args);
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).not.toContain('还缺');
    files = filesBelow(site);
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
    const strange = /localhost|127\.0\.0\.1|put-the-address-in|old\.example|@[A-Z]+@/;
    const all = filesBelow(path.join(place, 'ready')).filter(
      (each) => /\.conf(ig)?$/.test(each) || TEXT_FILE.test(each),
    );
    const stranger = all.filter((each) => strange.test(readFileSync(path.join(place, 'ready', each), 'utf8')));
    expect(stranger).toEqual([]);
    expect(files).toEqual(
      expect.arrayContaining(['manifest.xml', 'functions.json', 'wps/jsplugins.xml', 'help/functions.html']),
    );
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
      // As it was before the address was put in: the version changes with the content, not with the server.
      const built = text(found.file).replaceAll(baseUrl, PLACEHOLDER);
      const content = isAddressed(found.file) ? built : readFileSync(file(found.file));
      expect([address, found.version]).toEqual([
        address,
        createHash('sha256').update(content).digest('hex').slice(0, 10),
      ]);
    }
  });

  test('has a manifest that Excel has nothing to say against', () => {
    const fileBehind = (address: string) => {
      const found = fileAt(address);
      return found && existsSync(file(found.file)) ? readFileSync(file(found.file)) : null;
    };
    const commands = ['insertForm', 'checkForm'];
    const problems = manifestProblems(text('manifest.xml'), { version, commands, fileAt: fileBehind });
    expect(problems).toEqual([]);
    expect(text('manifest.xml')).not.toMatch(/<AppDomain>/);
  });

  test('has nothing that users have no use for', () => {
    const needless = /\.map$|\.mjs$|(^|\/)cli\/|record|preview|sbom|\.ts$/i;
    expect(files.filter((each) => needless.test(each))).toEqual([]);
  });

  test('tells nginx and IIS of its address, and lets scripts come from where office.js does', () => {
    const nginx = readFileSync(path.join(place, 'ready/nginx/zpb.conf'), 'utf8');
    const { hostname, port, pathname } = new URL(baseUrl);
    expect(nginx).toContain(`server_name ${hostname};`);
    expect(nginx).toContain(`listen ${port || 443} ssl;`);
    expect(nginx).toContain(`location ${pathname.replace(/\/$/, '')}/ {`);
    const iis = readFileSync(path.join(place, 'ready/iis/web.config'), 'utf8');
    const origin = URL.canParse(officeJs) ? ` ${new URL(officeJs).origin}` : '';
    for (const settings of [nginx, iis]) expect(settings).toContain(`script-src 'self'${origin};`);
    const kept = [...iis.matchAll(/<location path="([^"]*\.js)"/g)].map(([, each]) => each).sort();
    expect(parseXml(iis).name).toBe('configuration');
    expect(kept).toEqual(files.filter((each) => /\.[0-9a-f]{10}\.js$/.test(each)).sort());
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

  test('asks for office.js at the address it was given, after the script that watches and before our own', () => {
    const scripts = [...text('taskpane.html').matchAll(/<script src="?([^\s">]+)/g)].map(([, src]) => src);
    expect(scripts).toEqual([hashed('boot'), officeJs, hashed('taskpane')]);
  });

  test('has names that change with the content, but for those the manifest names', () => {
    const scripts = files.filter((each) => /^[^/]*\.js$/.test(each));
    const names = scripts.map((each) => each.replace(/\.[0-9a-f]{10}(?=\.js$)/, '.HASH')).sort();
    const hashed = ['boot', 'taskpane', ...ON_DEMAND].map((name) => `${name}.HASH.js`);
    expect(names).toEqual([...hashed, 'functions.js'].sort());
  });

  test('fetches on demand the pane, and what reads and writes files when the pane asks for it; functions.js fetches nothing', () => {
    const hashes = ON_DEMAND.map((name) => /[0-9a-f]{10}/.exec(hashed(name))?.[0] ?? 'no hash');
    // A script names its own licences.
    const named = (script: string) => text(script).replace(/^\/\*!.*\*\//, '');
    const fetched = (script: string) => hashes.filter((hash) => named(script).includes(hash));
    expect(fetched(hashed('taskpane'))).toEqual(hashes);
    for (const script of ['functions.js', hashed('boot'), ...ON_DEMAND.map(hashed)]) {
      expect([script, named(script).match(HASHED), fetched(script)]).toEqual([script, null, []]);
    }
  });

  test('has scripts as small as they were', () => {
    const sizes = Object.keys(MAX_GZIP_BYTES).map((script) => {
      const { length } = gzipSync(readFileSync(file(hashed(script))), { level: 9 });
      return [script, length] as const;
    });
    const limits = new Map(Object.entries(MAX_GZIP_BYTES));
    expect(sizes.filter(([script, bytes]) => bytes > (limits.get(script) ?? 0))).toEqual([]);
    expect(Object.keys(MAX_GZIP_BYTES).sort()).toEqual(['functions', 'boot', 'taskpane', ...ON_DEMAND].sort());
  });

  test('associates every function of the metadata, on the page and in functions.js', () => {
    const { functions } = JSON.parse(text('functions.json')) as { functions: { id: string }[] };
    const ids = functions.map(({ id }) => id).sort();
    expect(associatedBy(text('functions.js'))).toEqual(ids);
    expect(associatedBy(text(hashed('taskpane')))).toEqual(ids);
  });

  test('has the functions for WPS: what the list of add-ins names, the page and the same functions.js', () => {
    const plugins = parseXml(text('wps/jsplugins.xml'));
    expect(plugins.children.map(({ name, attributes }) => [name, Object.fromEntries(attributes)])).toEqual([
      ['jspluginonline', { name: 'zpb', type: 'et', url: `${baseUrl}/wps/` }],
    ]);
    expect(text('wps/ribbon.xml')).toMatch(/^<customUI /);
    const scripts = [...text('wps/index.html').matchAll(/<script src="?([^\s">]+)/g)].map(([, src = '']) => src);
    expect(scripts).toEqual(['wps.js', '../functions.js']);
    const host = openInWps(
      scripts.map((src) => text(path.posix.join('wps', src))),
      { cells: 'ranges', leftOut: 'number', empty: null },
    );
    const described = JSON.parse(text('wps/functions.json')) as { functions: { name: string }[] };
    const names = described.functions.map(({ name }) => `ZPB.${name}`);
    expect(host.names.filter((each) => each.startsWith('ZPB.')).sort()).toEqual(names.sort());
    expect(host.calculate('=ZPB.INDSCORE(A1,B1,C1)', { A1: '≥95%', B1: '90%', C1: 10 })).toBe(9.47);
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

/** The address of the server stands in these files. */
function isAddressed(relative: string): boolean {
  return /^functions(\.zh-CN)?\.json$/.test(relative);
}

describe('the zip', () => {
  const text = (relative: string) => readFileSync(path.join(unpacked, relative), 'utf8');

  test('has a sum for every file, and every sum is right', () => {
    const sums = new Map(
      text('SHA256SUMS')
        .split('\n')
        .filter(Boolean)
        .map((line) => line.split('  ').reverse() as [string, string]),
    );
    const files = filesBelow(unpacked).filter((each) => each !== 'SHA256SUMS');
    expect([...sums.keys()].sort()).toEqual(files.sort());
    const real = files.map((each) => [each, sumOf(path.join(unpacked, each))]);
    expect(real).toEqual(files.map((each) => [each, sums.get(each)]));
    expect(readFileSync(path.join(folder, `${name}.zip.sha256`), 'utf8')).toBe(
      `${sumOf(path.join(folder, `${name}.zip`))}  ${name}.zip\n`,
    );
  });

  test('has scripts that each system can read', () => {
    // On Windows there are no such rights.
    if (!isWindows) expect(statSync(path.join(unpacked, 'install.sh')).mode & 0o111).toBe(0o111);
    expect(text('install.sh')).not.toContain('\r');
    expect(text('install.cmd')).toMatch(/^([\x20-\x7e]*\r\n)+$/);
    // Without a byte order mark PowerShell 5.1 takes it for text in the system's old code page.
    expect(text('install.ps1')).toMatch(/^\uFEFF([^\r\n]*\r\n)+$/);
  });

  test('has two installers that put the same into the same files', () => {
    const found = (installer: string, pattern: RegExp) => [...new Set(text(installer).match(pattern))].sort();
    const marks = /@[A-Z]+@|put-the-address-in/g;
    const names =
      /\b(taskpane\.html|manifest\.xml|functions\.json|functions\.zh-CN\.json|zpb\.conf|nginx\.conf|web\.config)\b/g;
    for (const pattern of [marks, names]) expect(found('install.ps1', pattern)).toEqual(found('install.sh', pattern));
    const put = new Set(filesBelow(path.join(unpacked, 'files')).flatMap((each) => marksIn(text(`files/${each}`))));
    expect([...put].sort()).toEqual(found('install.sh', /@[A-Z]+@/g));
  });

  test('has the licences of the code it brings, and the same packages in its bill of materials', async () => {
    const cli = await unpackCli();
    const listed = (notices: string) =>
      [...notices.matchAll(/^-+\n(\S+ \S+) \((.+)\)$/gm)].map(([, each = '']) => each);
    const site = listed(text('THIRD-PARTY-NOTICES.txt'));
    expect(site).toEqual(
      expect.arrayContaining([expect.stringMatching(/^react /), expect.stringMatching(/^decimal\.js /)]),
    );
    expect(text('THIRD-PARTY-NOTICES.txt')).toContain('Permission is hereby granted');
    const program = listed(readFileSync(path.join(cli, 'THIRD-PARTY-NOTICES.txt'), 'utf8'));
    const materials = JSON.parse(text('sbom.cdx.json')) as {
      bomFormat: string;
      specVersion: string;
      metadata: { component: { version: string } };
      components: { name: string; version: string; purl: string; licenses: unknown[] }[];
    };
    expect([materials.bomFormat, materials.specVersion, materials.metadata.component.version]).toEqual([
      'CycloneDX',
      '1.5',
      version,
    ]);
    const checker = listed(text('checker.html'));
    expect(checker).toContainEqual(expect.stringMatching(/^exceljs /));
    const counted = materials.components.map((each) => `${each.name} ${each.version}`);
    expect(counted.sort()).toEqual([...new Set([...site, ...program, ...checker])].sort());
    expect(materials.components.filter((each) => each.licenses.length !== 1)).toEqual([]);
  });

  test('has the command line as a package that runs on Node alone', async () => {
    const cli = await unpackCli();
    const program = JSON.parse(readFileSync(path.join(cli, 'package.json'), 'utf8')) as Record<string, unknown>;
    expect(program).toMatchObject({ name: 'zpb', version, bin: { zpb: 'zpb.mjs' } });
    expect(program).not.toHaveProperty('dependencies');
    const zpb = (...args: string[]) =>
      execFileSync(process.execPath, [path.join(cli, 'zpb.mjs'), ...args], { cwd: folder, encoding: 'utf8' });
    expect(zpb('--version')).toBe(`${version}\n`);
    expect(zpb('score', '≥95%', '90%', '10')).toContain('得分 9.47');
    // What reads workbooks is in it too.
    zpb('new', '--template', 'national-2020', '--out', 'form.xlsx', '--year', '2024', '--project', '档案事业费');
    expect(statSync(path.join(folder, 'form.xlsx')).size).toBeGreaterThan(5000);
  });

  test('has the page that checks files without Excel as one file that asks for nothing', () => {
    const page = text('checker.html');
    expect(Buffer.byteLength(page)).toBeLessThan(1_500_000);
    expect([...page.matchAll(/<(?:script|link|img|iframe)[^>]*\s(?:src|href)=/g)]).toEqual([]);
    expect(page).toMatch(/Content-Security-Policy" content="default-src 'none'/);
  });

  test('has a script for office.js that needs nothing beside it', () => {
    const args = [path.join(unpacked, 'fetch-office-js.mjs'), '--help'];
    expect(execFileSync(process.execPath, args, { encoding: 'utf8', cwd: tmpdir() })).toContain(
      'node fetch-office-js.mjs',
    );
  });

  test('has pages whose links lead to files in it', () => {
    for (const page of ['INSTALL.html', 'cli.html', 'checker-help.html', 'wps.html']) {
      const links = [...text(page).matchAll(/href="(?!\w+:|#)([^"#]+)/g)].map(([, to = '']) => to);
      expect([page, links.filter((to) => !existsSync(path.join(unpacked, to)))]).toEqual([page, []]);
    }
  });
});

const marksIn = (text: string) => text.match(/@[A-Z]+@/g) ?? [];
const sumOf = (file: string) => createHash('sha256').update(readFileSync(file)).digest('hex');

/** The folder of the command line's package. */
async function unpackCli(): Promise<string> {
  const to = path.join(folder, 'zpb');
  const tar = gunzipSync(readFileSync(path.join(unpacked, `zpb-${version}.tgz`)));
  await new Promise<void>((resolve, reject) => {
    extract(to).on('finish', resolve).on('error', reject).end(tar);
  });
  return path.join(to, 'package');
}

test.each([
  ['an address without https', 'http://oa.example.gov.cn/zpb'],
  ['no address', 'oa.example.gov.cn/zpb'],
  ['the address of a page', 'https://oa.example.gov.cn/zpb/taskpane.html'],
  ['an address with a question', 'https://oa.example.gov.cn/zpb?a=1'],
  ['an address with a quote', 'https://oa.example.gov.cn/z"b'],
  ['an address with an ampersand', 'https://oa.example.gov.cn/z&b'],
  ['an address with a bar', 'https://oa.example.gov.cn/z|b'],
  ['an address that climbs', 'https://oa.example.gov.cn/../zpb'],
  ['an address without a server', 'https:///zpb'],
  ['an address of two lines', 'https://oa.example.gov.cn/zpb\nhttps://b.cn'],
  ['an unknown source of office.js', 'https://oa.example.gov.cn/zpb', 'npm'],
])('install refuses %s with one sentence, and makes nothing', (_, ...args) => {
  const { status, stdout, stderr } = install(unpacked, ...args);
  expect(status).toBe(2);
  expect(stdout + stderr).toMatch(SENTENCE);
  expect(existsSync(path.join(unpacked, 'ready'))).toBe(false);
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
