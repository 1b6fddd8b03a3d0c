// Pictures of the pane in every state and look, from the built add-in in dist/: node scripts/screenshots.mjs FOLDER [part of a name]
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { buildPreview } from '../preview/build/buildPreview.mjs';
import { otherLooks, usualLook } from '../test/e2e/support/paneLooks.mjs';
import { paneStories } from '../test/e2e/support/paneStates.mjs';
import { openPreview } from '../test/e2e/support/previewApp.mjs';

const [folder, part = ''] = process.argv.slice(2);
if (!folder) {
  console.error('Where to? node scripts/screenshots.mjs FOLDER [part of a name]');
  process.exit(2);
}
mkdirSync(folder, { recursive: true });
await buildPreview();
for (const theme of ['light', 'dark']) {
  for (const story of paneStories) await pictures(theme, story);
}

async function pictures(theme, { begin, states }) {
  if (!states.some(({ name }) => name.includes(part))) return;
  const app = await openPreview({ viewport: { width: 1500, height: 1000 } });
  try {
    if (theme === 'dark') await app.darken();
    await begin(app);
    for (const state of states) {
      await state.show(app);
      await app.grid.settle();
      if (!state.name.includes(part)) continue;
      for (const look of [usualLook, ...otherLooks]) await picture(app, `${state.name}-${theme}-${look.name}`, look);
    }
  } finally {
    await app.close();
  }
}

async function picture(app, name, look) {
  await look.apply(app);
  await app.paneAtRest();
  await app.page.locator('#pane').screenshot({ path: join(folder, `${name}.png`) });
  await look.undo(app);
}
