import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { CHINESE_ONLY } from './messageTables';

const SOURCE = path.join(__dirname, '../../../src');
const sources = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll(path.sep, '/'))
  .filter((file) => /\.tsx?$/.test(file) && !file.startsWith('core/messages/'))
  .map((file) => ({ file, text: readFileSync(path.join(SOURCE, file), 'utf8') }));

/** What is imported straight from the tables of one language. */
function directImports(text: string): string[] {
  return [...text.matchAll(/from '[^']*messages\/(?:zh-CN|en-US)\/(\w+)'/g)].map(([, area = '']) => area);
}

/** What runs when a module loads: statements at the margin that are not functions, classes, types or imports. */
function constantsOf(text: string): string[] {
  return text.split(/\n(?=\S)/).filter((statement) => /^(?:export )?const [^=]+=(?!.*=>)/.test(statement));
}

/** The names under which messages were imported, other than types. */
function importedMessages(text: string): string[] {
  const imports = [
    ...text.matchAll(
      /^import \{([^}]*)\} from '[^']*core\/messages\/\w+'|^import \{([^}]*)\} from '(?:\.\.?\/)+messages\/\w+'/gm,
    ),
  ];
  return imports
    .flatMap(([, outside = '', inside = '']) => `${outside},${inside}`.split(','))
    .map((name) => name.trim().replace(/^.* as /, ''))
    .filter(Boolean);
}

test.each(sources.filter(({ text }) => directImports(text).length > 0))(
  '$file takes only messages that are Chinese whatever the language',
  ({ text }) => {
    expect(CHINESE_ONLY).toEqual(expect.arrayContaining(directImports(text)));
  },
);

test('no module keeps a message from when it was loaded', () => {
  const kept = sources.flatMap(({ file, text }) => {
    const names = importedMessages(text);
    const isKept = (statement: string) => names.some((name) => new RegExp(`\\b${name}[.[]`).test(statement));
    return (
      constantsOf(text)
        .filter(isKept)
        // Functions in a table ask for the message when they are called.
        .filter((statement) => !/=>/.test(statement))
        .map((statement) => `${file}: ${statement.split('\n')[0]}`)
    );
  });

  expect(kept).toEqual([]);
});
