import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { Agent, request } from 'node:https';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { rounded } from '../measure';

// What starts of the add-in ask of the server: nginx with the configuration the release has, one process, TLS and all. office.js is
// not among it: it comes from Microsoft, or once from the server's own folder.

const NGINX = '/usr/sbin/nginx';
const CONFIGURATION =
  "import('./scripts/release/serverFiles.mjs').then(({ nginxSite }) => process.stdout.write(nginxSite('office-js/office.js')))";
const FIRST = 150;
const FURTHER = 1500;
const AT_ONCE = 8;
const TICKS_PER_SECOND = 100;
/** Files whose names change with their content are never asked for again, the others at every start. */
const HASHED = /\.[0-9a-f]{10}\.js$/;

interface Answer {
  readonly status: number | undefined;
  /** Of head and body, as they were sent. */
  readonly bytes: number;
  readonly etag: string;
}

interface Server {
  get(agent: Agent, name: string, etag?: string): Promise<Answer>;
  /** Seconds of processor time it has taken. */
  seconds(): number;
  stop(): void;
}

/** Prints bytes and requests of a start, and how many starts a second of one core serves; nginx writes into `folder`. */
export async function benchServing(folder: string): Promise<void> {
  const hashed = readdirSync('dist').filter((name) => HASHED.test(name));
  const script = (name: string): string => hashed.find((each) => each.startsWith(`${name}.`)) ?? `no ${name}`;
  const asked = ['taskpane.html', 'functions.json', 'functions.zh-CN.json'];
  const all = [...asked, script('boot'), script('taskpane'), script('pane')];
  const server = await startNginx(folder);
  try {
    const etags = new Map<string, string>();
    const first = async (agent: Agent): Promise<number> => {
      let bytes = 0;
      for (const name of all) {
        const answer = await server.get(agent, name);
        etags.set(name, answer.etag);
        bytes += answer.bytes;
      }
      return bytes;
    };
    const further = async (agent: Agent): Promise<number> => {
      let bytes = 0;
      for (const name of asked) {
        const answer = await server.get(agent, name, etags.get(name));
        if (answer.status !== 304) throw new Error(`${name} came again: ${answer.status}`);
        bytes += answer.bytes;
      }
      return bytes;
    };
    console.log('serving, nginx with the configuration of the release, one process, TLS');
    const firstBytes = await connected(first);
    console.log(`  first start           ${all.length} requests, ${rounded(firstBytes / 1000)} kB sent`);
    const furtherBytes = await connected(further);
    console.log(
      `  every further start   ${asked.length} requests, each answered 304, ${rounded(furtherBytes / 1000)} kB sent; ${all.length - asked.length} of ${all.length} files are not asked for`,
    );
    console.log(`  a second of one core  ${rounded(await perSecond(server, FIRST, first))} first starts`);
    console.log(`                        ${rounded(await perSecond(server, FURTHER, further))} further starts`);
  } finally {
    server.stop();
  }
}

/** Starts per second of the server's processor time, each with a connection of its own. */
async function perSecond(server: Server, count: number, start: (agent: Agent) => Promise<unknown>): Promise<number> {
  const before = server.seconds();
  let left = count;
  const oneAfterTheOther = async (): Promise<void> => {
    while (left > 0) {
      left -= 1;
      await connected(start);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, oneAfterTheOther));
  return count / (server.seconds() - before);
}

async function connected<Result>(run: (agent: Agent) => Promise<Result>): Promise<Result> {
  const agent = new Agent({ keepAlive: true, maxSockets: 1, rejectUnauthorized: false, maxCachedSessions: 0 });
  try {
    return await run(agent);
  } finally {
    agent.destroy();
  }
}

async function startNginx(folder: string): Promise<Server> {
  mkdirSync(folder, { recursive: true });
  const port = await freePort();
  const site = execFileSync(process.execPath, ['-e', CONFIGURATION], { encoding: 'utf8' });
  const filled = Object.entries({ PORT: port, HOST: 'localhost', PATH: '/zpb', FOLDER: resolve('dist') }).reduce(
    (text, [mark, value]) => text.replaceAll(`@${mark}@`, String(value)),
    site,
  );
  writeFileSync(join(folder, 'zpb.conf'), filled);
  writeFileSync(
    join(folder, 'nginx.conf'),
    `daemon off; master_process off; user root;\n${readFileSync('deploy/nginx/nginx.conf', 'utf8')}`,
  );
  const certificate = ['-keyout', join(folder, 'zpb.key'), '-out', join(folder, 'zpb.crt')];
  const about = ['-newkey', 'rsa:2048', '-nodes', '-days', '2', '-subj', '/CN=localhost'];
  execFileSync('openssl', ['req', '-x509', ...about, ...certificate], { stdio: 'ignore' });
  const nginx = spawn(NGINX, ['-p', `${folder}/`, '-e', 'error.log', '-c', 'nginx.conf'], { stdio: 'ignore' });
  const server: Server = {
    get: (agent, name, etag) => fetched(agent, `https://localhost:${port}/zpb/${name}`, etag),
    seconds: () => secondsOf(nginx.pid ?? -1),
    stop: () => nginx.kill(),
  };
  for (let tries = 0; tries < 100; tries += 1) {
    const answer = await connected((agent) => server.get(agent, 'taskpane.html')).catch(() => null);
    if (answer?.status === 200) return server;
    await wait(50);
  }
  server.stop();
  throw new Error(readFileSync(join(folder, 'error.log'), 'utf8'));
}

function fetched(agent: Agent, address: string, etag?: string): Promise<Answer> {
  const headers = { 'accept-encoding': 'gzip', ...(etag && { 'if-none-match': etag }) };
  return new Promise((done, fail) => {
    request(address, { agent, headers }, (response) => {
      let bytes = response.rawHeaders.join(': ').length;
      response.on('data', (chunk: Buffer) => (bytes += chunk.length));
      response.on('end', () => done({ status: response.statusCode, bytes, etag: response.headers.etag ?? '' }));
    })
      .on('error', fail)
      .end();
  });
}

/** The processor time of a process: the fields of /proc after its name, which may hold anything. */
function secondsOf(pid: number): number {
  const stat = readFileSync(`/proc/${pid}/stat`, 'latin1');
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[11]) + Number(fields[12])) / TICKS_PER_SECOND;
}

function freePort(): Promise<number> {
  const server = createServer();
  return new Promise((done) => {
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => done(port));
    });
  });
}
