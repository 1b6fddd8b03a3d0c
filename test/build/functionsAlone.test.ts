import { gzipSync } from 'node:zlib';
import { buildSync } from 'esbuild';

/** The packages that get into a script: what webpack shakes off, esbuild does, too. */
function packagesOf(entry: string): Set<string> {
  const { metafile } = buildSync({
    entryPoints: [entry],
    bundle: true,
    write: false,
    metafile: true,
    platform: 'browser',
    logLevel: 'error',
  });
  const files = Object.values(metafile.outputs).flatMap(({ inputs }) => Object.keys(inputs));
  return new Set(files.flatMap((file) => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(file)?.[1] ?? []));
}

test('the functions, which Excel loads with every workbook, bring nothing but decimal.js', () => {
  expect([...packagesOf('src/functions/functions.ts')]).toEqual(['decimal.js']);
});

test('what reads schemes brings zod, so that the test above would see it', () => {
  expect(packagesOf('src/excel/ownSchemes.ts')).toContain('zod');
});

/**
 * What is reached: whoever goes beyond says why. Reading the ordinary figure in one look and remembering readings took 1.7 kB, 0.7 kB packed, and
 * made a call four to eight times as quick (docs/performance.md).
 */
const MAX_BYTES = { raw: 127_900, gzip: 50_000 };

test('the functions stay as small as they are, and speak Chinese only: the page that runs them brings other languages', () => {
  const { outputFiles, metafile } = buildSync({
    entryPoints: ['src/functions/functions.ts'],
    bundle: true,
    write: false,
    metafile: true,
    minify: true,
    platform: 'browser',
    target: 'es2020',
    charset: 'utf8',
  });
  const [script] = outputFiles;
  if (!script) throw new Error('Nothing was built');
  expect(Object.keys(metafile.inputs).filter((file) => file.includes('en-US'))).toEqual([]);
  expect(script.contents.length).toBeLessThanOrEqual(MAX_BYTES.raw);
  expect(gzipSync(script.contents, { level: 9 }).length).toBeLessThanOrEqual(MAX_BYTES.gzip);
});
