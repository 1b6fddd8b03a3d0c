import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { bundledFiles } from './thirdParty/bundledFiles.mjs';
import { cycloneDx } from './thirdParty/cycloneDx.cjs';
import { noticesText } from './thirdParty/noticesText.cjs';
import { packagesOf } from './thirdParty/packagesOf.cjs';

const SOURCE = 'src/checker';
const ABSENT = './scripts/absentModule.cjs';
/** What would end the script it stands in, or hide its end, were it read as HTML; the same to JavaScript, where it stands in texts only. */
const MARKUP = /<(?=!--|\/?script)/gi;

/**
 * Builds the page that checks files without Excel into a folder: one file with everything in it, the licences of what it was made of too,
 * as it is handed on by itself; and a bill of materials.
 */
export async function buildChecker(folder) {
  const worker = await bundled('worker.ts', {
    alias: {
      fflate: 'fflate/browser',
      exceljs: './scripts/checker/exceljsParts.cjs',
      stream: 'readable-stream',
      // What exceljs writes and encrypts with; nothing is written here.
      ...Object.fromEntries(['fs', 'crypto', 'fast-csv', 'util'].map((name) => [name, ABSENT])),
    },
    inject: ['scripts/checker/nodeGlobals.mjs'],
  });
  const page = await bundled('page/main.ts', {});
  const style = await build({ entryPoints: [`${SOURCE}/checker.css`], minify: true, write: false });
  const css = style.outputFiles[0].text.trim();
  const packages = packagesOf([worker, page].flatMap(({ metafile }) => bundledFiles(metafile)));
  const parts = {
    CSP: contentSecurityPolicy(page.script, css),
    STYLE: `<style>${css}</style>`,
    NOTICES: noticesText(packages).replaceAll('&', '&amp;').replaceAll('<', '&lt;'),
    WORKER: `<script type="text/plain" id="worker">${worker.script}</script>`,
    PAGE: `<script>${page.script}</script>`,
  };
  const template = readFileSync(`${SOURCE}/checker.html`, 'utf8');
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    join(folder, 'checker.html'),
    template.replace(/<!--([A-Z]+)-->/g, (_, name) => parts[name]),
  );
  writeFileSync(join(folder, 'sbom.cdx.json'), `${JSON.stringify(cycloneDx(packages), null, 2)}\n`);
}

async function bundled(entry, options) {
  const { outputFiles, metafile } = await build({
    entryPoints: [`${SOURCE}/${entry}`],
    bundle: true,
    minify: true,
    platform: 'browser',
    format: 'iife',
    target: 'es2022',
    charset: 'utf8',
    legalComments: 'none',
    write: false,
    metafile: true,
    // What libraries say of files they do not know is for nobody.
    drop: ['console'],
    logLevel: 'warning',
    ...options,
  });
  return { script: outputFiles[0].text.trim().replace(MARKUP, '\\x3C'), metafile };
}

/** Nothing but what stands in the page itself runs, and nothing goes out of it. */
function contentSecurityPolicy(script, style) {
  const hash = (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
  return [
    "default-src 'none'",
    `script-src ${hash(script)}`,
    `style-src ${hash(style)}`,
    'worker-src blob:',
    "connect-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}
