import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { build } from 'esbuild';
import { markdownPage } from '../markdownPage.cjs';
import { OFFICE_JS } from '../webpack/readBuildOptions.cjs';
import { filesBelow } from './filesBelow.mjs';
import { packCli } from './packCli.mjs';
import { iisSite, nginxSite } from './serverFiles.mjs';

/** What differs between the sources of office.js. */
const OF_A_VARIANT = ['taskpane.html', 'manifest.xml'];
/** What a build makes and the server does not need. */
const BESIDE_THE_SITE = /^(cli\/|office-js\/|sbom\.cdx\.json$)/;
const HASHED = /\.[0-9a-f]{10}\.js$/;
/** Guides that come along as pages: where they lie, what they are called in the zip. */
const GUIDES = { 'docs/admin.md': 'INSTALL.html', 'docs/cli.md': 'cli.html' };

/**
 * Puts together what the zip holds. `builds`: a folder with one build per source of office.js; `folder`: an empty one to fill.
 * @throws {Error} when builds differ in more than they should
 */
export async function composeRelease({ builds, folder, staging, product }) {
  const put = (name, content) => {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  };
  const common = commonFiles(builds);
  for (const [name, content] of common) put(`files/common/${name}`, content);
  const hashed = [...common.keys()].filter((name) => HASHED.test(name));
  for (const [variant, officeJs] of Object.entries(OFFICE_JS)) {
    for (const name of OF_A_VARIANT) put(`files/${variant}/${name}`, readFileSync(join(builds, variant, name)));
    put(`files/${variant}/zpb.conf`, nginxSite(officeJs));
    put(`files/${variant}/web.config`, iisSite(officeJs, hashed));
  }
  put('files/nginx.conf', readFileSync('deploy/nginx/nginx.conf'));
  putInstallers(put);
  for (const [from, to] of Object.entries(GUIDES)) put(to, guidePage(from));
  cpSync('CHANGELOG.md', join(folder, 'CHANGELOG.md'));
  cpSync('LICENSE', join(folder, 'LICENSE'));
  cpSync(join(builds, 'self/THIRD-PARTY-NOTICES.txt'), join(folder, 'THIRD-PARTY-NOTICES.txt'));
  const built = join(builds, 'self/cli');
  put(`zpb-${product.version}.tgz`, await packCli({ built, staging, product }));
  put('sbom.cdx.json', joinedMaterials(join(builds, 'self/sbom.cdx.json'), join(built, 'sbom.cdx.json')));
  await bundleFetcher(join(folder, 'fetch-office-js.mjs'));
  put('SHA256SUMS', checksums(folder));
}

/** Name to content of what all builds have alike. */
function commonFiles(builds) {
  const [first, ...others] = Object.keys(OFFICE_JS).map((variant) => filesOfSite(join(builds, variant)));
  for (const other of others) {
    const names = new Set([...first.keys(), ...other.keys()]);
    const differing = [...names].filter((name) => !first.get(name) || !other.get(name)?.equals(first.get(name)));
    if (differing.length > 0) throw new Error(`builds differ in ${differing.join(', ')}`);
  }
  return first;
}

function filesOfSite(folder) {
  const names = filesBelow(folder).filter((name) => !BESIDE_THE_SITE.test(name) && !OF_A_VARIANT.includes(name));
  return new Map(names.map((name) => [name, readFileSync(join(folder, name))]));
}

/** Windows reads its scripts with its own line ends; PowerShell 5.1 knows by the byte order mark that a script is UTF-8. */
function putInstallers(put) {
  const source = (name) => readFileSync(`deploy/${name}`, 'utf8');
  put('install.sh', source('install.sh'));
  put('install.cmd', source('install.cmd').replaceAll('\n', '\r\n'));
  put('install.ps1', `\uFEFF${source('install.ps1').replaceAll('\n', '\r\n')}`);
}

/** Guides that are not in the zip are not linked to. */
function guidePage(file) {
  const page = markdownPage(readFileSync(file));
  const name = file.replace(/^docs\/(.*)\.md$/, '$1.html');
  const links = Object.entries(GUIDES).map(([from, to]) => [from.replace(/^docs\/(.*)\.md$/, '$1.html'), to]);
  return links.reduce(
    (text, [from, to]) => (from === name ? text : text.replaceAll(`href="${from}`, `href="${to}`)),
    page,
  );
}

/** One bill of materials for the site and the command line. */
function joinedMaterials(...files) {
  const all = files.map((file) => JSON.parse(readFileSync(file, 'utf8')));
  const components = new Map(all.flatMap((each) => each.components).map((each) => [each['bom-ref'], each]));
  const [{ dependencies, ...about }] = all;
  const dependsOn = [...components.keys()].sort();
  const joined = {
    ...about,
    components: dependsOn.map((ref) => components.get(ref)),
    dependencies: [{ ref: dependencies[0].ref, dependsOn }],
  };
  return `${JSON.stringify(joined, null, 2)}\n`;
}

/** The one script that Node.js runs without anything beside it. */
async function bundleFetcher(outfile) {
  await build({
    entryPoints: ['scripts/fetchOfficeJs.mjs'],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    logLevel: 'warning',
  });
}

function checksums(folder) {
  const lines = filesBelow(folder).map((name) => {
    const sum = createHash('sha256')
      .update(readFileSync(join(folder, name)))
      .digest('hex');
    return `${sum}  ${name}\n`;
  });
  return lines.join('');
}
