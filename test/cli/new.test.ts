import { readFile, writeFile } from 'node:fs/promises';
import type { Form } from '../../src/core/form/form';
import { readForms } from '../../src/core/sheet/readForms';
import { readTables } from '../../src/files/readTables';
import { temporaryFolder } from '../xlsx/temporaryFolder';
import { runRecorded } from './runRecorded';

const file = temporaryFolder();

async function formIn(path: string): Promise<Form> {
  const reading = await readTables(path);
  if (!reading.ok) throw new Error(reading.message);
  const form = reading.sheets.flatMap(({ grid }) => readForms(grid).forms)[0];
  if (!form) throw new Error('no form');
  return form;
}

describe('zpb new', () => {
  it('writes an empty form with what is known of it', async () => {
    const { code, out } = await runRecorded(
      ...['new', '--template', 'national-2020', '--out', file('新.xlsx'), '--year', '2024', '--project', '道路养护'],
      ...['--department', '交通局', '--implementer', '公路站', '--unit', '元'],
    );

    const form = await formIn(file('新.xlsx'));
    expect([code, out]).toEqual([0, `已写好：${file('新.xlsx')}\n`]);
    expect(form).toMatchObject({
      year: 2024,
      project: { value: '道路养护' },
      department: { value: '交通局' },
      implementer: { value: '公路站' },
      moneyUnit: '元',
    });
    expect(form.indicators).toHaveLength(9);
  });

  it('uses native formulas only', async () => {
    await runRecorded('new', '--template', 'national-2020', '--out', file('公式.xlsx'));

    const { indicators, totalScore } = await formIn(file('公式.xlsx'));
    const formulas = indicators.map(({ score }) => score?.formula ?? '');
    expect(formulas.every((formula) => formula.startsWith('=IF('))).toBe(true);
    expect([...formulas, totalScore?.formula].join()).not.toContain('ZPB');
  });

  it('follows the scheme that is named', async () => {
    await runRecorded('new', '--template', 'national-2020', '--scheme', '湖北', '--out', file('湖北.xlsx'));

    expect((await formIn(file('湖北.xlsx'))).funds[0]?.weight?.value).toBe(20);
  });

  it('never writes over a file unless --force is given', async () => {
    await writeFile(file('有.xlsx'), 'mine');

    const refused = await runRecorded('new', '--template', 'national-2020', '--out', file('有.xlsx'));
    expect([refused.code, refused.out]).toEqual([2, '']);
    expect(refused.error).toContain('--force');
    expect(await readFile(file('有.xlsx'), 'utf8')).toBe('mine');

    const forced = await runRecorded('new', '--template', 'national-2020', '--out', file('有.xlsx'), '--force');
    expect(forced.code).toBe(0);
    expect((await formIn(file('有.xlsx'))).layout).toBe('national-2020');
  });

  it.each([
    [['--out', 'a.xlsx'], '--template'],
    [['--template', 'national-2020'], '--out'],
    [['--template', '月球', '--out', 'a.xlsx'], 'national-2020'],
    [['--template', 'national-2020', '--out', 'a.xls'], '.xlsx'],
    [['--template', 'national-2020', '--out', 'a.xlsx', '--year', '24'], '四位数字'],
    [['--template', 'national-2020', '--out', 'a.xlsx', '--unit', '角'], '万元或元'],
    [['--template', 'national-2020', '--out', 'a.xlsx', '--scheme', '火星'], '火星'],
    [['--template', 'national-2020', '--out', 'a.xlsx', 'b.xlsx'], 'b.xlsx'],
    [['--template', 'national-2020', '--out', '没有的文件夹/a.xlsx'], '文件夹不存在'],
  ])('says what is wrong with %j', async (args, sentence) => {
    const { code, out, error } = await runRecorded('new', ...args);

    expect([code, out]).toEqual([2, '']);
    expect(error).toContain(sentence);
  });
});
