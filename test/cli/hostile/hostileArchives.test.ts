import { existsSync } from 'node:fs';
import { readdir, writeFile } from 'node:fs/promises';
import { checkCommandMessages as messages } from '../../../src/wording/zh-CN/checkCommand';
import { fileMessages } from '../../../src/wording/zh-CN/files';
import { documentOf, paragraph } from '../../docx/rawDocument';
import { part, rawZip, repeatedPart } from '../../xlsx/rawZip';
import { temporaryFolder } from '../../xlsx/temporaryFolder';
import { buildProgram, runWatched } from './builtProgram';
import type { ProgramRun } from './builtProgram';
import { MOST_MEGABYTES } from './programUse';

// Archives that would harm a careless reader, each with a good file, on the program as it is shipped.

const file = temporaryFolder();
const document = Buffer.from(documentOf(paragraph('甲')));
const good = part('好的.docx', document);

beforeAll(() => buildProgram(file('cli')));

async function check(name: string, content: Buffer): Promise<ProgramRun> {
  await writeFile(file(name), content);
  const run = await runWatched(file('cli'), ['check', file(name)]);
  expect(run.megabytes ?? 0).toBeLessThan(MOST_MEGABYTES);
  return run;
}

test('a file in an archive that unpacks to 3 GB', async () => {
  const { code, error, out } = await check(
    '大.zip',
    rawZip([good, repeatedPart('大.xlsx', '', Buffer.alloc(1e6), 3000, '')]),
  );
  expect(code).toBe(2);
  expect(error).toContain(fileMessages.unreadable.tooLarge(file('大.zip/大.xlsx')));
  expect(out).toContain('共检查 1 个文件');
});

test('an archive in an archive that unpacks to 3 GB', async () => {
  const { code, error, out } = await check(
    '套.zip',
    rawZip([good, repeatedPart('大.zip', '', Buffer.alloc(1e6), 3000, '')]),
  );
  expect(code).toBe(2);
  expect(error).toContain(messages.skipped.largeArchive(file('套.zip/大.zip')));
  expect(out).toContain('共检查 1 个文件');
});

test('archives that hold each other many times over', async () => {
  let inner = rawZip([part('0.txt', 'x')]);
  for (let level = 0; level < 6; level += 1) {
    const packed = inner;
    inner = rawZip(Array.from({ length: 12 }, (_, index) => part(`${index}.zip`, packed)));
  }
  const { code, error } = await check('层.zip', inner);
  expect(code).toBe(2);
  expect(error).toContain(messages.skipped.deepArchive(file('层.zip/0.zip/0.zip/0.zip')));
});

test('an archive with more files than anybody sends', async () => {
  const empty = part('0.txt', '');
  const names = Array.from({ length: 100_000 }, (_, index) => ({ ...empty, name: `${index}.txt` }));
  const { code, error } = await check('多.zip', rawZip([...names, good]));
  expect(code).toBe(2);
  expect(error).toContain(messages.skipped.fullArchive(file('多.zip')));
});

test('files whose names lead out of the archive are checked where they are, and written nowhere', async () => {
  const names = [
    '../逃出.docx',
    '../../../../tmp/逃出.docx',
    '/etc/逃出.docx',
    'C:\\逃出.docx',
    '..\\跑出.docx',
    '里面/../逃出.docx',
  ];
  const before = await readdir(file('.'), { recursive: true });
  const { code, out } = await check('外.zip', rawZip(names.map((name) => part(name, document))));
  expect(code).toBe(0);
  expect(out).toContain(`共检查 ${names.length} 个文件`);
  const after = await readdir(file('.'), { recursive: true });
  expect(after).toHaveLength(before.length + 1);
  expect(after).toEqual(expect.arrayContaining([...before, '外.zip']));
  expect(['/tmp/逃出.docx', '/etc/逃出.docx'].filter((path) => existsSync(path))).toEqual([]);
});
