const { createHash } = require('node:crypto');
const { readFileSync } = require('node:fs');
const { join } = require('node:path');
const { buildSync } = require('esbuild');

/** Jest looks globals up through its sandbox, which is slow; names of the module's own are not. */
const GLOBALS = [
  'Array',
  'Boolean',
  'Date',
  'Error',
  'JSON',
  'Map',
  'Math',
  'Number',
  'Object',
  'Promise',
  'Set',
  'String',
];
const BANNER = `const ${GLOBALS.map((name) => `${name} = globalThis.${name}`).join(', ')};`;

/**
 * Univer calculates when nothing has changed for a tenth of a second, and every request of an add-in waits for that. In a window a
 * person types meanwhile; in Node nobody does, and only what is changed in one go is gathered. There is no setting for it.
 */
const PAUSE_BEFORE_CALCULATION = /(_setTimeoutKey=setTimeout\((?:(?!setTimeout).)*?),100\)/gs;

/** The bundle without that pause; fails when another version of Univer has it in another place. */
function withoutPause(code) {
  const places = code.match(PAUSE_BEFORE_CALCULATION)?.length ?? 0;
  if (places !== 1)
    throw new Error(`Univer's pause before it calculates is in ${places} places of its bundle, not in one`);
  return code.replace(PAUSE_BEFORE_CALCULATION, '$1,0)');
}

/**
 * Jest transformer for a module whose dependencies Jest cannot require (ES modules in node_modules):
 * the module and all it imports become one CommonJS file. Jest keeps the result in its cache.
 */
module.exports = {
  process(_source, filename) {
    const { outputFiles } = buildSync({
      entryPoints: [filename],
      bundle: true,
      write: false,
      format: 'cjs',
      platform: 'node',
      target: 'node20',
      banner: { js: BANNER },
      minifySyntax: true,
      minifyWhitespace: true,
      logLevel: 'error',
    });
    return { code: withoutPause(outputFiles[0].text) };
  },
  getCacheKey(source, filename, { config }) {
    const lock = readFileSync(join(config.rootDir, 'package-lock.json'));
    const hash = createHash('sha256')
      .update(readFileSync(join(__dirname, 'bundleTransform.cjs')))
      .update(lock);
    return hash.update(source).update(filename).digest('hex').slice(0, 32);
  },
};
