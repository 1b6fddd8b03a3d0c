// Bundles the preview page (our stand-in for Excel) into .cache/preview. It never goes into dist/, which is what administrators upload.
import { copyFileSync, mkdirSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const source = fileURLToPath(new URL('../page/', import.meta.url));

/** Where the built page lies. */
export const previewFolder = fileURLToPath(new URL('../../.cache/preview/', import.meta.url));

/** Builds the page anew; takes about a second. */
export async function buildPreview() {
  rmSync(previewFolder, { recursive: true, force: true });
  mkdirSync(previewFolder, { recursive: true });
  await build({
    entryPoints: [`${source}main.ts`, `${source}main.css`],
    outdir: previewFolder,
    bundle: true,
    splitting: true, // keeps Univer's 77 hyphenation dictionaries out of the first load
    chunkNames: 'chunks/[name]-[hash]',
    format: 'esm',
    target: 'es2022',
    minify: true,
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'warning',
  });
  copyFileSync(`${source}index.html`, `${previewFolder}index.html`);
}
