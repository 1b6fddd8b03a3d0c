// The form as a Word document: made in the pane, saved as a file that any program opens.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { strFromU8, unzipSync } from 'fflate';
import { readFigures } from '../support/fillForm.mjs';
import { openPreview } from '../support/previewApp.mjs';

const form = readFigures(1);

describe('写成 Word 文档', () => {
  /** @type {import('../support/previewApp.mjs').App} */
  let app;

  before(async () => {
    app = await openPreview();
    await app.ribbonButton('填好的示例').click();
    await app.grid.waitForSheet(form.project);
    await app.pane.open('检查');
    await app.pane.waitForWeights('100 / 100');
  });
  after(() => app.close());

  test('the document holds what the sheet shows, and the sheet is as it was', async () => {
    await app.pane.content.getByRole('button', { name: '写成 Word 文档' }).click();
    // A document of a sheet that is still being calculated is refused, and one of an earlier reading goes.
    await app.paneHasRead();
    await app.pane.button('生成文档').click();
    const link = app.pane.content.getByRole('link', { name: '保存 Word 文档' });
    await link.waitFor();
    const [download] = await Promise.all([app.page.waitForEvent('download'), link.click()]);
    assert.equal(download.suggestedFilename(), `${form.project}.docx`);
    // The link is the file.
    const [, content = ''] = (await link.getAttribute('href'))?.split(',') ?? [];
    const parts = unzipSync(new Uint8Array(Buffer.from(content, 'base64')));
    const xml = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
    for (const { name } of form.indicators) assert.ok(xml.includes(name), name);
    assert.ok(xml.includes('98.5'), 'the total');
  });

  test('it stays while the sheet is read again and says the same', async () => {
    await app.grid.type('A60', '旁注');
    await app.paneHasRead();
    await app.pane.content.getByRole('link', { name: '保存 Word 文档' }).waitFor();
  });

  test('after an edit of the form it is taken away, and that is said', async () => {
    await app.grid.type(await app.grid.find('持续提高'), '保持稳定');
    await app.pane.content.getByRole('link', { name: '保存 Word 文档' }).waitFor({ state: 'detached' });
    await app.pane.content.getByText('表改过了，请重新生成。').waitFor();
  });

  test('made anew it says what stands there now', async () => {
    await app.paneHasRead();
    await app.pane.button('生成文档').click();
    const link = app.pane.content.getByRole('link', { name: '保存 Word 文档' });
    await link.waitFor();
    const [, content = ''] = (await link.getAttribute('href'))?.split(',') ?? [];
    const parts = unzipSync(new Uint8Array(Buffer.from(content, 'base64')));
    assert.ok(strFromU8(parts['word/document.xml'] ?? new Uint8Array()).includes('保持稳定'));
    assert.equal(await app.pane.content.getByText('表改过了').count(), 0);
  });
});
