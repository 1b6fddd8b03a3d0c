import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkForm } from '../../../src/core/checks/checkForm';
import { defaultScheme } from '../../../src/core/scheme/schemes';
import type { PublishedForm } from '../sheet/publishedForm';
import { findingsOf, formOf } from './findingsOf';

interface Expected {
  readonly code: string;
  readonly subject: string;
}

const folder = join(__dirname, 'golden');
const cases = readdirSync(folder);

function read<T>(name: string, file: string): T {
  return JSON.parse(readFileSync(join(folder, name, file), 'utf8')) as T;
}

function lines(findings: readonly Expected[]): string[] {
  return findings.map(({ code, subject }) => `${code} ${subject}`).sort();
}

describe('a published form', () => {
  it.each(cases)('%s gets the findings of a careful reader', (name) => {
    const findings = findingsOf(read<PublishedForm>(name, 'form.json'));
    expect(lines(findings)).toEqual(lines(read<Expected[]>(name, 'expected.json')));
  });

  it.each(cases)('%s gets the same findings when figures were typed as numbers and names repeated', (name) => {
    const form = formOf(read<PublishedForm>(name, 'form.json'), { typedNumbers: true, unmerged: true });
    expect(lines(checkForm(form, defaultScheme))).toEqual(lines(read<Expected[]>(name, 'expected.json')));
  });
});
