import ts from 'typescript';
import { layerOf, mayImportFile } from '../../lint/layers.mjs';
import { exportsOf } from './exportsOf.mjs';
import { cyclesOf, importGraph } from './importGraph.mjs';
import { sourceFiles } from './sourceFiles.mjs';

/** Files of at most so many lines are counted as small. */
const SMALL = 20;

/**
 * Figures of src, and the lists behind those that are to be 0.
 * @param {URL} root of the project
 * @returns {{ figures: [string, string | number][], lists: Record<string, string[]> }}
 */
export function measure(root) {
  const files = sourceFiles(root, 'src');
  const graph = importGraph(files);
  const lines = [...files.values()].map(linesOf);
  const functions = [...files.values()].flatMap(functionLines);
  const exported = [...files].flatMap(([file, source]) => exportsOf(source).map((one) => ({ ...one, file })));
  const lists = {
    'import cycles': cyclesOf(graph).map((circle) => circle.join(' - ')),
    'upward imports': upwardImports(graph),
    any: [...files].flatMap(([file, source]) => anyTypes(source).map((line) => `${file}:${line}`)),
    'names exported twice': exportedTwice(exported),
    'exports without documentation': exported
      .filter((one) => !one.isDocumented)
      .map(({ name, file }) => `${name} ${file}`),
  };
  const figures = [
    ['files', files.size],
    [`files of ${SMALL} lines or fewer`, lines.filter((count) => count <= SMALL).length],
    ['lines', lines.reduce((sum, count) => sum + count, 0)],
    ['lines per file, median', quantile(lines, 0.5)],
    ['lines per file, p90', quantile(lines, 0.9)],
    ['functions', functions.length],
    ['lines per function, median', quantile(functions, 0.5)],
    ['lines per function, p90', quantile(functions, 0.9)],
    ['exports', exported.length],
    ['exports documented', exported.length - lists['exports without documentation'].length],
    ...['any', 'import cycles', 'upward imports', 'names exported twice'].map((name) => [name, lists[name].length]),
  ];
  return { figures, lists };
}

/** @param {import('typescript').SourceFile} file */
function linesOf(file) {
  return file.text.split('\n').length - Number(file.text.endsWith('\n'));
}

/** Lines of every function with a body of statements. @param {import('typescript').SourceFile} file @returns {number[]} */
function functionLines(file) {
  return nodesOf(file)
    .filter((node) => ts.isFunctionLike(node) && node.body !== undefined && ts.isBlock(node.body))
    .map((node) => lineOf(file, node.end) - lineOf(file, node.getStart()) + 1);
}

/** Lines with the type any. @param {import('typescript').SourceFile} file @returns {number[]} */
function anyTypes(file) {
  return nodesOf(file)
    .filter(({ kind }) => kind === ts.SyntaxKind.AnyKeyword)
    .map((node) => lineOf(file, node.getStart()));
}

function nodesOf(node) {
  const nodes = [node];
  ts.forEachChild(node, (child) => void nodes.push(...nodesOf(child)));
  return nodes;
}

function lineOf(file, position) {
  return file.getLineAndCharacterOfPosition(position).line + 1;
}

/** Imports against the table of layers. @param {Map<string, string[]>} graph */
function upwardImports(graph) {
  return [...graph].flatMap(([file, imported]) => {
    const layer = layerOf(file);
    return imported.filter((one) => !layer || !mayImportFile(layer, one)).map((one) => `${file} -> ${one}`);
  });
}

/** Tables of sentences: the same names in every language, which is what they are for. */
const OF_ONE_LANGUAGE = /^src\/(?:core\/messages|wording)\/(?:zh-CN|en-US)\//;

/** Names that two files export. @param {readonly { name: string, file: string }[]} exported */
function exportedTwice(exported) {
  const filesOf = new Map();
  const apart = exported.filter(({ file }) => !OF_ONE_LANGUAGE.test(file));
  for (const { name, file } of apart) filesOf.set(name, new Set(filesOf.get(name)).add(file));
  return [...filesOf].filter(([, files]) => files.size > 1).map(([name, files]) => `${name}: ${[...files].join(', ')}`);
}

/** The smallest value that at least this share of the values does not exceed. @param {readonly number[]} values @param {number} share */
function quantile(values, share) {
  return [...values].sort((a, b) => a - b)[Math.ceil(values.length * share) - 1] ?? 0;
}
