import { mkdir, writeFile } from 'node:fs/promises';
import { checkCommandMessages as messages } from '../../src/wording/zh-CN/checkCommand';
import { fileMessages } from '../../src/wording/zh-CN/files';
import { documentOf, paragraph, row, table } from '../docx/rawDocument';
import { part, rawZip } from '../xlsx/rawZip';
import type { PackedPart } from '../xlsx/rawZip';
import { temporaryFolder } from '../xlsx/temporaryFolder';
import type { JsonRecord } from './hostile/hostileFiles';
import { runRecorded } from './runRecorded';

const file = temporaryFolder();
/** 自评表.docx in GBK, as the zip program of Windows writes names. */
const GBK_NAME = Buffer.from('d7d4c6c0b1ed2e646f6378', 'hex');
const formless = Buffer.from(documentOf(`${paragraph('甲')}${table([row(['乙'])])}`));

async function archive(name: string, ...parts: readonly PackedPart[]): Promise<string> {
  await writeFile(file(name), rawZip(parts));
  return file(name);
}

async function records(...args: string[]): Promise<JsonRecord[]> {
  return JSON.parse((await runRecorded('check', '--json', ...args)).out) as JsonRecord[];
}

/** What became of each file, by the end of its path. */
async function outcomes(path: string): Promise<Record<string, string>> {
  const found = (await records(path)).slice(0, -1);
  return Object.fromEntries(found.map(({ file: name, code }) => [name.slice(path.length), code]));
}

test('everything in an archive is accounted for, named alone or found in a folder', async () => {
  await mkdir(file('folder'));
  const path = await archive(
    'folder/上报.zip',
    part('甲局/a.docx', formless),
    part('甲局/', ''),
    part('乙局\\b.docx', formless),
    part('c.doc', 'x'),
    part('d.pdf', 'x'),
    part('~$a.docx', 'x'),
    part('__MACOSX/甲局/._a.docx', 'x'),
    part('e.xlsx', 'x'),
  );
  const wanted = {
    '/甲局/a.docx': 'file.formless',
    '/乙局/b.docx': 'file.formless',
    '/c.doc': 'file.skipped',
    '/d.pdf': 'file.skipped',
    '/~$a.docx': 'file.skipped',
    '/__MACOSX/甲局/._a.docx': 'file.skipped',
    '/e.xlsx': 'file.unreadable',
  };
  expect(await outcomes(path)).toEqual(wanted);
  const found = await records(file('folder'));
  expect(found.at(-1)?.counts).toMatchObject({ files: 2, formless: 2, skipped: 4, unreadable: 1 });
  const { code, error } = await runRecorded('check', path);
  expect(code).toBe(2);
  expect(error).toContain(messages.skipped.oldDocument(`${path}/c.doc`));
  expect(error).toContain(fileMessages.unreadable.notAWorkbook(`${path}/e.xlsx`));
});

test('names in GBK are read, also of two that look the same in UTF-8', async () => {
  const other = Buffer.from(GBK_NAME);
  other[0] = 0xd6;
  const path = await archive(
    'gbk.zip',
    part('', formless, { nameBytes: GBK_NAME }),
    part('', formless, { nameBytes: other }),
  );
  expect(await outcomes(path)).toEqual({ '/自评表.docx': 'file.formless', '/衷评表.docx': 'file.formless' });
});

test('archives in archives are opened as far as anybody packs them', async () => {
  const third = rawZip([part('c.docx', formless), part('d.zip', rawZip([part('e.docx', formless)]))]);
  const second = rawZip([part('b.docx', formless), part('三.zip', third)]);
  const path = await archive('一.zip', part('二.zip', second), part('a.docx', formless));
  expect(await outcomes(path)).toEqual({
    '/a.docx': 'file.formless',
    '/二.zip/b.docx': 'file.formless',
    '/二.zip/三.zip/c.docx': 'file.formless',
    '/二.zip/三.zip/d.zip': 'file.unreadable',
  });
});

test.each<[string, Buffer, string, number]>([
  ['empty.zip', rawZip([]), 'emptyArchive', 0],
  ['others.zip', rawZip([part('a.mp4', 'x')]), 'emptyArchive', 0],
])('an archive with nothing to check says so: %s', async (name, content, kind, code) => {
  await writeFile(file(name), content);
  const run = await runRecorded('check', file(name));
  expect(run.code).toBe(code);
  expect(run.error).toContain(messages.skipped[kind as 'emptyArchive'](file(name)));
});

test.each<[string, Buffer, 'broken' | 'empty' | 'encrypted']>([
  ['cut.zip', rawZip([part('a.docx', formless)]).subarray(0, 400), 'broken'],
  ['nothing.zip', Buffer.alloc(0), 'empty'],
])('an archive that cannot be opened says why: %s', async (name, content, reason) => {
  await writeFile(file(name), content);
  const { code, error } = await runRecorded('check', file(name));
  expect([code, error]).toEqual([2, `${fileMessages.unreadable[reason](file(name))}\n`]);
});

test('a file behind a password is named, the others are read', async () => {
  const path = await archive('secret.zip', part('a.docx', formless, { flags: 1 }), part('b.docx', formless));
  expect(await outcomes(path)).toEqual({ '/a.docx': 'file.unreadable', '/b.docx': 'file.formless' });
  const { error } = await runRecorded('check', path);
  expect(error).toContain(fileMessages.unreadable.encrypted(`${path}/a.docx`));
});

test('a document that is called .zip is read as what it is', async () => {
  await writeFile(file('document.zip'), formless);
  expect(await outcomes(file('document.zip'))).toEqual({ '': 'file.formless' });
});
