import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { manifestProblems } from '../support/manifestProblems';

const root = path.resolve(__dirname, '../..');
const BASE = 'https://localhost:3000/';
const text = (file: string) => readFileSync(path.join(root, file), 'utf8');
const manifest = text('recorder/manifest.xml');

/** What the build puts beside the manifest is taken to be there. */
function fileAt(address: string): Buffer | null {
  const name = address.slice(BASE.length);
  if (/^(recorder\.html|functions(\.zh-CN)?\.(js|json))$/.test(name)) return Buffer.from('built');
  return existsSync(path.join(root, name)) ? readFileSync(path.join(root, name)) : null;
}

test("nothing is wrong with the recorder's manifest", () => {
  expect(manifestProblems(manifest, { version: '1.0.0', commands: [], fileAt })).toEqual([]);
});

test('it is another add-in than the product', () => {
  const idOf = (xml: string) => /<Id>(.*)<\/Id>/.exec(xml)?.[1];
  expect(idOf(manifest)).not.toBe(idOf(text('manifest.xml')));
});

test('the product knows nothing of it', () => {
  const sources = readdirSync(path.join(root, 'src'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(ts|tsx|html|json)$/.test(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name));
  expect(sources.length).toBeGreaterThan(200);
  expect(sources.filter((file) => /recorder\//.test(readFileSync(file, 'utf8')))).toEqual([]);
  expect(text('webpack.config.cjs') + text('manifest.xml')).not.toMatch(/recorder/i);
});
