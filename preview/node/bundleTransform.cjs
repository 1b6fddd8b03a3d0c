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

/**
 * Formulas ask of every text they meet whether it is a number or a date, of the same text thousands of times, and for each answer
 * the names of all months are made ready anew. The answer follows from the text alone, for a date without a year from the year, too.
 */
const PARSER = 'getNumfmtParseValueFilter';
const PARSER_CALLED = new RegExp(`\\b${PARSER}\\(`, 'g');
const MAX_REMEMBERED = 20_000;
const REMEMBERED_PARSER = `
const parsedTexts = new Map();
function parsedText(text) {
  if (typeof text !== 'string') return ${PARSER}(text);
  const key = new Date().getFullYear() + text;
  let parsed = parsedTexts.get(key);
  if (parsed === undefined) {
    if (parsedTexts.size === ${MAX_REMEMBERED}) parsedTexts.clear();
    parsed = ${PARSER}(text);
    parsedTexts.set(key, parsed);
  }
  return parsed && { ...parsed };
}
`;

/**
 * Fields of classes are set by one function for all of them, which asks of every object whether it has the field already. Set where
 * they stand, they are as quick as written by hand; no class of Univer has a field that is a setter of a class above it.
 */
const SIMPLE = String.raw`void 0|!0|!1|null|-?[\d.]+|""|\[\]|\{\}|new Map|new Set`;
const FIELD_DEFINED = new RegExp(String.raw`_defineProperty\d*\(this,("[\w$]+"),(${SIMPLE})\)`, 'g');

/** The bundle with something replaced in it; fails when another version of Univer has it in more or fewer places. */
function replaced(code, what, found, by, wanted) {
  const places = code.match(found)?.length ?? 0;
  if (places !== wanted) throw new Error(`${what} is in ${places} places of Univer's bundle, not in ${wanted}`);
  return code.replace(found, by);
}

function quickened(code) {
  const calculating = replaced(code, 'The pause before a calculation', PAUSE_BEFORE_CALCULATION, '$1,0)', 1);
  const defining = replaced(calculating, 'Defining a field', FIELD_DEFINED, '(this[$1]=$2)', 1934);
  return replaced(defining, 'Reading a text as a number', PARSER_CALLED, 'parsedText(', 5) + REMEMBERED_PARSER;
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
    return { code: quickened(outputFiles[0].text) };
  },
  getCacheKey(source, filename, { config }) {
    const lock = readFileSync(join(config.rootDir, 'package-lock.json'));
    const hash = createHash('sha256')
      .update(readFileSync(join(__dirname, 'bundleTransform.cjs')))
      .update(lock);
    return hash.update(source).update(filename).digest('hex').slice(0, 32);
  },
};
