// Makes docs/images/form-and-pane.png from the built add-in in dist/: node scripts/screenshot.mjs
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { buildPreview } from '../preview/build/buildPreview.mjs';
import { openPreview } from '../test/e2e/support/previewApp.mjs';

const target = fileURLToPath(new URL('../docs/images/form-and-pane.png', import.meta.url));

mkdirSync(fileURLToPath(new URL('../docs/images/', import.meta.url)), { recursive: true });
await buildPreview();
const app = await openPreview({ viewport: { width: 1400, height: 1300 } });
try {
  await app.page.getByRole('button', { name: '填好的示例' }).click();
  await app.grid.settle();
  await app.pane.button('关闭提示').click();
  await app.grid.click('H23'); // the pane then explains this score
  await app.page.mouse.move(900, 20);
  await app.paneAtRest();
  await app.page.screenshot({ path: target });
} finally {
  await app.close();
}
