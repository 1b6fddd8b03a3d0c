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
  ['src/core/quantity'],
  ['src/core/scheme'],
  ['src/core/scoring'],
  ['src/core/form'],
  ['src/core/explanations'],
  ['src/core/sheet'],
  ['src/core/formulas'],
  ['src/core/check'],
  ['src/core/workflows', 'src/core/summary', 'src/core/takeBack'],
];

/** Sentences of the interface: layers of the core say them, and they name the types of what they speak about. */
const SENTENCES = 'src/core/messages';

/** Layers that say nothing: what they give is data, and src/wording says it (docs/decisions/0030-scores-are-data.md). */
const SILENT = [
  'src/core',
  'src/core/quantity',
  'src/core/scoring',
  'src/core/form',
  'src/core/explanations',
  'src/core/formulas',
  'src/core/check',
  'src/core/summary',
];

/** Definitions of what comes from files and settings; test/build/functionsAlone.test.ts keeps them out of the functions. */
const packagesOf = { 'src/core/scheme': ['zod'] };

const core = [SENTENCES, ...CORE.flat()];

/** @type {readonly Layer[]} */
const coreLayers = CORE.flatMap((line, index) =>
  line.map((folder) => ({
    folder,
    packages: ['decimal.js', ...(packagesOf[folder] ?? [])],
    imports: [...(SILENT.includes(folder) ? [] : [SENTENCES]), ...CORE.slice(0, index).flat()],
  })),
);

/** Every layer of the product and of the stand-in Excel. What is not listed may not be imported. @type {readonly Layer[]} */
export const layers = [
  { folder: SENTENCES, packages: ['decimal.js'], imports: CORE.flat() },
  ...coreLayers,
  { folder: 'src/wording', packages: ['decimal.js'], imports: core },
  { folder: 'src/functions', packages: ['decimal.js'], imports: [...CORE.flat(), 'src/wording'] },
  { folder: 'src/xlsx', packages: ['exceljs', 'jszip', 'node:'], imports: core },
  { folder: 'src/cli', packages: ['node:'], imports: [...core, 'src/wording', 'src/xlsx', 'package.json'] },
  { folder: 'src/excel', packages: ['decimal.js'], imports: core },
  { folder: 'src/boot', imports: core },
  { folder: 'src/commands', imports: [...core, 'src/excel'] },
  {
    folder: 'src/taskpane',
    packages: ['decimal.js', 'react', 'react-dom', 'office-ui-fabric-react'],
    imports: [...core, 'src/wording', 'src/excel', 'src/commands', 'src/boot', 'src/functions', 'package.json'],
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
