// Whoever cannot see colours, use a mouse or read small print works with the pane all the same: every state, every look.
/* global axe -- put into the add-in's page below */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import axeCore from 'axe-core';
import { paneLooks, widerThanPane } from '../support/paneLooks.mjs';
import { paneStates } from '../support/paneStates.mjs';
import { openPreview } from '../support/previewApp.mjs';

for (const theme of ['light', 'dark']) {
  describe(`the pane in a ${theme} Office`, () => {
    let app;
    before(async () => {
      app = await openPreview();
      if (theme === 'dark') await app.darken();
    });
    after(() => app.close());

    for (const state of paneStates) {
      test(`${state.name}: axe finds nothing, and nothing needs scrolling sideways`, async () => {
        await state.show(app);
        await app.grid.settle();
        for (const look of paneLooks) {
          await look.apply(app);
          const problems = [...(await axeProblems(app, look)), ...(await widerThanPane(app))];
          await look.undo(app);
          assert.deepEqual(problems, [], look.name);
        }
      });
    }
  });
}

async function axeProblems(app, { systemColors = false }) {
  await app.paneAtRest();
  const frame = app.addinFrame();
  await frame.evaluate(axeCore.source);
  const violations = await frame.evaluate(
    async (judgesColors) => (await axe.run({ rules: { 'color-contrast': { enabled: judgesColors } } })).violations,
    !systemColors,
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
  );
}
