import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PublishedSheet } from './damages';
import { codesOf } from './codesOf';

interface Published extends PublishedSheet {
  /** Codes that are right to be found, and codes that would be false alarms. */
  readonly must: readonly string[];
  readonly mustNot: readonly string[];
}

const FOLDER = join(__dirname, 'golden', 'published');
const published = readdirSync(FOLDER).map((file): [string, Published] => [
  file.replace('.json', ''),
  JSON.parse(readFileSync(join(FOLDER, file), 'utf8')) as Published,
]);

describe.each(published)('the form %s as published', (_, sheet) => {
  const [codes = [], ...others] = codesOf(sheet);

  test('is found, once', () => {
    expect(codesOf(sheet)).toHaveLength(1);
    expect(others).toEqual([]);
  });

  test('shows what is wrong with it', () => {
    expect(codes).toEqual(expect.arrayContaining([...sheet.must]));
  });

  test('raises no false alarm', () => {
    expect(codes.filter((code) => sheet.mustNot.includes(code))).toEqual([]);
  });
});
