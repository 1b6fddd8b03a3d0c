import path from 'node:path';
import ts from 'typescript';

/**
 * Which file imports which, types included, by path from the root.
 * @param {Map<string, import('typescript').SourceFile>} files
 * @returns {Map<string, string[]>}
 */
export function importGraph(files) {
  const imported = (name, specifier) => {
    const base = path.posix.join(path.posix.dirname(name), specifier);
    return [base, `${base}.ts`, `${base}.tsx`, `${base}/index.ts`].find((file) => files.has(file)) ?? base;
  };
  return new Map(
    [...files].map(([name, file]) => {
      const specifiers = ts.preProcessFile(file.text, true, true).importedFiles.map(({ fileName }) => fileName);
      return [name, specifiers.filter((one) => one.startsWith('.')).map((one) => imported(name, one))];
    }),
  );
}

/**
 * Circles of a graph: each a set of files of which every one leads to every other (Tarjan's strongly connected components).
 * @param {Map<string, string[]>} graph
 * @returns {string[][]}
 */
export function cyclesOf(graph) {
  const cycles = [];
  const order = new Map();
  const lowest = new Map();
  const stack = [];
  const visit = (node) => {
    order.set(node, order.size);
    lowest.set(node, order.get(node));
    stack.push(node);
    for (const next of graph.get(node) ?? []) {
      if (!order.has(next)) visit(next);
      if (stack.includes(next)) lowest.set(node, Math.min(lowest.get(node), lowest.get(next)));
    }
    if (lowest.get(node) !== order.get(node)) return;
    const circle = stack.splice(stack.indexOf(node));
    if (circle.length > 1 || graph.get(node)?.includes(node)) cycles.push(circle.sort());
  };
  for (const node of graph.keys()) if (!order.has(node)) visit(node);
  return cycles;
}
