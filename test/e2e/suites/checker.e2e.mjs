// The page that checks files without Excel, opened from the disk: the same findings as `zpb check`, and no file that harms it.
/* global window, document, innerWidth -- functions given to the page run in it */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { strToU8, zipSync } from 'fflate';
import { launchBrowser } from '../browser.mjs';
import { axeProblems } from '../support/axeProblems.mjs';
import { MAX_WAIT_MS } from '../support/patience.mjs';
import { addinFolder } from '../support/previewApp.mjs';

const pagePath = join(addinFolder, 'checker/checker.html');
const command = join(addinFolder, 'cli/zpb.mjs');
const samples = fileURLToPath(new URL('../../formats/files/', import.meta.url));
/** What the page may weigh, in bytes: it is sent by mail and kept on sticks. */
const MOST_BYTES = 1_500_000;

/** @param {string} folder */
const filesIn = (folder) =>
  readdirSync(join(samples, folder))
    .sort()
    .map((name) => join(samples, folder, name));

/**
 * What the command line finds in files: the place and the sentence of each, file by file.
 * @param {readonly string[]} files
 */
function foundByCommand(files) {
  /** @type {Promise<Map<string, string[]>>} */
  const found = new Promise((resolve) => {
    execFile(process.execPath, [command, 'check', '--json', ...files], { maxBuffer: 2 ** 28 }, (_, out) => {
      const byFile = new Map(files.map((file) => [basename(file), /** @type {string[]} */ ([])]));
      for (const { file, code, cell, message } of JSON.parse(out)) {
        if (file !== '' && !/^(?:file|finding)\./.test(code) && code !== 'column.unclear')
          byFile.get(basename(file))?.push(`${cell} ${message}`);
      }
      resolve(byFile);
    });
  });
  return found;
}

describe('离线检查', () => {
  /** @type {import('playwright-core').Browser} */
  let browser;
  /** @type {import('playwright-core').Page} */
  let page;
  /** @type {string} */
  let folder;
  /** @type {string[]} */
  const asked = [];
  /** @type {string[]} */
  const errors = [];

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'zpb-checker-'));
    browser = await launchBrowser();
    page = await browser.newPage();
    page.setDefaultTimeout(MAX_WAIT_MS);
    page.on('request', (request) => asked.push(request.url()));
    page.on('pageerror', (error) => errors.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') errors.push(message.text());
    });
    await page.goto(pathToFileURL(pagePath).href);
  });
  after(async () => {
    await page.close();
    await browser.close();
    await rm(folder, { recursive: true });
  });

  /** Begins anew with files, and waits until all are checked. @param {readonly string[]} files */
  async function check(files) {
    await page.goto(pathToFileURL(pagePath).href);
    await page.locator('input[type=file]').setInputFiles([...files]);
    await page.getByRole('button', { name: '清空，重新开始' }).waitFor();
  }

  /** What the page shows, file by file. */
  const shown = () =>
    page.locator('.file').evaluateAll((sections) =>
      sections.map((section) => ({
        name: section.querySelector('h2')?.textContent ?? '',
        notes: [...section.querySelectorAll('.note')].map(({ textContent }) => textContent ?? ''),
        findings: [...section.querySelectorAll('li')].map((item) =>
          ['.place', '.message'].map((part) => item.querySelector(part)?.textContent ?? '').join(' '),
        ),
      })),
    );

  /** Writes a file and gives its path. @param {string} name @param {string | Uint8Array} content */
  async function file(name, content) {
    await writeFile(join(folder, name), content);
    return join(folder, name);
  }

  for (const format of ['xlsx', 'docx', 'xls', 'ods', 'html']) {
    test(`finds in every ${format} what zpb check finds`, async () => {
      const files = filesIn(format);
      const wanted = await foundByCommand(files);
      await check(files);
      const seen = new Map((await shown()).map(({ name, findings }) => [name, findings]));
      assert.deepEqual(Object.fromEntries(seen), Object.fromEntries(wanted));
      assert.ok([...wanted.values()].flat().length > 0);
      await page.getByText(`共检查 ${files.length} 个文件、${files.length} 张自评表`).waitFor();
    });
  }

  test('files that cannot be read, hold no form or no workbook are said and counted, and never look like success', async () => {
    const refused = [
      await file('空.xlsx', ''),
      await file('坏.xlsx', 'PK\x03\x04'),
      await file('通知.pdf', '%PDF-1.7'),
      await file('照片.jpg', new Uint8Array([0xff, 0xd8, 0xff, 0xe0])),
      await file('打包.zip', zipSync({ 'a.xlsx': strToU8('x') })),
      await file('没有表.xls', '<html><table><tr><td>姓名<td>电话</table></html>'),
    ];
    await check(refused);
    const notes = (await shown()).map(({ notes: [first = ''] }) => first);
    assert.deepEqual(
      notes.map((note) => note.split('：')[0]),
      [
        '文件是空的',
        '文件已损坏，无法读取',
        '文件是版式文件（PDF 或 OFD），读不了',
        '文件是图片，读不了',
        '这是压缩包，没有检查',
        '工作表“Sheet1”',
      ],
    );
    const status = page.getByRole('status');
    assert.match(
      (await status.textContent()) ?? '',
      /共检查 1 个文件、0 张自评表.*其中 1 个文件里没有自评表.*另有 5 个文件或文件夹没能读取/,
    );
    assert.equal(await page.locator('.clean').count(), 0);
  });

  test('texts of files are texts, whatever they look like', async () => {
    const script = '&lt;img src=x onerror=alert(1)&gt;&lt;script&gt;alert(2)&lt;/script&gt;';
    const rows = [
      ['项目支出绩效自评表'],
      ['项目名称', script],
      ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分', '偏差原因分析及改进措施'],
      ['产出指标', '数量指标', `=HYPERLINK("http://example.invalid")${script}`, '5个', '4个', '50', '60', ''],
    ];
    const cells = rows.map((row) => `<tr>${row.map((text) => `<td>${text}</td>`).join('')}</tr>`);
    await check([await file('脚本.xls', `<html><table>${cells.join('')}</table></html>`)]);
    assert.equal(await page.locator('.results img, .results script, .results a').count(), 0);
    await page.locator('h3', { hasText: '<img src=x onerror=alert(1)><script>alert(2)</script>' }).waitFor();
  });

  test('a column nobody can tell is asked about, answered for all files and taken back; a scheme is chosen for forms that name none', async () => {
    const rows = [
      ['项目支出绩效自评表'],
      ['项目名称', '档案事业费'],
      ['一级指标', '二级指标', '三级指标', '年度指标值', '进展', '分值', '得分', '偏差原因分析及改进措施'],
      ['产出指标', '数量指标', '编目条数', '5', '4', '50', '40', ''],
      ['效益指标', '社会效益指标', '利用人次', '5', '5', '40', '40', ''],
    ];
    const cells = rows.map((row) => `<tr>${row.map((text) => `<td>${text}</td>`).join('')}</tr>`);
    await check([
      await file('进展.xls', `<html><table>${cells.join('')}</table></html>`),
      ...filesIn('xlsx').slice(0, 1),
    ]);
    const again = () => page.getByRole('button', { name: '清空，重新开始' }).waitFor();
    await page.getByText('“进展”这一列是什么').waitFor();
    await page.getByRole('button', { name: '确定“进展”是哪一列' }).click();
    await page.getByText('已确认：“进展”是实际完成值。').waitFor();
    await again();
    assert.equal(await page.locator('.choice').count(), 0);
    assert.equal((await shown()).length, 2);
    await page.getByRole('button', { name: '撤销：已确认：“进展”是实际完成值。' }).click();
    await page.locator('.choice').waitFor();
    await again();
    assert.equal((await shown()).length, 2);
    const scheme = page.getByRole('combobox', { name: '评分方案' });
    await scheme.selectOption({ label: '没有写明的按湖北' });
    await page.locator('.file', { hasText: '湖北' }).first().waitFor();
    await again();
    assert.equal((await shown()).length, 2);
  });

  test('files that would harm a careless reader end in a sentence, and the next is checked', async () => {
    const page3GB = zipSync({ 'word/document.xml': [new Uint8Array(300_000_000), { level: 9 }] });
    const sheet = (/** @type {string} */ xml) =>
      zipSync({
        'xl/workbook.xml': strToU8(
          '<workbook xmlns:r="r"><sheets><sheet name="1" sheetId="1" r:id="r1"/></sheets></workbook>',
        ),
        'xl/_rels/workbook.xml.rels': strToU8(
          '<Relationships><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
        ),
        'xl/worksheets/sheet1.xml': strToU8(`<worksheet>${xml}</worksheet>`),
      });
    const hostile = [
      await file('炸弹.docx', page3GB),
      await file(
        '合并.xlsx',
        sheet(
          '<sheetData><row><c><v>1</v></c></row></sheetData><mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>',
        ),
      ),
      await file('实体.xlsx', sheet('<!DOCTYPE a [<!ENTITY b "c">]>')),
      await file(
        '百万列.xls',
        `<html><table>${'<tr><td colspan="1000000" rowspan="1000000">一</td></tr>'.repeat(100_000)}</table></html>`,
      ),
      ...filesIn('xlsx').slice(0, 1),
    ];
    await check(hostile);
    const seen = await shown();
    assert.equal(seen.length, hostile.length);
    for (const { notes } of seen.slice(0, -1)) assert.match(notes[0] ?? '', /没有读取：|已停止：/);
    assert.ok((seen.at(-1)?.findings.length ?? 0) > 0);
  });

  test('退回意见 holds each form that has to come back on a page of its own, and only that is printed', async () => {
    await page.addInitScript(() => (window.print = () => undefined));
    await check(filesIn('xlsx').filter((path) => path.includes('t0')));
    const returned = await page.getByRole('button', { name: /^打印这张表/ }).count();
    await page.getByRole('button', { name: `打印退回意见（${returned} 张表）` }).click();
    await page.emulateMedia({ media: 'print' });
    assert.equal(await page.locator('.slip:visible').count(), returned);
    assert.equal(await page.locator('main:visible').count(), 0);
    assert.match((await page.locator('.slip').first().textContent()) ?? '', /绩效自评表退回修改单.*项目名称.*改正情况/);
    await page.emulateMedia({ media: 'screen' });
  });

  test('asks nobody for anything, runs nothing else, and weighs little', async () => {
    assert.deepEqual(
      asked.filter((url) => !/^(file|blob):/.test(url)),
      [],
    );
    assert.deepEqual(errors, []);
    assert.ok(statSync(pagePath).size <= MOST_BYTES, `${statSync(pagePath).size}`);
    const policy = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content');
    assert.match(policy ?? '', /default-src 'none'.*connect-src 'none'/);
    assert.doesNotMatch(policy ?? '', /unsafe/);
  });

  test('can be used with the keyboard and a screen reader, in the dark and on a narrow window', async () => {
    await check(filesIn('xlsx').slice(0, 2));
    for (const colorScheme of /** @type {const} */ (['light', 'dark'])) {
      await page.emulateMedia({ colorScheme });
      assert.deepEqual(await axeProblems({ addinFrame: () => page }, { judgesColors: true }), []);
    }
    await page.setViewportSize({ width: 320, height: 640 });
    assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
    await page.keyboard.press('Tab');
    assert.equal(await page.evaluate(() => document.activeElement?.textContent), '选择文件……');
  });
});
