import tseslint from 'typescript-eslint';
import { DECLARED } from './walls.mjs';

/** @param {string} properties @param {string} message */
const assigned = (properties, message) => ({
  selector: `AssignmentExpression > MemberExpression.left[property.name=/^(${properties})$/]`,
  message,
});
const called = (selector, message) => ({ selector: `CallExpression${selector}`, message });

const CONTENTS = assigned(
  'values|formulas|formulasLocal|formulasR1C1|valuesAsJson',
  'Contents of cells are written by writeEntries, which takes only what the gate in core/sheet/edit has let through.',
);
const FORMATS = assigned(
  'numberFormat|numberFormatLocal|numberFormatCategories',
  'Number formats of cells are written by writeFormatted or, without contents, by writeInBlocks.',
);
const NEW_SHEETS = ['[callee.object.name="worksheets"]', '[callee.object.property.name="worksheets"]'].map((on) =>
  called(`[callee.property.name=/^(add|addFromBase64)$/]${on}`, 'Sheets are created by drawNewSheet.'),
);
const FILE_CONTENTS = assigned('value', 'Contents of a file are written by writePlan or as rows.');
const FILE_SHEETS = called('[callee.property.name="addWorksheet"]', 'Sheets of a file are created by addSheet.');

/** @param {string} folder @param {readonly string[]} files */
const but = (folder, ...files) => ({
  files: [`src/${folder}/**`],
  ignores: files.map((file) => `src/${folder}/${file}`),
});

/** Contents, number formats and sheets have one writer each, in Excel as in files. */
export const oneWriter = tseslint.config(
  {
    ...but('excel', 'writeEntries.ts', 'writeInBlocks.ts'),
    rules: { 'no-restricted-syntax': ['error', CONTENTS, FORMATS, ...NEW_SHEETS] },
  },
  // What a rule shows is no cell's number format.
  { files: ['src/excel/ownRules.ts'], rules: { 'no-restricted-syntax': ['error', CONTENTS, ...NEW_SHEETS] } },
  {
    files: ['src/excel/drawSheets.ts'],
    rules: { 'no-restricted-syntax': ['error', CONTENTS, FORMATS] },
  },
  {
    ...but('xlsx', 'writePlan.ts', 'addSheet.ts'),
    rules: { 'no-restricted-syntax': ['error', ...DECLARED, FILE_CONTENTS, FILE_SHEETS] },
  },
);
