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
