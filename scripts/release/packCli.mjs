import { cpSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { gzipSync } from 'node:zlib';
import { pack } from 'tar-fs';

const EXECUTABLE = 0o755;
const READABLE = 0o644;

/**
 * The command line as a package that `npm install -g FILE` takes without a network: scripts, nothing to fetch.
 * `built`: the folder cli of a build; `staging`: an empty folder to put it together in. Resolves to the content of the .tgz.
 */
export async function packCli({ built, staging, product }) {
  mkdirSync(staging, { recursive: true });
  for (const name of readdirSync(built)) cpSync(join(built, name), join(staging, name));
  cpSync('LICENSE', join(staging, 'LICENSE'));
  cpSync('docs/cli.md', join(staging, 'README.md'));
  const { version, license, engines } = product;
  const description = 'Checks and scores 项目支出绩效自评表 on the command line.';
  const manifest = { name: 'zpb', version, description, license, type: 'module', bin: { zpb: 'zpb.mjs' }, engines };
  writeFileSync(join(staging, 'package.json'), `${JSON.stringify(manifest, null, 2)}\n`);
  const entries = pack(staging, { map: asInPackage, sort: true });
  return gzipSync(await buffer(entries), { level: 9 });
}

/** npm looks for everything in a folder of this name; whose files they were on the building machine is nobody's affair. */
function asInPackage(header) {
  const mode = header.type === 'directory' || header.name.endsWith('.mjs') ? EXECUTABLE : READABLE;
  return { ...header, name: `package/${header.name}`, mode, uid: 0, gid: 0, uname: '', gname: '' };
}
