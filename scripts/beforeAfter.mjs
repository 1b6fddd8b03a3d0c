// Makes docs/images/before-after.png, a form typed by hand beside the same one scored, from the built add-in in dist/: node scripts/beforeAfter.mjs
/* global document, window -- functions given to evaluate() run in the page */
import { fileURLToPath } from 'node:url';
import { buildPreview } from '../preview/build/buildPreview.mjs';
import { openPreview } from '../test/e2e/support/previewApp.mjs';

const target = fileURLToPath(new URL('../docs/images/before-after.png', import.meta.url));
const ROW = 22;

await buildPreview();
const app = await openPreview({ viewport: { width: 1400, height: 1500 } });
try {
  await app.page.getByRole('button', { name: '填好的示例' }).click();
  await app.grid.settle();
  await app.pane.open('检查');
  await app.grid.type(`E${ROW}`, '≥95%');
  await app.grid.type(`F${ROW}`, '80%');
  await app.grid.type(`I${ROW + 1}`, '部分档案尚未数字化，明年分批完成');
  await app.grid.type(`I${ROW + 2}`, '查档等候较久，已增设窗口');
  const after = await picture();
  const sentence = (await app.pane.findings()).find(({ cell }) => cell === `I${ROW}`).message;

  await app.pane.content.getByRole('switch', { name: '在表中标出问题' }).click();
  await app.grid.type(`G${ROW}`, '25');
  await app.grid.type(`H${ROW}`, '25');
  const before = await picture();

  await show([
    {
      title: '手填',
      color: '#a4262c',
      pictures: before,
      notes: ['分值合计 110，不是 100', '完成 80%，照样打了满分', '没有完成，却没有写原因'],
    },
    {
      title: '用了助手',
      color: '#107c10',
      pictures: after,
      notes: ['分值合计 100', '得分按完成情况自动算出', sentence],
    },
  ]);
  await app.page.locator('#before-after').screenshot({ path: target });
} finally {
  await app.close();
}

/** The heading of 绩效指标 and its last rows with 总分, as data addresses. */
async function picture() {
  await app.grid.click('L2');
  await app.grid.settle();
  await app.page.mouse.move(900, 20);
  await app.paneAtRest();
  return Promise.all([clip('D12', 'J12'), clip(`D${ROW - 1}`, `J${ROW + 3}`)]);
}

async function clip(first, last) {
  const [from, to] = await app.page.evaluate(
    (cells) => cells.map((a1) => window.preview.cellOnScreen(a1)),
    [first, last],
  );
  const box = { x: from.x, y: from.y, width: to.x + to.width - from.x, height: to.y + to.height - from.y };
  const png = await app.page.screenshot({ clip: box });
  return `data:image/png;base64,${png.toString('base64')}`;
}

/** Lays the two over the preview's page, which has the fonts. */
function show(sides) {
  return app.page.evaluate((all) => {
    const add = (parent, tag, style, text = '') => {
      const element = Object.assign(document.createElement(tag), { textContent: text });
      element.style.cssText = style;
      return parent.appendChild(element);
    };
    const board = add(
      document.body,
      'div',
      'position:fixed;inset:0 auto auto 0;z-index:9999;display:flex;gap:32px;padding:24px;background:#fff;font-size:17px;color:#242424',
    );
    board.id = 'before-after';
    for (const rest of document.body.children) if (rest !== board) rest.style.visibility = 'hidden';
    for (const { title, color, pictures, notes } of all) {
      const side = add(board, 'section', 'width:580px');
      add(side, 'h2', `margin:0 0 12px;font-size:22px;color:${color}`, title);
      for (const source of pictures) add(side, 'img', 'display:block;width:100%').src = source;
      const list = add(side, 'ul', 'margin:14px 0 0;padding-left:22px;line-height:1.6');
      for (const note of notes) add(list, 'li', '', note);
    }
    return Promise.all([...board.querySelectorAll('img')].map((image) => image.decode()));
  }, sides);
}
