// From the zip to the running pane, by docs/admin.md and nothing else, as an ordinary user, behind nginx with its configuration.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { createServer as createHttpServer } from 'node:http';
import { request } from 'node:https';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { clearInterval, setInterval } from 'node:timers';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { launchBrowser } from '../browser.mjs';
import { runSuite } from '../runSuite.mjs';
import { MAX_WAIT_MS } from '../support/patience.mjs';
import { serveOfficeJs } from '../support/microsoftsServer.mjs';
import { giveTo, missingPrograms, runLines } from '../support/ordinaryUser.mjs';
import { tellProgress } from '../support/progress.mjs';
import { listen } from '../support/listen.mjs';
import { present } from '../support/present.mjs';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const guide = readFileSync(join(root, 'docs/admin.md'), 'utf8');
/** The commands an administrator copies, in their order. */
const commands = [...guide.matchAll(/^```sh\n([^]*?)^```$/gm)].map(([, lines]) => lines);
const PROGRAMS = ['node', 'unzip', 'openssl', 'curl', 'sha256sum', '/usr/sbin/nginx'];
/** Where the commands leave off, as seen from the folder they begin in. */
const INSTALLED = /^zpb-excel-[\d.]+$/;

const missing = process.platform === 'linux' ? missingPrograms(PROGRAMS) : PROGRAMS;
const skip = missing.length > 0 && `not here: ${missing.join(', ')} (a Debian with nginx has them all)`;

test('docs/admin.md says how to unpack, install, fetch office.js, make a certificate, start nginx and check', () => {
  const all = commands.join('');
  for (const part of [
    'unzip ',
    'sh install.sh',
    'fetch-office-js.mjs --out',
    'openssl req',
    'nginx -p',
    'curl ',
    '--check',
  ]) {
    assert.ok(all.includes(part), part);
  }
});

describe('the zip behind nginx', { skip }, () => {
  /** @type {string} */
  let home;
  /** @type {Awaited<ReturnType<typeof serveOfficeJs>> | undefined} */
  let microsoft;
  /** @type {string} */
  let folder;
  /** @type {string} */
  let printed;
  /** @type {string} */
  let served;

  before(async () => {
    home = mkdtempSync(join(tmpdir(), 'zpb-served-'));
    const args = ['scripts/release.mjs', '--out', home, '--cache', '.cache/release'];
    await alive('the release is made', promisify(execFile)(process.execPath, args, { cwd: root }));
    giveTo(home);
    const port = await freePort();
    const copy = await serveOfficeJs();
    microsoft = copy;
    // The address is this machine's, and Microsoft's server a copy of it; all else is as it stands in the guide.
    const lines = commands
      .join('')
      .replaceAll('oa.example.gov.cn:8443/zpb', `localhost:${port}/addin`)
      .replaceAll('oa.example.gov.cn', 'localhost')
      .replaceAll('fetch-office-js.mjs --out', `fetch-office-js.mjs --from ${copy.url} --out`);
    const { code, printed: all } = await alive('the guide is followed', runLines(lines, home));
    assert.equal(code, 0, all);
    printed = all;
    folder = join(
      home,
      present(
        readdirSync(home).find((name) => INSTALLED.test(name)),
        'folder of the release',
      ),
    );
    served = `https://localhost:${port}/`;
  });
  after(async () => {
    if (folder) await runLines('/usr/sbin/nginx -p "$PWD/ready/nginx/" -e error.log -c nginx.conf -s quit', folder);
    microsoft?.close();
    rmSync(home, { recursive: true, force: true });
  });

  test('is installed by the commands of the guide, which say so', () => {
    assert.match(printed, /^200 application\/json/m);
    assert.match(printed, /完成：16 个文件放在 ready\/site\/office-js（office\.js 版本 16\.0\.\d+/);
    assert.doesNotMatch(printed, /\[(warn|alert|emerg)\]/);
    assert.match(printed, /个文件都和取得时一样/);
  });

  const get = (/** @type {string} */ path, headers = {}) => ask(`${served}addin/${path}`, folder, headers);

  test('sends what the browser needs to know of each kind of file', async () => {
    const site = readdirSync(join(folder, 'ready/site'));
    const scripts = site.filter((name) => name.endsWith('.js'));
    const hashed = scripts.filter((name) => /\.[0-9a-f]{10}\.js$/.test(name));
    assert.ok(hashed.length > 0);
    // The manifest names this one; all others are named by the page, which is fetched anew.
    assert.deepEqual(
      scripts.filter((name) => !hashed.includes(name)),
      ['functions.js'],
    );
    const types = {
      'taskpane.html': 'text/html; charset=utf-8',
      'manifest.xml': 'text/xml; charset=utf-8',
      'functions.js': 'text/javascript; charset=utf-8',
      'functions.json': 'application/json; charset=utf-8',
      'functions.zh-CN.json': 'application/json; charset=utf-8',
      'assets/icon-32.png': 'image/png',
      'help/functions.html': 'text/html; charset=utf-8',
      'office-js/office.js': 'text/javascript; charset=utf-8',
      ...Object.fromEntries(hashed.map((name) => [name, 'text/javascript; charset=utf-8'])),
    };
    for (const [name, type] of Object.entries(types)) {
      const { status, headers } = await get(name);
      assert.deepEqual([name, status, headers['content-type']], [name, 200, type]);
      const kept = hashed.includes(name) ? 'public, max-age=31536000, immutable' : 'no-cache';
      assert.deepEqual([name, headers['cache-control']], [name, kept]);
      const isMetadata = /^functions.*\.json$/.test(name);
      assert.deepEqual([name, headers['access-control-allow-origin']], [name, isMetadata ? '*' : undefined]);
      assert.equal(headers['x-content-type-options'], 'nosniff');
      assert.match(
        String(headers['content-security-policy']),
        /script-src 'self';.*frame-ancestors 'self' https:\/\/\*\.officeapps\.live\.com /,
      );
      assert.equal(headers['x-frame-options'], undefined);
    }
  });

  test('sends scripts small, and says no to what is not there without saying to keep that', async () => {
    const name = present(
      readdirSync(join(folder, 'ready/site')).find((each) => each.startsWith('pane.')),
      'script of the pane',
    );
    const { headers, body } = await get(name, { 'accept-encoding': 'gzip' });
    assert.deepEqual([headers['content-encoding'], headers.vary], ['gzip', 'Accept-Encoding']);
    assert.deepEqual(gunzipSync(body), readFileSync(join(folder, 'ready/site', name)));
    const absent = await get('pane.0123456789.js');
    assert.deepEqual([absent.status, absent.headers['cache-control']], [404, undefined]);
  });

  test('an updated file reaches a browser at its next start, and what has not changed is not fetched again', async () => {
    // A browser keeps nothing of a server whose certificate it does not trust; so somebody who trusts it stands in between.
    const front = await trustingFront(served, folder);
    const browser = await launchBrowser();
    try {
      const context = await browser.newContext({ locale: 'zh-CN' });
      context.setDefaultTimeout(MAX_WAIT_MS);
      const start = async () => {
        const from = requested(folder).length;
        const page = await context.newPage();
        await page.goto(`${front.url}addin/taskpane.html`);
        await page.locator('.startup').getByText('在 Excel 里').first().waitFor();
        const title = await page.title();
        await page.close();
        return { title, asked: requested(folder).slice(from) };
      };
      const boot = present(
        readdirSync(join(folder, 'ready/site')).find((each) => each.startsWith('boot.')),
        'boot script',
      );
      const first = await start();
      assert.ok(first.asked.includes(`200 /addin/${boot}`), first.asked.join('\n'));
      const second = await start();
      assert.ok(second.asked.includes('304 /addin/taskpane.html'), second.asked.join('\n'));
      assert.deepEqual(
        second.asked.filter((each) => each.includes(boot)),
        [],
      );
      update(join(folder, 'ready/site/taskpane.html'), (text) => text.replace(/<title>[^<]*/, '<title>新的一版'));
      const third = await start();
      assert.deepEqual([third.title, third.asked.includes('200 /addin/taskpane.html')], ['新的一版', true]);
      await context.close();
    } finally {
      await browser.close();
      front.close();
    }
  });

  test('the main job runs in the stand-in, with nothing the policy forbids and nothing asked elsewhere', async () => {
    const from = requested(folder).length;
    const file = fileURLToPath(new URL('./mainJob.e2e.mjs', import.meta.url));
    const environment = { ZPB_E2E_SERVED_AT: served };
    const outcome = await alive('the main job', runSuite(file, { environment }));
    assert.deepEqual([outcome.isOk, outcome.failed], [true, 0], outcome.printed);
    assert.ok(outcome.passed >= 7, `${outcome.passed} tests`);
    const asked = requested(folder).slice(from);
    const unique = [...new Set(asked)].sort();
    console.log(`Requested of ${served}:\n${unique.join('\n')}`);
    assert.deepEqual(
      unique.filter((each) => !/^(200|304) \/addin\//.test(each)),
      [],
    );
    for (const part of [
      '/addin/taskpane.html',
      '/addin/office-js/office.js',
      '/addin/functions',
      '/addin/manifest.xml',
    ]) {
      assert.ok(
        unique.some((each) => each.includes(part)),
        part,
      );
    }
  });
});

/**
 * Waits for work in another process, which ends by itself however slow the machine is.
 * @template T @param {string} step @param {Promise<T>} work
 */
async function alive(step, work) {
  const telling = setInterval(() => tellProgress(step), 10_000);
  try {
    return await work;
  } finally {
    clearInterval(telling);
  }
}

/** What nginx was asked for: state and path, by its log. @param {string} folder */
function requested(folder) {
  const log = readFileSync(join(folder, 'ready/nginx/access.log'), 'utf8');
  return [...log.matchAll(/"GET ([^ ?"]+)[^"]*" (\d+)/g)].map(([, path, status]) => `${status} ${path}`);
}

/**
 * Puts a changed file there, as an update does; its time is later, also on a machine quicker than the clock ticks.
 * @param {string} file @param {(text: string) => string} change
 */
function update(file, change) {
  copyFileSync(file, `${file}.old`);
  writeFileSync(file, change(readFileSync(file, 'utf8')));
  const later = Date.now() / 1000 + 10;
  utimesSync(file, later, later);
}

/**
 * One answer of the server, whose certificate is trusted because it is given, not because nobody looks.
 * @param {string} url @param {string} folder @param {import('node:http').OutgoingHttpHeaders} headers
 * @returns {Promise<{ status: number | undefined, headers: import('node:http').IncomingHttpHeaders, body: Buffer }>}
 */
function ask(url, folder, headers) {
  const ca = readFileSync(join(folder, 'ready/nginx/zpb.crt'));
  return new Promise((resolve, reject) => {
    request(url, { ca, headers }, async (response) => {
      const parts = [];
      for await (const part of response) parts.push(part);
      resolve({ status: response.statusCode, headers: response.headers, body: Buffer.concat(parts) });
    })
      .on('error', reject)
      .end();
  });
}

/**
 * Passes on what it is asked and what is answered, unchanged, from a browser to a server it trusts.
 * @param {string} served @param {string} folder
 */
async function trustingFront(served, folder) {
  const ca = readFileSync(join(folder, 'ready/nginx/zpb.crt'));
  const server = createHttpServer(({ url = '', headers }, answer) => {
    request(new URL(url, served), { ca, headers }, (response) => {
      answer.writeHead(response.statusCode ?? 502, response.headers);
      response.pipe(answer);
    })
      .on('error', () => answer.destroy())
      .end();
  });
  const port = await listen(server);
  return { url: `http://127.0.0.1:${port}/`, close: () => server.close() };
}

/** A port nobody listens on now. */
async function freePort() {
  const server = createServer();
  const port = await listen(server);
  await new Promise((resolve) => server.close(resolve));
  return port;
}
