// The circles among files that are only written here: reads [{ path: code, … }, …] from standard input and prints the circles of
// each. A process of its own, as Jest cannot load the script.
import { text } from 'node:stream/consumers';
import ts from 'typescript';
import { cyclesOf, importGraph } from '../../scripts/measure/importGraph.mjs';

/** @type {Record<string, string>[]} */
const sets = JSON.parse(await text(process.stdin));
const circles = sets.map((set) => {
  const parsed = Object.entries(set).map(
    ([name, code]) => /** @type {const} */ ([name, ts.createSourceFile(name, code, ts.ScriptTarget.Latest, true)]),
  );
  return cyclesOf(importGraph(new Map(parsed)));
});
process.stdout.write(JSON.stringify(circles));
