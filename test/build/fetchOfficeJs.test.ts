import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { IncomingMessage, RequestListener, Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';

const root = path.resolve(__dirname, '../..');
const script = path.join(root, 'scripts/fetchOfficeJs.mjs');
const VERSION = '16.0.15407.10000';
const PORTAL = '<!doctype html><title>上网认证</title><form>用户名</form>';

let folder: string;
const servers: Server[] = [];
beforeEach(() => (folder = mkdtempSync(path.join(tmpdir(), 'zpb-office-'))));
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
  servers.splice(0).forEach((server) => {
    server.closeAllConnections();
    server.close();
  });
});

/** A server on this machine; its address ends in a slash. */
async function listen(answer: RequestListener): Promise<{ url: string; port: number; server: Server }> {
  const server = createServer(answer);
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}/`, port, server };
}

/** What Microsoft's server has, as far as anybody looks into it. */
function contentOf(name: string): Buffer {
  if (name === 'office.js') return Buffer.from(`var Office={},v={Version:"16.0.0.0"},c={Version:"${VERSION}"};`);
  if (name.endsWith('.png')) return Buffer.from('89504e470d0a1a0a00', 'hex');
  if (name.endsWith('.html')) return Buffer.from('<!DOCTYPE html><script src="AgaveErrorUX.js"></script>');
  return Buffer.from(`/* ${name} */`);
}

/** Answers as Microsoft's server, with `treat` before it; below /lib/1/hosted/ and nowhere else. */
function mirror(asked: string[], treat: (name: string, response: ServerResponse) => boolean = () => false) {
  return (request: IncomingMessage, response: ServerResponse) => {
    const name = /^\/lib\/1\/hosted\/(.+)$/.exec(request.url ?? '')?.[1];
    asked.push(name ?? `stray ${request.url}`);
    if (name && treat(name, response)) return;
    response.writeHead(name ? 200 : 404).end(name ? contentOf(name) : '');
  };
}

interface Outcome {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

function run(args: readonly string[], environment: Record<string, string> = {}): Promise<Outcome> {
  const env = { PATH: process.env.PATH, SystemRoot: process.env.SystemRoot, ...environment } as NodeJS.ProcessEnv;
  return new Promise((resolve) =>
    execFile(process.execPath, [script, ...args], { cwd: folder, env }, (error, stdout, stderr) =>
      resolve({ code: error ? Number(error.code) : 0, stdout, stderr }),
    ),
  );
}

const inFolder = (name: string) => path.join(folder, name);

/** One sentence, and no trace of the program's insides. */
function isOneSentence(text: string) {
  expect(text).toMatch(/^[^\n]+。\n$/);
  expect(text).not.toMatch(/\bat .*:\d+|Error:|undefined/);
}

test.each(['lib/1/hosted/', 'lib/1/hosted', 'lib/1/hosted/office.js', 'lib/1/hosted//'])(
  'fetches all files from an address written as %s, and says which version they are',
  async (written) => {
    const asked: string[] = [];
    const { url } = await listen(mirror(asked));
    const { code, stdout, stderr } = await run(['--from', url + written]);
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toContain(VERSION);
    expect(asked).toEqual(expect.arrayContaining(['office.js', 'zh-cn/office_strings.js', 'AgaveErrorUX/index.html']));
    for (const name of asked) expect(readFileSync(inFolder(`office-js/${name}`))).toEqual(contentOf(name));
  },
);

test('an old folder stays as it was until all required files are there', async () => {
  const { url } = await listen(mirror([]));
  await run(['--from', `${url}lib/1/hosted/`]);
  const before = readFileSync(inFolder('office-js/fetched.json'), 'utf8');
  const broken = await listen(
    mirror([], (name, response) => name === 'excel-mac-16.00.js' && Boolean(response.writeHead(404).end())),
  );
  const { code, stderr } = await run(['--from', `${broken.url}lib/1/hosted/`]);
  expect(code).toBe(1);
  isOneSentence(stderr);
  expect(stderr).toContain('excel-mac-16.00.js（服务器回答 404）');
  expect(readFileSync(inFolder('office-js/fetched.json'), 'utf8')).toBe(before);
});

test('files that can be done without are named and counted when they do not come', async () => {
  const { url } = await listen(
    mirror([], (name, response) => /^(AgaveErrorUX|telemetry)\//.test(name) && Boolean(response.writeHead(403).end())),
  );
  const { code, stdout } = await run(['--from', `${url}lib/1/hosted/`]);
  expect(code).toBe(0);
  expect(stdout).toMatch(/跳过（可有可无） AgaveErrorUX\/index\.html：服务器回答 403/);
  expect(stdout).toMatch(/5 个可有可无的没有取到/);
});

describe('a network that wants a password first', () => {
  test.each([
    ['sends its page as a page', { 'content-type': 'text/html' }],
    ['sends its page as a script', { 'content-type': 'text/javascript' }],
  ])('%s: nothing is kept', async (_, headers) => {
    const { url } = await listen((_request, response) => response.writeHead(200, headers).end(`\n${PORTAL}`));
    const { code, stdout, stderr } = await run(['--from', url]);
    expect(code).toBe(1);
    isOneSentence(stderr);
    expect(stderr).toContain('得到的是一个网页');
    expect(stdout).not.toContain('已取得');
    expect(existsSync(inFolder('office-js'))).toBe(false);
  });

  test('sends elsewhere: it is said where, at once', async () => {
    const asked: string[] = [];
    const { url } = await listen((request, response) => {
      asked.push(request.url ?? '');
      response.writeHead(302, { location: 'http://10.0.0.1/login' }).end();
    });
    const { code, stderr } = await run(['--from', url]);
    expect([code, asked.length]).toEqual([1, 1]);
    isOneSentence(stderr);
    expect(stderr).toContain('http://10.0.0.1/login');
  });
});

test.each([
  ['an empty file', Buffer.from('')],
  ['another script', Buffer.from('alert(1)')],
])('%s is no office.js', async (_, content) => {
  const { url } = await listen(
    mirror([], (name, response) => name === 'office.js' && Boolean(response.writeHead(200).end(content))),
  );
  const { code, stderr } = await run(['--from', `${url}lib/1/hosted/`]);
  expect([code, existsSync(inFolder('office-js'))]).toEqual([1, false]);
  isOneSentence(stderr);
});

test('a file that breaks off is not kept', async () => {
  const { url } = await listen(
    mirror([], (name, response) => {
      if (name !== 'office.js') return false;
      response.writeHead(200, { 'content-length': '5000' });
      response.write('var Office');
      setTimeout(() => response.destroy(), 50);
      return true;
    }),
  );
  const { code, stderr } = await run(['--from', `${url}lib/1/hosted/`]);
  expect([code, existsSync(inFolder('office-js'))]).toEqual([1, false]);
  isOneSentence(stderr);
});

test('no server: one sentence with the cause', async () => {
  const { url, server } = await listen(() => undefined);
  await new Promise((resolve) => server.close(resolve));
  const refused = await run(['--from', url]);
  expect(refused.code).toBe(1);
  isOneSentence(refused.stderr);
  expect(refused.stderr).toContain('ECONNREFUSED');
  const unknown = await run(['--from', 'https://office.invalid/lib/1/hosted/']);
  expect(unknown.code).toBe(1);
  isOneSentence(unknown.stderr);
  expect(unknown.stderr).toMatch(/ENOTFOUND|EAI_AGAIN/);
});

describe('a proxy', () => {
  test('gets what is asked of a server without TLS, with its user and password', async () => {
    const seen: (string | undefined)[] = [];
    const proxy = await listen((request, response) => {
      seen.push(request.url, request.headers['proxy-authorization']);
      response.writeHead(200).end(contentOf((request.url ?? '').replace(/^.*\/hosted\//, '')));
    });
    const env = { HTTP_PROXY: `http://me:pa%40ss@127.0.0.1:${proxy.port}` };
    const { code } = await run(['--from', 'http://localhost:9/lib/1/hosted/'], env);
    expect(code).toBe(0);
    expect(seen.slice(0, 2)).toEqual([
      'http://localhost:9/lib/1/hosted/office.js',
      `Basic ${Buffer.from('me:pa@ss').toString('base64')}`,
    ]);
  });

  test('is asked for a connection to a server with TLS, and its refusal is said', async () => {
    const asked: (string | undefined)[] = [];
    const proxy = await listen(() => undefined);
    proxy.server.on('connect', (request: IncomingMessage, socket) => {
      asked.push(request.url);
      socket.end('HTTP/1.1 407 Proxy Authentication Required\r\n\r\n');
    });
    const { code, stderr } = await run([], { https_proxy: `127.0.0.1:${proxy.port}` });
    expect([code, asked]).toEqual([1, ['appsforoffice.microsoft.com:443']]);
    isOneSentence(stderr);
    expect(stderr).toContain('要求用户名和密码');
  });

  test('passes TLS through: what comes is the answer of the server behind it', async () => {
    const plain = await listen((_request, response) => response.end());
    const proxy = await listen(() => undefined);
    // The server behind does not speak TLS; that this is what is reported shows that the tunnel was used.
    proxy.server.on('connect', (_request, socket) => {
      socket.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      const behind = connect(plain.port, '127.0.0.1');
      behind.on('error', () => undefined);
      socket.on('error', () => undefined);
      socket.pipe(behind).pipe(socket);
    });
    const { code, stderr } = await run([], { HTTPS_PROXY: `http://127.0.0.1:${proxy.port}` });
    expect(code).toBe(1);
    isOneSentence(stderr);
    expect(stderr).toMatch(/连接出错（(EPROTO|ERR_SSL_\w+)）/);
  });

  test('is passed by for the servers of NO_PROXY', async () => {
    const { url } = await listen(mirror([]));
    const env = { HTTP_PROXY: 'http://127.0.0.1:9', NO_PROXY: 'example.cn, 127.0.0.1' };
    expect((await run(['--from', `${url}lib/1/hosted/`], env)).code).toBe(0);
  });

  test('whose address is none is one sentence', async () => {
    const { code, stderr } = await run([], { HTTPS_PROXY: 'socks5://10.0.0.1:1080' });
    expect(code).toBe(1);
    isOneSentence(stderr);
  });
});

describe('the files compared with what they were when they were fetched', () => {
  beforeEach(async () => {
    const { url } = await listen(mirror([]));
    await run(['--from', `${url}lib/1/hosted/`]);
  });

  test('unchanged', async () => {
    const { code, stdout, stderr } = await run(['--check']);
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toContain(VERSION);
  });

  test('changed, missing, and one more', async () => {
    writeFileSync(inFolder('office-js/office.js'), 'changed');
    rmSync(inFolder('office-js/zh-cn/office_strings.js'));
    const { code, stderr } = await run(['--check']);
    expect([code, stderr]).toEqual([1, 'office.js 和取得时不一样\n缺少 zh-cn/office_strings.js\n']);
  });

  test('a file that was not fetched is named, and is no fault', async () => {
    writeFileSync(inFolder('office-js/more.js'), '');
    const { code, stdout } = await run(['--check']);
    expect([code, stdout.includes('more.js')]).toEqual([0, true]);
  });

  test.each(['', '{}', '{"files":{}}', 'null'])('a record that is %p is damaged', async (content) => {
    writeFileSync(inFolder('office-js/fetched.json'), content);
    const { code, stderr } = await run(['--check']);
    expect(code).toBe(1);
    isOneSentence(stderr);
  });

  test('a stick carries them into a closed network', async () => {
    const { code, stdout } = await run(['--from', 'office-js', '--out', 'site/office-js']);
    expect([code, stdout.includes(VERSION)]).toEqual([0, true]);
    expect(readdirSync(inFolder('site/office-js')).sort()).toEqual(readdirSync(inFolder('office-js')).sort());
    expect((await run(['--check', '--out', 'site/office-js'])).code).toBe(0);
  });

  test('a stick that is damaged is not copied', async () => {
    writeFileSync(inFolder('office-js/office.js'), 'changed');
    const { code } = await run(['--from', 'office-js', '--out', 'site/office-js']);
    expect([code, existsSync(inFolder('site'))]).toEqual([1, false]);
  });
});

test('a folder without a record cannot be compared', async () => {
  const { code, stderr } = await run(['--check', '--out', '.']);
  expect(code).toBe(1);
  isOneSentence(stderr);
});

test('a place that cannot be written is one sentence', async () => {
  const { url } = await listen(mirror([]));
  writeFileSync(inFolder('taken'), '');
  const { code, stderr } = await run(['--from', `${url}lib/1/hosted/`, '--out', 'taken']);
  expect(code).toBe(1);
  isOneSentence(stderr);
});

test('help says what there is, and asks no server', async () => {
  const { code, stdout } = await run(['--help'], { HTTPS_PROXY: 'http://127.0.0.1:9' });
  expect(code).toBe(0);
  for (const option of ['--out', '--from', '--check', 'HTTPS_PROXY', 'U 盘']) expect(stdout).toContain(option);
});

test.each([
  ['an unknown option', ['--form', 'x']],
  ['an empty folder', ['--out', '']],
  ['an address without TLS', ['--from', 'http://mirror.example.cn/office/']],
  ['no address', ['--from', 'no/such/folder']],
])('%s is refused with one sentence', async (_, args) => {
  const { code, stderr } = await run(args);
  expect(code).toBe(2);
  isOneSentence(stderr);
});
