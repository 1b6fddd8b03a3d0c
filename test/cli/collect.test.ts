import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import type { CellValue } from '../../src/core/cell/cell';
import type { FileReport } from '../../src/cli/check/fileReport';
import { FilesSeen } from '../../src/cli/collect/filesSeen';
import type { CheckPath } from '../../src/cli/commands/checkPath';
import { readDocument } from '../docx/readBytes';
import { readTables } from '../../src/files/readTables';
import { collectCommandMessages as messages } from '../../src/wording/zh-CN/collectCommand';
import { CORRECT, formRows, withCells } from '../core/sheet/kinds';
import type { FormBlocks, SheetRow } from '../core/sheet/kinds';
import { temporaryFolder } from '../xlsx/temporaryFolder';
import { runRecorded } from './runRecorded';

const file = temporaryFolder();

async function write(path: string, rows: readonly SheetRow[], name = 'Sheet1'): Promise<void> {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet(name);
  rows.forEach((row) => sheet.addRow([...row]));
  await workbook.xlsx.writeFile(path);
}

/** A correct form of another project, with some blocks changed. */
function formOf(project: string, blocks: Partial<FormBlocks> = {}): SheetRow[] {
  const [, units = []] = CORRECT.header;
  return formRows({ ...blocks, header: [['项目名称', '', project], units] });
}

const WITHOUT_REASON: Partial<FormBlocks> = { indicators: withCells(1, { 8: '' }) };

async function sheetOf(path: string, name: string): Promise<CellValue[][]> {
  const reading = await readTables(path);
  if (!reading.ok) throw new Error(reading.message);
  const values = reading.sheets.find((sheet) => sheet.name === name)?.grid.values ?? [];
  return values.map((row) => [...row]);
}

describe('zpb collect', () => {
  let [folder, list, out] = ['', '', ''];
  let result: Awaited<ReturnType<typeof runRecorded>>;
  let before: Buffer;

  beforeAll(async () => {
    [folder, list, out] = [file('收来'), file('名单.xlsx'), file('结果')];
    await mkdir(folder);
    await write(list, [
      ['2023年项目名单'],
      ['序号', '项目名称', '实施单位'],
      [1, '水库维修', '县水管所'],
      [2, '道路养护', '县公路站'],
      [3, '村庄绿化（一期）', '县林场'],
      [4, '防汛物资', '县水管所'],
    ]);
    await write(join(folder, '水库.xlsx'), formOf('水库维修'));
    await write(join(folder, '绿化.xlsx'), formOf('村庄绿化(一期)', WITHOUT_REASON));
    await write(join(folder, '绿化-改.xlsx'), formOf('村庄绿化(一期)'));
    await write(join(folder, '防汛.xlsx'), formOf('防汛物资'));
    await write(join(folder, '防汛 (1).xlsx'), formOf('防汛物资'));
    await write(join(folder, '别的.xlsx'), formOf('=1+1'));
    await write(join(folder, '说明.xlsx'), [['请尽快报送']]);
    await writeFile(join(folder, '坏.xlsx'), 'PK没有');
    await writeFile(join(folder, '照片.jpg'), '图');
    before = await readFile(join(folder, '水库.xlsx'));
    result = await runRecorded('collect', folder, '--list', list, '--out', out);
  });

  test('says how many came in, and ends as what cannot be opened wants it', () => {
    expect(result.error).toBe('');
    expect(result.out).toBe(
      [
        '交了 1 个，没交 1 个，交重 2 个；认不出的表 1 张，打不开的文件 1 个，没有用上的文件 2 个；退回单 1 份',
        `已写好：${out}`,
        '',
      ].join('\n'),
    );
    expect(result.code).toBe(2);
  });

  test('puts the list beside what came in, one line per project, and what belongs to none below', async () => {
    const [headings, ...rows] = await sheetOf(join(out, messages.workbook), '收表情况');
    const place = (name: string) => `${join(folder, name)} · Sheet1`;
    expect(headings).toEqual(['名单行号', '项目名称', '单位', '情况', '文件', '说明']);
    expect(rows.map(([row, project, , status, files]) => [row, project, status, files])).toEqual([
      [3, '水库维修', '交了', place('水库.xlsx')],
      [4, '道路养护', '没交', ''],
      [5, '村庄绿化（一期）', '交重（内容不同）', [place('绿化-改.xlsx'), place('绿化.xlsx')].join('\n')],
      [6, '防汛物资', '交重（内容相同）', [place('防汛 (1).xlsx'), place('防汛.xlsx')].join('\n')],
      ['', '=1+1', '认不出是名单上的哪个项目', place('别的.xlsx')],
    ]);
  });

  test('has one line per form in 汇总, every finding in 问题, and every file that was not used', async () => {
    const workbook = join(out, messages.workbook);
    const summary = await sheetOf(workbook, '汇总');
    expect(summary).toHaveLength(1 + 6);
    expect(summary.slice(1).map((row) => row.includes(94))).toEqual([true, true, true, true, true, true]);
    const findings = await sheetOf(workbook, '问题');
    expect(findings.slice(1).filter(([, , severity]) => severity === '待说明')).toHaveLength(1);
    const unused = await sheetOf(workbook, '需留意的文件');
    expect(unused.slice(1).map(([name, why]) => [String(name).split('/').at(-1), why])).toEqual([
      ['坏.xlsx', '打不开'],
      ['照片.jpg', ''],
      ['说明.xlsx', '没有自评表'],
    ]);
  });

  test('writes a slip for each form that comes back, for Word and for Excel', async () => {
    const names = await readdir(join(out, messages.slips));
    expect(names.sort()).toEqual(['001-县水管所-村庄绿化(一期).docx', '001-县水管所-村庄绿化(一期).xlsx']);
    const { tables } = await readDocument(await readFile(join(out, messages.slips, names[0] ?? '')));
    const texts = tables.flatMap(({ grid }) => grid.values.flat()).filter((text) => text !== '');
    expect(texts).toEqual(
      expect.arrayContaining([
        '绩效自评表退回修改单',
        '（2023年度）',
        '村庄绿化(一期)',
        '绿化.xlsx · Sheet1',
        '待说明',
        'I11',
      ]),
    );
    const sheet = (await sheetOf(join(out, messages.slips, names[1] ?? ''), messages.slips)).flat();
    expect(sheet).toEqual(expect.arrayContaining(['待说明', 'I11']));
  });

  test('leaves what came in as it is', async () => {
    expect(await readFile(join(folder, '水库.xlsx'))).toEqual(before);
    expect(await readdir(folder)).toHaveLength(9);
  });

  test('never writes among other files: neither over a result nor into what is collected', async () => {
    const again = await runRecorded('collect', folder, '--list', list, '--out', out);
    expect([again.code, again.error]).toEqual([2, `${messages.outNotEmpty(out)}\n`]);
    const inside = await runRecorded('collect', folder, '--list', list, '--out', join(folder, '结果'));
    expect([inside.code, inside.error]).toEqual([2, `${messages.outInside(join(folder, '结果'))}\n`]);
  });

  test('everything handed in and right is a success; a list without projects, or none at all, is said', async () => {
    await write(file('一个.xlsx'), [['项目名称'], ['水库维修']]);
    const one = await runRecorded(
      'collect',
      join(folder, '水库.xlsx'),
      '--list',
      file('一个.xlsx'),
      '--out',
      file('一'),
    );
    expect(one.code).toBe(0);
    expect(await readdir(file('一'))).toEqual([messages.workbook]);

    await write(file('空.xlsx'), [['项目名称']]);
    await write(file('无.xlsx'), [['单位'], ['县水管所']]);
    const [empty, none] = [file('空.xlsx'), file('无.xlsx')];
    const run = (path: string) => runRecorded('collect', folder, '--list', path, '--out', file('不写'));
    expect((await run(empty)).error).toBe(`${messages.noProjects(empty)}\n`);
    expect((await run(none)).error).toBe(`${messages.noHeading(none)}\n`);
    expect((await run(file('不在.xlsx'))).code).toBe(2);
    expect((await runRecorded('collect', folder, '--out', file('不写'))).code).toBe(2);
    expect((await runRecorded('collect', '--list', list, '--out', file('不写'))).code).toBe(2);
  });
});

test('what is said of a file whose forms count does not make it one that was not used', () => {
  const seen = new FilesSeen();
  const notes = [{ message: '公式还没有算出结果' }];
  const path = { kind: 'workbook', label: '甲.xlsx' } as CheckPath;
  seen.add(path, { kind: 'checked', notes, forms: [{ sheet: '甲' }] } as unknown as FileReport);
  expect(seen.unused).toEqual([{ file: '甲.xlsx', why: messages.used, remark: '公式还没有算出结果' }]);
  seen.add(path, { kind: 'checked', notes: [], forms: [] } as unknown as FileReport);
  expect(seen.counts).toEqual({ unreadable: 0, unused: 1 });
});
