import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { build } from 'esbuild';
import { markdownPage } from '../markdownPage.cjs';
import { versionOf } from '../webpack/DeployedAddresses.cjs';
import { OFFICE_JS } from '../webpack/readBuildOptions.cjs';
import { filesBelow } from './filesBelow.mjs';
import { packCli } from './packCli.mjs';
import { iisSite, nginxSite } from './serverFiles.mjs';

/** What differs between the sources of office.js: the page, and the manifest, which names the version of the page. */
const PAGE = 'taskpane.html';
const MANIFEST = 'manifest.xml';
/** What a build makes and the server does not need. */
const BESIDE_THE_SITE = /^(cli\/|checker\/|office-js\/|sbom\.cdx\.json$)/;
const HASHED = /\.[0-9a-f]{10}\.js$/;
/** Guides that come along as pages: where they lie, what they are called in the zip. */
const GUIDES = {
  'docs/admin.md': 'INSTALL.html',
  'docs/cli.md': 'cli.html',
  'docs/checker.md': 'checker-help.html',
  'docs/wps.md': 'wps.html',
};

/**
 * Puts together what the zip holds. `built`: the folder of a build with office.js from `cdn`; `folder`: an empty one to fill.
 * @throws {Error} when the page does not name office.js, or the manifest the page
 */
export async function composeRelease({ built, folder, staging, product }) {
  const put = (name, content) => {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  };
  const common = filesBelow(built).filter((name) => !BESIDE_THE_SITE.test(name) && name !== PAGE && name !== MANIFEST);
  for (const name of common) put(`files/common/${name}`, readFileSync(join(built, name)));
  const hashed = common.filter((name) => HASHED.test(name));
  const [page, manifest] = [PAGE, MANIFEST].map((name) => readFileSync(join(built, name), 'utf8'));
  for (const [variant, officeJs] of Object.entries(OFFICE_JS)) {
    const pageOfVariant = replaced(page, OFFICE_JS.cdn, officeJs);
    put(`files/${variant}/${PAGE}`, pageOfVariant);
    put(`files/${variant}/${MANIFEST}`, replaced(manifest, addressOf(page), addressOf(pageOfVariant)));
    put(`files/${variant}/zpb.conf`, nginxSite(officeJs));
    put(`files/${variant}/web.config`, iisSite(officeJs, hashed));
  }
  put('files/nginx.conf', readFileSync('deploy/nginx/nginx.conf'));
  putInstallers(put);
  for (const [from, to] of Object.entries(GUIDES)) put(to, guidePage(from));
  cpSync('CHANGELOG.md', join(folder, 'CHANGELOG.md'));
  cpSync('LICENSE', join(folder, 'LICENSE'));
  cpSync(join(built, 'THIRD-PARTY-NOTICES.txt'), join(folder, 'THIRD-PARTY-NOTICES.txt'));
  const cli = join(built, 'cli');
  put(`zpb-${product.version}.tgz`, await packCli({ built: cli, staging, product }));
  put('checker.html', readFileSync(join(built, 'checker/checker.html')));
  const materials = ['.', 'cli', 'checker'].map((part) => join(built, part, 'sbom.cdx.json'));
  put('sbom.cdx.json', joinedMaterials(...materials));
  await bundleFetcher(join(folder, 'fetch-office-js.mjs'));
  put('SHA256SUMS', checksums(folder));
}

/** The page as the manifest names it. */
function addressOf(page) {
  return `/${PAGE}?v=${versionOf(page)}"`;
}

/** The text with one for the other, wherever it stands. @throws {Error} where it does not stand at all */
function replaced(text, before, after) {
  if (!text.includes(before)) throw new Error(`the build names no ${before}`);
  return text.replaceAll(before, after);
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

/** One bill of materials for the site, the command line and the checker. */
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
