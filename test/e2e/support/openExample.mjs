import { indicatorRows } from './fillForm.mjs';
import { openPreview } from './previewApp.mjs';

/**
 * A preview with the examples, the first of which is in front, checked and read by the pane; and where its rows are.
 * @param {ReturnType<import('./fillForm.mjs').readFigures>} form the figures of that example
 * @param {Parameters<typeof openPreview>[0]} [options]
 */
export async function openExample(form, options) {
  const app = await openPreview(options);
  await app.ribbonButton('填好的示例').click();
  await app.grid.waitForSheet(form.project);
  const rows = await indicatorRows(app.grid, form);
  await app.pane.open('检查');
  await app.pane.waitForWeights('100 / 100');
  await app.paneHasRead();
  return { app, rows };
}
