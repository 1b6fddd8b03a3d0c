import { execFileSync } from 'node:child_process';
import path from 'node:path';

const root = path.resolve(__dirname, '../..');

/** [where the snippet would stand, the snippet, the rule that must object; '' for none]. */
type Case = readonly [file: string, code: string, rule: string];

const IMPORTS = 'walls/imports';
const GLOBALS = 'no-undef';
const SYNTAX = 'no-restricted-syntax';
const PROPERTIES = 'no-restricted-properties';
const SENTENCES = 'sentences/none';

/** Every way to name a module. */
const importsOf = (name: string) => [
  `import * as all from '${name}';\nexport const used = all;`,
  `import '${name}';`,
  `import type { One } from '${name}';\nexport type Used = One;`,
  `export { one } from '${name}';`,
  `export type { One } from '${name}';`,
  `export * from '${name}';`,
  `export const later = () => import('${name}');`,
  `export const later = () => import(\`${name}\`);`,
  `export type One = import('${name}').One;`,
  `import one = require('${name}');\nexport const used = one;`,
  `export const one = require('${name}') as unknown;`,
];

const inCore = (code: string, rule: string): Case => ['src/core/quantity/snippet.ts', code, rule];

const packages = [
  'react',
  'react-dom',
  'react-dom/client',
  'office-ui-fabric-react',
  '@fluentui/react',
  '@fluentui/theme/lib/x',
];
const nodeModules = ['fs', 'node:fs', 'node:fs/promises', 'path', 'exceljs', 'rxjs'];

const values = [
  'document',
  'window',
  'navigator',
  'localStorage',
  'sessionStorage',
  'location',
  'self',
  'process',
  'Buffer',
];
const calls = [
  'fetch("x")',
  'setTimeout(() => 1)',
  'setInterval(() => 1)',
  'queueMicrotask(() => 1)',
  'performance.now()',
];
const office = [
  'Excel.run(async () => {})',
  'Office.context',
  'OfficeRuntime.storage',
  'CustomFunctions.Error',
  'console.log(1)',
];
const officeTypes = [
  'Excel.Range',
  'Office.Settings',
  'OfficeExtension.Error',
  'NodeJS.Timeout',
  'HTMLElement',
  'Window',
];

/** What the reader would be told. */
const sentences = [
  "'没有填写分值。'",
  "'请填写分值'",
  '`${cell} 单元格里已有内容。`',
  '`已删除“${cell}”`',
  "'已达到目标，得满分'",
];

const core: readonly Case[] = [
  ...[...packages, ...nodeModules].map((name) =>
    inCore(`import { one } from '${name}';\nexport const two = one;`, IMPORTS),
  ),
  ...importsOf('react').map((code) => inCore(code, IMPORTS)),
  inCore(`import * as z from 'zod/mini';\nexport const two = z;`, IMPORTS),
  ...['src/functions', 'src/excel', 'src/wording', 'src/taskpane', 'src/commands', 'src/xlsx'].map((folder): Case => [
    `${folder}/snippet.ts`,
    `import * as z from 'zod/mini';\nexport const two = z;`,
    IMPORTS,
  ]),
  ['src/core/scheme/snippet.ts', `import * as z from 'zod/mini';\nexport const two = z;`, ''],
  ...importsOf('node:fs').map((code) => inCore(code, IMPORTS)),
  inCore('export const later = (name: string) => import(name);', IMPORTS),
  ...[...values, ...calls, ...office].map((code) => inCore(`export const one = () => ${code};`, GLOBALS)),
  ...officeTypes.map((type) => inCore(`export type One = ${type};`, GLOBALS)),
  inCore('/* global document */\nexport const one = () => document;', GLOBALS),
  inCore('// eslint-disable-next-line\nexport const one = () => document;', GLOBALS),
  inCore('export const one = () => globalThis;', 'no-restricted-globals'),
  inCore('export const one = () => Function("return this");', 'no-restricted-globals'),
  inCore('declare const document: unknown;\nexport const one = document;', SYNTAX),
  inCore('declare global {\n  interface One {}\n}\nexport {};', SYNTAX),
  inCore('/// <reference types="node" />\nexport {};', '@typescript-eslint/triple-slash-reference'),
  inCore('/// <reference lib="dom" />\nexport {};', '@typescript-eslint/triple-slash-reference'),
  inCore('export const one = () => Date.now();', PROPERTIES),
  inCore('export const one = () => Date["now"]();', PROPERTIES),
  inCore('const { now } = Date;\nexport const one = now;', PROPERTIES),
  inCore('export const one = () => Math.random();', PROPERTIES),
  inCore('export const one = () => new Date();', SYNTAX),
  inCore('export const one = () => new Date;', SYNTAX),
  inCore('export const one = () => Date();', SYNTAX),
  ...sentences.map((text) => inCore(`export const one = (cell: string) => [${text}, cell];`, SENTENCES)),
  // Words of forms, and patterns that read what people type.
  inCore("export const one = ['年度指标值', '正向', '【待补充】'];", ''),
  inCore('export const one = new RegExp(`^(?:请|未)“?${String.raw`\\d`}。?$`);', ''),
  ['src/core/form/examples.ts', "export const one = '全年工作按计划完成。';", ''],
];

/** Imports against the arrows, between the core's own layers and between the others. */
const upward: readonly (readonly [file: string, name: string])[] = [
  ['src/core/snippet.ts', './quantity/readQuantity'],
  ['src/core/cell/snippet.ts', '../quantity/readQuantity'],
  ['src/core/quantity/snippet.ts', '../scheme/scheme'],
  ['src/core/scheme/snippet.ts', '../scoring/outcome'],
  ['src/core/scheme/builtin/snippet.ts', '../../scoring/outcome'],
  ['src/core/scoring/snippet.ts', '../form/form'],
  ['src/core/scoring/rules/snippet.ts', '../../form/form'],
  ['src/core/form/snippet.ts', '../sheet/grid'],
  ['src/core/explanations/snippet.ts', '../sheet/grid'],
  ['src/core/answers/snippet.ts', '../check/finding'],
  ['src/core/document/snippet.ts', '../workflows/readYear'],
  ['src/core/form/snippet.ts', '../sheet'],
  ['src/core/sheet/edit/snippet.ts', '../../check/finding'],
  ['src/core/formulas/snippet.ts', '../check/finding'],
  ['src/core/check/fix/snippet.ts', '../../workflows/readYear'],
  ['src/core/summary/snippet.ts', '../workflows/readYear'],
  ['src/core/takeBack/snippet.ts', '../summary/summary'],
  ['src/core/sheet/snippet.ts', '../../excel/inExcel'],
  ['src/core/snippet.ts', '../taskpane/mount'],
  ['src/core/snippet.ts', '../../package.json'],
  ['src/ooxml/snippet.ts', '../core/cell/cell'],
  ['src/worksheets/snippet.ts', '../xlsx/leanSheet'],
  ['src/docx/snippet.ts', '../intake/readFile'],
  ['src/xls/snippet.ts', '../xlsx/leanSheet'],
  ['src/files/snippet.ts', '../cli/runCli'],
  ['src/files/snippet.ts', '../checker/answerFile'],
  ['src/checker/snippet.ts', '../cli/runCli'],
  ['src/checker/page/snippet.ts', '../../excel/inExcel'],
  ['src/intake/snippet.ts', '../taskpane/mount'],
  ['src/intake/snippet.ts', '../excel/inExcel'],
  ['src/boot/snippet.ts', '../excel/inExcel'],
  ['src/functions/snippet.ts', '../excel/inExcel'],
  ['src/functions/snippet.ts', '../wps/registerFunction'],
  ['src/wps/snippet.ts', '../excel/inExcel'],
  ['src/excel/snippet.ts', '../taskpane/mount'],
  ['src/excel/snippet.ts', '../commands/runCommand'],
  ['src/commands/snippet.ts', '../taskpane/mount'],
  ['src/xlsx/snippet.ts', '../excel/inExcel'],
  ['src/xlsx/snippet.ts', '../cli/runCli'],
  ['src/cli/snippet.ts', '../excel/inExcel'],
  ['src/taskpane/snippet.ts', '../../preview/host/batch'],
  ['src/wording/snippet.ts', '../excel/inExcel'],
  ['preview/engine/snippet.ts', '../host/batch'],
  ['preview/host/snippet.ts', '../page/theme'],
  ['preview/host/snippet.ts', '../../src/core/cell/cell'],
  ['preview/page/snippet.ts', '../../src/core/cell/cell'],
];

const hosts: readonly Case[] = [
  ...['src/cli/snippet.ts', 'src/xlsx/snippet.ts', 'src/functions/snippet.ts', 'src/wording/snippet.ts'].flatMap(
    (file) => [
      [file, 'export const one = () => document.title;', GLOBALS] as const,
      [file, 'export const one = () => window;', GLOBALS] as const,
      [file, 'export const one = () => Office.context;', GLOBALS] as const,
      [file, 'export const one = () => Excel.run(async () => {});', GLOBALS] as const,
      [file, "import * as React from 'react';\nexport const one = React;", IMPORTS] as const,
    ],
  ),
  // What reads files runs in Node, some of it also in a page, and knows neither Office nor React.
  ...['src/ooxml', 'src/docx', 'src/worksheets', 'src/xls', 'src/files'].flatMap((folder) => {
    const file = `${folder}/snippet.ts`;
    return [
      [file, 'export const one = () => document.title;', GLOBALS] as const,
      [file, 'export const one = () => Excel.run(async () => {});', GLOBALS] as const,
      [file, "import * as React from 'react';\nexport const one = React;", IMPORTS] as const,
    ];
  }),
  ...['src/ooxml/snippet.ts', 'src/docx/snippet.ts', 'src/worksheets/snippet.ts'].map(
    (file) => [file, 'export const one = () => process.env;', GLOBALS] as const,
  ),
  ...[
    'src/ooxml/snippet.ts',
    'src/docx/snippet.ts',
    'src/intake/snippet.ts',
    'src/checker/snippet.ts',
    'src/taskpane/snippet.ts',
  ].map(
    (file) => [file, "import { readFileSync } from 'node:fs';\nexport const one = readFileSync;", IMPORTS] as const,
  ),
  ['src/intake/snippet.ts', 'export const one = () => Excel.run(async () => {});', 'no-restricted-globals'],
  ['src/checker/snippet.ts', 'export const one = () => Excel.run(async () => {});', 'no-restricted-globals'],
  ['src/wps/snippet.ts', 'export const one = () => Excel.run(async () => {});', 'no-restricted-globals'],
  ['src/checker/page/snippet.ts', "export const one = () => fetch('a');", 'no-restricted-globals'],
  [
    'src/checker/page/snippet.ts',
    'export const one = (at: Element, text: string) => (at.innerHTML = text);',
    'no-restricted-properties',
  ],
  ['src/functions/snippet.ts', 'export const one = () => process.env;', GLOBALS],
  ['src/functions/snippet.ts', "import { readFileSync } from 'node:fs';\nexport const one = readFileSync;", IMPORTS],
  ['src/wording/snippet.ts', 'export const one = () => new Date();', SYNTAX],
  ['src/taskpane/snippet.ts', 'export const one = () => Excel.run(async () => {});', 'no-restricted-globals'],
  ['src/taskpane/snippet.ts', 'export const one = (page: Window) => page.Excel.run();', SYNTAX],
  ['src/commands/snippet.ts', 'const { run } = Excel;\nexport const one = run;', 'no-restricted-globals'],
  ['src/boot/snippet.ts', 'export type One = Excel.Range;', SYNTAX],
  ['src/excel/snippet.ts', 'export const one = () => document.title;', 'no-restricted-globals'],
  // Every request has its deadline.
  ...['src/excel/snippet.ts', 'src/excel/watch.ts', 'src/excel/takeBack/snippet.ts'].flatMap((file) => [
    [file, 'export const one = () => Excel.run(async () => {});', PROPERTIES] as const,
    [file, 'export const one = () => Excel["run"](async () => {});', PROPERTIES] as const,
    [file, 'const { run } = Excel;\nexport const one = run;', PROPERTIES] as const,
  ]),
  ['src/somewhere/snippet.ts', 'export const one = 1;', IMPORTS],
  ['src/core/somewhere/snippet.ts', 'export const one = 1;', IMPORTS],
];

const hooks: readonly Case[] = [
  [
    'src/taskpane/snippet.tsx',
    'import { useState } from "react";\nexport function One({ on }: { on: boolean }) {\n  if (on) useState(1);\n  return null;\n}',
    'react-hooks/rules-of-hooks',
  ],
  [
    'src/taskpane/snippet.tsx',
    'import { useEffect } from "react";\nexport function One({ on }: { on: () => void }) {\n  useEffect(() => on(), []);\n  return null;\n}',
    'react-hooks/exhaustive-deps',
  ],
];

const writers: readonly Case[] = [
  ...['values', 'formulas', 'formulasLocal', 'formulasR1C1', 'valuesAsJson', 'numberFormat', 'numberFormatLocal'].map(
    (property): Case => [
      'src/excel/snippet.ts',
      `export const one = (range: Excel.Range) => {\n  range.${property} = [[]];\n};`,
      SYNTAX,
    ],
  ),
  ...['context.workbook.worksheets', 'worksheets'].map((sheets): Case => [
    'src/excel/snippet.ts',
    `export const one = ({ ${sheets.split('.')[0]} }: Excel.Workbook) => ${sheets}.add('x');`,
    SYNTAX,
  ]),
  ['src/excel/writeEntries.ts', 'export const one = (cell: Excel.Range) => {\n  cell.formulas = [[1]];\n};', ''],
  ['src/excel/ownRules.ts', 'export const one = (cell: Excel.Range) => {\n  cell.formulas = [[1]];\n};', SYNTAX],
  ['src/excel/drawSheets.ts', 'export const one = (cell: Excel.Range) => {\n  cell.formulas = [[1]];\n};', SYNTAX],
  ['src/xlsx/snippet.ts', "export const one = (book: Workbook) => book.addWorksheet('x');", SYNTAX],
  ['src/xlsx/snippet.ts', 'export const one = (cell: Cell) => {\n  cell.value = 1;\n};', SYNTAX],
  ['src/xlsx/snippet.ts', 'declare const one: number;\nexport const two = one;', SYNTAX],
];

/** What stands in the code today, and must go on to be allowed. */
const allowed: readonly Case[] = [
  inCore("import Decimal from 'decimal.js';\nexport const one = new Decimal(1);", ''),
  inCore('export const one = (serial: number) => new Date(serial);', ''),
  inCore('export const one = (window: readonly number[]) => window.length;', ''),
  inCore('declare const brand: unique symbol;\nexport type One = string & { readonly [brand]: true };', ''),
  ['src/core/check/fix/snippet.ts', "import type { Finding } from '../finding';\nexport type One = Finding;", ''],
  ['src/core/scoring/rules/snippet.ts', "import { one } from '../../quantity/x';\nexport const two = one;", ''],
  ['src/excel/inExcel.ts', 'export const one = () => Excel.run(async () => {});', ''],
  ['src/taskpane/snippet.ts', 'export const one = () => Office.onReady();', ''],
  ['src/cli/snippet.ts', "import { readFile } from 'node:fs/promises';\nexport const one = readFile;", ''],
  ['src/functions/snippet.ts', 'export const one = () => CustomFunctions.ErrorCode;', ''],
];

const cases: readonly Case[] = [
  ...core,
  ...upward.flatMap(([file, name]) =>
    importsOf(name)
      .slice(0, 4)
      .map((code) => [file, code, IMPORTS] as const),
  ),
  ...hosts,
  ...hooks,
  ...writers,
  ...allowed,
];

let answers: readonly (readonly string[])[];

beforeAll(() => {
  const input = JSON.stringify(cases.map(([file, code]) => ({ file, code: `${code}\n` })));
  const script = path.join(__dirname, 'lintSnippets.mjs');
  const printed = execFileSync(process.execPath, [script], { cwd: root, input, encoding: 'utf8' });
  answers = JSON.parse(printed) as typeof answers;
});

test.each(cases.map((one, index) => [...one, index] as const))('%s: %s -> %s', (_file, _code, rule, index) => {
  const said = answers[index] ?? [];
  if (rule === '') expect(said).toEqual([]);
  else expect(said.map((one) => one.split(': ')[0])).toContain(rule);
});
