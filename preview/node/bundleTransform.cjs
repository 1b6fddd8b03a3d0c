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
    return { code: outputFiles[0].text };
  },
  getCacheKey(source, filename, { config }) {
    const lock = readFileSync(join(config.rootDir, 'package-lock.json'));
    const hash = createHash('sha256')
      .update(readFileSync(join(__dirname, 'bundleTransform.cjs')))
      .update(lock);
    return hash.update(source).update(filename).digest('hex').slice(0, 32);
  },
};
