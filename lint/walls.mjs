import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';
import { importsRule } from './importsRule.mjs';
import { sentencesRule } from './sentencesRule.mjs';

/** What is the same on every machine and at every time: the language itself, its clock and its chance left out. */
const CLOCK_AND_CHANCE = [
  { object: 'Date', property: 'now', message: 'The core has no clock: the time is an argument.' },
  { object: 'Math', property: 'random', message: 'The core throws no dice: what is random is an argument.' },
];
const NOW = [
  { selector: 'NewExpression[callee.name="Date"][arguments.length=0]', message: CLOCK_AND_CHANCE[0].message },
  { selector: 'CallExpression[callee.name="Date"]', message: CLOCK_AND_CHANCE[0].message },
];
/** Ways around a list of globals. */
export const DECLARED = [
  // The brand of a type is no value.
  'VariableDeclaration[declare=true]:not(:has(TSTypeOperator[operator="unique"]))',
  'TSDeclareFunction[declare=true]',
  'ClassDeclaration[declare=true]',
  'TSModuleDeclaration',
  'TSEnumDeclaration[declare=true]',
].map((selector) => ({ selector, message: 'Nothing is declared that is not here: the wall would not see it.' }));
const AROUND = ['globalThis', 'eval', 'Function'].map((name) => ({
  name,
  message: 'The wall cannot see through it.',
}));

const NODE = ['process', 'console', 'Buffer', 'URL', 'NodeJS', 'TextDecoder', 'setTimeout', 'clearTimeout'];

/** What stands on forms and in schemes, word for word: data, though it has the marks of sentences. */
const CONTENT = [
  'src/core/sheet/templates/**',
  'src/core/scheme/builtin/**',
  'src/core/form/examples.ts',
  'src/core/summary/summaryWords.ts',
  'src/core/returns/returnWords.ts',
];

/** Excel has one door: nothing outside src/excel speaks to it. */
const ONLY_IN_EXCEL = 'Excel is spoken to in src/excel only.';

/** @param {readonly string[]} names */
const readonlyGlobals = (names) => Object.fromEntries(names.map((name) => [name, 'readonly']));

/**
 * Files that may use the language, the globals named and nothing else: neither Office nor a page, nor by any way around.
 * @param {readonly string[]} files @param {readonly string[]} globals
 */
function onlyTheLanguage(files, globals) {
  return {
    files: [...files],
    linterOptions: { noInlineConfig: true },
    languageOptions: { globals: readonlyGlobals(globals), parserOptions: { lib: ['es2022'] } },
    rules: {
      'no-undef': 'error',
      'no-restricted-globals': ['error', ...AROUND],
      'no-restricted-syntax': ['error', ...DECLARED],
      '@typescript-eslint/triple-slash-reference': ['error', { lib: 'never', path: 'never', types: 'never' }],
    },
  };
}

/** The walls of src and of the stand-in Excel: who may import whom, and who may speak to Office, to a page, to the machine. */
export const walls = tseslint.config(
  {
    files: ['src/**/*.{ts,tsx}', 'preview/**/*.ts'],
    plugins: { walls: { rules: { imports: importsRule } } },
    rules: { 'walls/imports': 'error' },
  },
  onlyTheLanguage(['src/core/**', 'src/wording/**'], []),
  {
    files: ['src/core/**', 'src/wording/**'],
    rules: {
      'no-restricted-properties': ['error', ...CLOCK_AND_CHANCE],
      'no-restricted-syntax': ['error', ...DECLARED, ...NOW],
    },
  },
  {
    files: ['src/core/**'],
    ignores: CONTENT,
    plugins: { sentences: { rules: { none: sentencesRule } } },
    rules: { 'sentences/none': 'error' },
  },
  // What reads documents and worksheets runs in the pane as well as in Node, which have one decoder of texts.
  onlyTheLanguage(['src/ooxml/**'], ['TextDecoder']),
  onlyTheLanguage(['src/docx/**', 'src/worksheets/**'], []),
  onlyTheLanguage(['src/xls/**', 'src/xlsx/**', 'src/files/**', 'src/cli/**'], NODE),
  onlyTheLanguage(['src/functions/**'], ['CustomFunctions']),
  // The types of Excel's runtime hide that CustomFunctions.Error is an Error.
  { files: ['src/functions/functionError.ts'], rules: { '@typescript-eslint/only-throw-error': 'off' } },
  {
    files: ['src/{boot,checker,commands,intake,taskpane,wps}/**'],
    rules: {
      'no-restricted-globals': ['error', { name: 'Excel', message: ONLY_IN_EXCEL }],
      'no-restricted-syntax': [
        'error',
        { selector: 'MemberExpression[property.name="Excel"]', message: ONLY_IN_EXCEL },
        { selector: 'TSQualifiedName[left.name="Excel"]', message: ONLY_IN_EXCEL },
      ],
    },
  },
  {
    // Texts of strangers' files are shown there, and nothing goes out of it; its policy says the same to the browser.
    files: ['src/checker/**'],
    rules: {
      'no-restricted-globals': [
        'error',
        { name: 'Excel', message: ONLY_IN_EXCEL },
        ...['fetch', 'XMLHttpRequest', 'WebSocket', 'localStorage', 'indexedDB'].map((name) => ({
          name,
          message: 'Files never leave the page, and nothing of them stays.',
        })),
      ],
      'no-restricted-properties': [
        'error',
        ...['innerHTML', 'outerHTML', 'insertAdjacentHTML'].map((property) => ({
          property,
          message: 'Texts are texts: textContent.',
        })),
      ],
    },
  },
  {
    files: ['src/excel/**'],
    rules: {
      'no-restricted-globals': [
        'error',
        ...['document', 'window', 'process'].map((name) => ({ name, message: 'src/excel knows Excel, no page.' })),
      ],
    },
  },
  {
    files: ['src/excel/**'],
    // What runs requests, and the question whether Excel answers at all.
    ignores: ['src/excel/inExcel.ts', 'src/excel/runs/excelWaits.ts'],
    rules: {
      'no-restricted-properties': [
        'error',
        { object: 'Excel', property: 'run', message: 'Every request goes through inExcel, which waits for it.' },
      ],
    },
  },
  {
    files: ['src/taskpane/**'],
    plugins: { 'react-hooks': reactHooks },
    rules: { 'react-hooks/rules-of-hooks': 'error', 'react-hooks/exhaustive-deps': 'error' },
  },
);
