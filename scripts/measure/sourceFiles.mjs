import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

/**
 * The TypeScript files of a folder, parsed.
 * @param {URL} root of the project
 * @param {string} folder below it
 * @returns {Map<string, import('typescript').SourceFile>} by path from the root, with '/'
 */
export function sourceFiles(root, folder) {
  const base = fileURLToPath(root);
  const names = readdirSync(path.join(base, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => `${folder}/${name.split(path.sep).join('/')}`)
    .sort();
  return new Map(
    names.map((name) => {
      const text = readFileSync(path.join(base, name), 'utf8');
      return [name, ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true)];
    }),
  );
}
