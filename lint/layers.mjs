/**
 * One layer: a folder, what its files may import beside their own and what lies under them, and the packages they may use. A
 * folder that holds other layers counts for its direct files only.
 * @typedef {{ folder: string, packages?: readonly string[], imports?: readonly string[] }} Layer
 */

/**
 * The layers of the core, from the bottom up: each line may import the lines above it and nothing below; folders of one line do
 * not know each other. This list is the only place that says so.
 * @type {readonly (readonly string[])[]}
 */
const CORE = [
  ['src/core'],
  ['src/core/cell'],
  ['src/core/quantity'],
  ['src/core/scheme'],
  ['src/core/scoring'],
  ['src/core/form'],
  ['src/core/explanations'],
  ['src/core/sheet'],
  ['src/core/answers'],
  ['src/core/formulas'],
  ['src/core/check'],
  ['src/core/workflows', 'src/core/summary', 'src/core/takeBack', 'src/core/document'],
  ['src/core/returns'],
];

/** Definitions of what comes from files and settings; test/build/functionsAlone.test.ts keeps them out of the functions. */
const packagesOf = { 'src/core/scheme': ['zod'], 'src/core/answers': ['zod'] };

const core = CORE.flat();

/** @type {readonly Layer[]} */
const coreLayers = CORE.flatMap((line, index) =>
  line.map((folder) => ({
    folder,
    packages: ['decimal.js', ...(packagesOf[folder] ?? [])],
    imports: CORE.slice(0, index).flat(),
  })),
);

/** Every layer of the product and of the stand-in Excel. What is not listed may not be imported. @type {readonly Layer[]} */
export const layers = [
  ...coreLayers,
  { folder: 'src/wording', packages: ['decimal.js'], imports: core },
  { folder: 'src/functions', packages: ['decimal.js'], imports: [...core, 'src/wording'] },
  { folder: 'src/wps', imports: ['src/core/sheet', 'src/wording', 'src/functions'] },
  { folder: 'src/ooxml', packages: ['fflate'] },
  { folder: 'src/docx', packages: ['fflate', 'docx', 'numfmt'], imports: [...core, 'src/ooxml'] },
  { folder: 'src/worksheets', packages: ['fflate'], imports: [...core, 'src/ooxml'] },
  {
    folder: 'src/xlsx',
    packages: ['exceljs', 'jszip', 'node:'],
    imports: [...core, 'src/wording', 'src/ooxml', 'src/worksheets'],
  },
  { folder: 'src/xls', packages: ['@e965/xlsx', 'fflate', 'node:'], imports: [...core, 'src/ooxml'] },
  {
    folder: 'src/files',
    packages: ['fflate', 'node:'],
    imports: [...core, 'src/wording', 'src/ooxml', 'src/docx', 'src/xls', 'src/xlsx'],
  },
  {
    folder: 'src/cli',
    packages: ['node:', 'zod', 'decimal.js'],
    imports: [
      ...[...core, 'src/wording', 'src/ooxml', 'src/docx', 'src/worksheets'],
      ...['src/xlsx', 'src/files', 'package.json'],
    ],
  },
  { folder: 'src/excel', packages: ['decimal.js'], imports: [...core, 'src/wording'] },
  { folder: 'src/intake', imports: [...core, 'src/ooxml', 'src/docx', 'src/worksheets'] },
  {
    folder: 'src/checker',
    packages: ['decimal.js'],
    imports: [...core, 'src/wording', 'src/ooxml', 'src/files', 'src/intake'],
  },
  { folder: 'src/boot', imports: ['src/wording'] },
  { folder: 'src/commands', imports: [...core, 'src/wording', 'src/excel'] },
  {
    folder: 'src/taskpane',
    packages: ['decimal.js', 'react', 'react-dom', 'office-ui-fabric-react'],
    imports: [
      ...[...core, 'src/wording', 'src/excel', 'src/commands', 'src/boot', 'src/functions'],
      ...['src/docx', 'src/intake', 'src/worksheets', 'package.json'],
    ],
  },
  { folder: 'preview/engine', packages: ['@univerjs'] },
  { folder: 'preview/host', imports: ['preview/engine'] },
  { folder: 'preview/node', packages: ['node:'], imports: ['preview/engine', 'preview/host'] },
  { folder: 'preview/page', packages: ['@univerjs'], imports: ['preview/engine', 'preview/host'] },
];

/** The layer of a file, by its path from the project's root with '/'; undefined for a file outside all layers. @param {string} file */
export function layerOf(file) {
  const folder = file.slice(0, Math.max(0, file.lastIndexOf('/')));
  const within = layers.filter(
    (layer) => [file, folder].includes(layer.folder) || folder.startsWith(`${layer.folder}/`),
  );
  const nearest = within.sort((a, b) => b.folder.length - a.folder.length)[0];
  const holdsOthers = layers.some((layer) => layer.folder.startsWith(`${nearest?.folder}/`));
  return nearest && (!holdsOthers || nearest.folder === folder) ? nearest : undefined;
}

/** Whether a file of a layer may import another file of the project. @param {Layer} layer @param {string} file */
export function mayImportFile(layer, file) {
  const target = layerOf(file);
  return target === layer || Boolean(layer.imports?.includes(target?.folder ?? file));
}

/** Whether a file of a layer may import a package ('node:fs', 'react-dom/client'). @param {Layer} layer @param {string} name */
export function mayImportPackage({ packages = [] }, name) {
  return packages.some((one) =>
    one.endsWith(':') ? name.startsWith(one) : name === one || name.startsWith(`${one}/`),
  );
}
