// Draws assets/*.svg as the PNG sizes the manifest names. Run it after changing an icon: node scripts/renderIcons.mjs
import { readdirSync, readFileSync } from 'node:fs';
import { launchBrowser } from '../test/e2e/browser.mjs';

const SIZES = [16, 32, 64, 80, 128];
const folder = new URL('../assets/', import.meta.url);

const browser = await launchBrowser();
const page = await browser.newPage();
for (const file of readdirSync(folder).filter((name) => name.endsWith('.svg'))) {
  const source = Buffer.from(readFileSync(new URL(file, folder))).toString('base64');
  for (const size of SIZES) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(
      `<body style="margin:0"><img width="${size}" height="${size}" style="display:block" src="data:image/svg+xml;base64,${source}"></body>`,
    );
    await page.screenshot({
      path: new URL(file.replace('.svg', `-${size}.png`), folder).pathname,
      omitBackground: true,
    });
  }
}
await browser.close();
