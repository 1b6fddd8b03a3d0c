import path from 'node:path';
import { generateCustomFunctionsMetadata } from 'custom-functions-metadata';
import { readFileSync } from 'node:fs';
import { OWN_FUNCTIONS } from '../../src/core/sheet/repair/ownFunctions';
import { functionsById } from '../support/associateFunctions';

interface Metadata {
  readonly allowCustomDataForDataTypeAny?: boolean;
  readonly functions: readonly {
    readonly id: string;
    readonly name: string;
    readonly description: string;
    readonly helpUrl: string;
    readonly parameters: readonly {
      readonly name: string;
      readonly description: string;
      readonly optional?: boolean;
    }[];
    readonly result: object;
  }[];
}

const folder = path.join(__dirname, '../../src/functions');
const chinese = JSON.parse(readFileSync(path.join(folder, 'functions.zh-CN.json'), 'utf8')) as Metadata;
let english: Metadata;

beforeAll(async () => {
  const result = await generateCustomFunctionsMetadata(path.join(folder, 'functions.ts'), true);
  expect(result.errors).toEqual([]);
  english = JSON.parse(result.metadataJson) as Metadata;
});

/** Everything but the words. */
function withoutDescriptions(metadata: Metadata): unknown {
  return JSON.parse(JSON.stringify(metadata), (key, value: unknown) =>
    key === 'description' ? undefined : value,
  ) as unknown;
}

test('the Chinese metadata has the ids, names, parameters and types of the generated one', () => {
  expect(withoutDescriptions(chinese)).toEqual(withoutDescriptions(english));
});

test('every function and parameter is described, in Chinese in the Chinese file', () => {
  for (const metadata of [english, chinese]) {
    for (const { description, parameters } of metadata.functions) {
      for (const text of [description, ...parameters.map((parameter) => parameter.description)]) {
        expect(text).toMatch(metadata === chinese ? /[\u4e00-\u9fff].*。$/u : /^[A-Z正].*\.$/u);
      }
    }
  }
});

test('names are ids: a translated name would be #NAME? in other languages', () => {
  for (const { id, name } of chinese.functions) expect(name).toBe(id);
});

test('formulas are read, repaired and given another scheme by the parameters the functions have', () => {
  const taken = english.functions.map(({ id, parameters }) => {
    const scheme = parameters.findIndex(({ name }) => name === 'scheme');
    const least = parameters.filter(({ optional }) => !optional).length;
    return [id, { least, most: parameters.length, scheme: scheme < 0 ? null : scheme }];
  });
  expect(OWN_FUNCTIONS).toEqual(Object.fromEntries(taken));
});

test('every function in the metadata is associated, and no other', () => {
  expect(Object.keys(functionsById).sort()).toEqual(english.functions.map(({ id }) => id).sort());
});

test('the guide begins with the list of the functions, and says how many they are', () => {
  const guide = readFileSync(path.join(__dirname, '../../docs/functions.md'), 'utf8');
  const listed = [...guide.matchAll(/^\| \[([A-Z]+)\]\(#[a-z]+\) +\|/gm)].map(([, name]) => name);
  expect(listed).toEqual(english.functions.map(({ id }) => id));
  expect(guide).toContain(`提供 ${listed.length} 个函数`);
});

test('every help address leads to the heading of the function in the guide', () => {
  const guide = readFileSync(path.join(__dirname, '../../docs/functions.md'), 'utf8');
  const headings = [...guide.matchAll(/^#+ ([A-Z]+)/gm)].map(([, name]) => name?.toLowerCase());
  for (const { helpUrl } of english.functions) {
    expect(helpUrl).toMatch(/^https:\/\/localhost:3000\/help\/functions\.html#[a-z]+$/);
    expect(headings).toContain(helpUrl.split('#')[1]);
  }
});
