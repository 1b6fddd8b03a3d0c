import { execFileSync } from 'node:child_process';
import path from 'node:path';

const A = 'src/core/form/a.ts';
const B = 'src/core/form/b.ts';
const C = 'src/core/form/c.ts';

/** [what it is, the files, whether they lead back to where they began]. */
const sets: readonly (readonly [name: string, files: Readonly<Record<string, string>>, isCircle: boolean])[] = [
  ...[
    ['of values', "import { a } from './a';\nexport const b = a;"],
    ['of types', "import type { One } from './a';\nexport type Two = One;"],
    ['of a type among values', "import { type One } from './a';\nexport type Two = One;"],
    ['of a type that is passed on', "export type { One } from './a';"],
    ['of all that is passed on', "export * from './a';"],
    ['of an import type', "export type Two = import('./a').One;"],
    ['of a module loaded later', "export const later = () => import('./a');"],
    ['of a file loaded for what it does', "import './a';"],
  ].map(
    ([name = '', code = '']) =>
      [
        `two files ${name}`,
        { [A]: "import type { Two } from './b';\nexport type One = Two;", [B]: code },
        true,
      ] as const,
  ),
  [
    'three files of types',
    {
      [A]: "import type { Two } from './b';\nexport type One = Two;",
      [B]: "import type { Three } from './c';\nexport type Two = Three;",
      [C]: "import type { One } from './a';\nexport type Three = One;",
    },
    true,
  ],
  ['a file that imports itself', { [A]: "import type { One } from './a';\nexport type Two = One;" }, true],
  [
    'two ways to one file',
    {
      [A]: "import type { Two } from './b';\nimport type { Three } from './c';\nexport type One = Two | Three;",
      [B]: "import type { Three } from './c';\nexport type Two = Three;",
      [C]: 'export type Three = 1;',
    },
    false,
  ],
];

let circles: readonly (readonly string[])[][];

beforeAll(() => {
  const script = path.join(__dirname, 'cycleSnippets.mjs');
  const input = JSON.stringify(sets.map(([, files]) => files));
  circles = JSON.parse(execFileSync(process.execPath, [script], { input, encoding: 'utf8' })) as typeof circles;
});

test.each(sets.map(([name, files, isCircle], index) => [name, files, isCircle, index] as const))(
  '%s',
  (_name, files, isCircle, index) => {
    expect(circles[index]).toEqual(isCircle ? [Object.keys(files)] : []);
  },
);
