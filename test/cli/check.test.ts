import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { exampleForms } from '../../src/core/form/examples';
import type { FormContent } from '../../src/core/form/formContent';
import { checkCommandMessages as messages } from '../../src/wording/zh-CN/checkCommand';
import { writeCalculatedWorkbook } from '../xlsx/calculatedWorkbook';
import { writeRawWorkbook } from '../xlsx/rawWorkbook';
import { temporaryFolder } from '../xlsx/temporaryFolder';
import { runRecorded } from './runRecorded';

interface JsonFinding {
  readonly file: string;
  readonly sheet: string;
  readonly form: string;
  readonly code: string;
  readonly severity: string;
  readonly cell: string;
  readonly message: string;
  readonly basis: string;
}

const file = temporaryFolder();
const [archive] = exampleForms as readonly [FormContent];
/** The archive form with a reason in every row that falls short. */
const explained: FormContent = {
  ...archive,
  indicators: archive.indicators.map((indicator) => ({
    ...indicator,
    explanation: indicator.target === indicator.actual ? '' : '个别档案尚未整理完毕，明年一季度补齐。',
  })),
};
/** A form in which every target is met, one amount a word. */
const full = (content: FormContent): FormContent => ({
  ...content,
  funds: { ...content.funds, carryover: { ...content.funds.carryover, initialBudget: '未下达' } },
  indicators: content.indicators.map((indicator) => ({ ...indicator, actual: indicator.target })),
});

beforeAll(async () => {
  await mkdir(file('folder/inner'), { recursive: true });
  await writeCalculatedWorkbook(file('folder/b.xlsx'), [archive]);
  await writeCalculatedWorkbook(file('folder/inner/a.XLSX'), [explained]);
  await writeCalculatedWorkbook(file('full.xlsx'), exampleForms.slice(0, 2).map(full));
  await writeFile(file('folder/~$b.xlsx'), 'lock');
  await writeFile(file('folder/old.doc'), 'old');
  await writeFile(file('folder/notes.txt'), 'text');
  // On Windows a junction, which needs no rights.
  await symlink(file('folder'), file('folder/inner/circle'), 'junction');
  await writeRawWorkbook(file('none.xlsx'), { rows: '<row r="1"><c r="A1"><v>5</v></c></row>' });
  await writeFile(file('broken.xlsx'), 'PK\x03\x04 and no more', 'latin1');
  await mkdir(file('empty'));
});

/** The findings in a JSON report; what it says of files and of all together is left out. */
function findings(out: string): JsonFinding[] {
  return (JSON.parse(out) as JsonFinding[]).filter(({ code }) => !/^(file|folder|check)\./.test(code));
}

describe('zpb check', () => {
  it('lists the findings by file, sheet and form, and ends with 1 when reasons are missing', async () => {
    const { code, out, error } = await runRecorded('check', file('folder/b.xlsx'));

    expect(code).toBe(1);
    expect(error).toBe('');
    const [path, sheet, form, ...rest] = out.split('\n');
    expect([path, sheet, form]).toEqual([file('folder/b.xlsx'), '  工作表“档案事业费”', '    档案事业费（A1:J25）']);
    expect(rest.filter((line) => line.startsWith('      待说明 ')).map((line) => line.split(' ')[7])).toEqual([
      'I22',
      'I23',
      'I24',
    ]);
    expect(out).toContain('共检查 1 个文件、1 张自评表：必须改正 0 处，待说明 3 处，建议核对 0 处，供参考 1 处。');
  });

  it('prints one JSON array and nothing else with --json', async () => {
    const { code, out } = await runRecorded('check', '--json', file('folder/b.xlsx'));

    expect(code).toBe(1);
    expect(
      findings(out).map(({ file: path, sheet, form, code, severity, cell }) => [
        path,
        sheet,
        form,
        code,
        severity,
        cell,
      ]),
    ).toEqual(
      [
        ['reason.missing', 'explain', 'I22'],
        ['reason.missing', 'explain', 'I23'],
        ['reason.missing', 'explain', 'I24'],
        ['value.percent', 'info', 'F23'],
      ].map((finding) => [file('folder/b.xlsx'), '档案事业费', '档案事业费', ...finding]),
    );
    expect(Object.keys(findings(out)[0] ?? {})).toEqual([
      'file',
      'sheet',
      'form',
      'code',
      'severity',
      'cell',
      'message',
      'basis',
      'row',
      'figures',
      'place',
    ]);
  });

  it('ends with 0 when there are neither errors nor missing reasons, and says what is fine', async () => {
    const { code, out } = await runRecorded('check', file('folder/inner/a.XLSX'));

    expect(code).toBe(0);
    expect(out).toContain('必须改正 0 处，待说明 0 处');
  });

  it('prints no finding when there is nothing to find', async () => {
    const { code, out, error } = await runRecorded('check', '--json', file('none.xlsx'));

    expect([code, findings(out), error]).toEqual([0, [], '']);
  });

  it('says that a sheet holds no form, which is no error', async () => {
    const { code, out } = await runRecorded('check', file('none.xlsx'));

    expect(code).toBe(0);
    expect(out).toContain('  工作表“自评表”：没有找到自评表');
  });

  it('searches folders and what is below them, past links, and names the files it leaves out', async () => {
    const { code, out, error } = await runRecorded('check', file('folder'));

    const paths = out.split('\n').filter((line) => line !== '' && !line.startsWith(' ') && !line.startsWith('共'));
    expect(code).toBe(1);
    expect(paths).toEqual([file('folder/b.xlsx'), file('folder/inner/a.XLSX')]);
    expect(error).toBe(
      [
        `没有进入链接的文件夹：${file('folder/inner/circle')}。要检查其中的文件，请直接给出它指向的文件夹。\n`,
        `不是 Excel 文件，也不是 Word 文档，没有检查：${file('folder/notes.txt')}。里面有自评表的，请把表复制到 Excel 里，存成 .xlsx 后再检查。\n`,
        `${messages.skipped.oldDocument(file('folder/old.doc'))}\n`,
        `打开工作簿时留下的临时文件，没有检查：${file('folder/~$b.xlsx')}。工作簿还开着的，请保存、关闭以后再检查一遍。\n`,
      ].join(''),
    );
    expect(out).toContain('另有 4 个其他文件没有检查（链接 1 个、.txt 1 个、.doc 1 个、.xlsx 1 个）。');
  });

  it('names a file it cannot read, checks the others, and ends with 2', async () => {
    const { code, out, error } = await runRecorded(
      'check',
      '--json',
      file('broken.xlsx'),
      file('missing.xlsx'),
      file('folder/b.xlsx'),
    );

    expect(code).toBe(2);
    expect(findings(out)).toHaveLength(4);
    expect(error.split('\n').filter(Boolean)).toEqual([
      expect.stringContaining(file('broken.xlsx')),
      expect.stringContaining(file('missing.xlsx')),
    ]);
  });

  it('says that a folder holds no workbook', async () => {
    const { code, error } = await runRecorded('check', file('empty'));

    expect([code, error]).toEqual([0, `${messages.skipped.emptyFolder(file('empty'))}\n`]);
  });

  it('remarks on what it could not read and on scores that are all full, at the end of a form and with exit code 0', async () => {
    const { code, out } = await runRecorded('check', '--json', file('full.xlsx'));

    expect(code).toBe(0);
    expect(findings(out).map(({ sheet, code, severity, cell }) => [sheet, code, severity, cell])).toEqual([
      ['档案事业费', 'sheet.unread', 'info', 'E8'],
      ['档案事业费', 'form.full', 'info', 'H25'],
      ['访惠聚为民办实事', 'sheet.unread', 'info', 'E8'],
    ]);
    const { out: text } = await runRecorded('check', file('full.xlsx'));
    expect(text).toContain(
      '    档案事业费（A1:J25）：已检查的没有发现问题，有 1 处没有检查\n      供参考 E8 这里应填数字，现在写的是“未下达”，没有算进去',
    );
    expect(text).toContain('      供参考 H25 2 张表的各项得分全是满分');
  });

  it('judges by the scheme that is named', async () => {
    const { out } = await runRecorded('check', '--json', '--scheme', '含成本指标', file('folder/inner/a.XLSX'));
    const { out: byDefault } = await runRecorded('check', '--json', file('folder/inner/a.XLSX'));

    expect(findings(out)).not.toEqual(findings(byDefault));
  });

  it('says when formulas were never worked out', async () => {
    await runRecorded('new', '--template', 'national-2020', '--out', file('blank.xlsx'));

    const { error } = await runRecorded('check', file('blank.xlsx'));

    expect(error).toContain(`文件里有还没算出结果的公式：${file('blank.xlsx')}`);
  });

  it.each([
    [['check'], '请给出要检查的文件或文件夹'],
    [['check', '--scheme', '火星', 'a.xlsx'], '火星'],
    [['check', '--jsno', 'a.xlsx'], '没有这个选项：--jsno'],
    [['check', 'a.xlsx', '--scheme'], '选项 --scheme 后面缺少内容'],
    [['check', '--json=yes', 'a.xlsx'], '选项 --json 后面不用写内容'],
  ])('says what is wrong with the command line %j', async (args, sentence) => {
    const { code, out, error } = await runRecorded(...args);

    expect([code, out]).toEqual([2, '']);
    expect(error).toContain(sentence);
  });

  it('explains itself', async () => {
    const { code, out } = await runRecorded('check', '--help');

    expect(code).toBe(0);
    expect(out).toContain('--scheme');
  });
});
