// Whoever cannot see colours, use a mouse or read small print works with the pane all the same: every state, every look.
/* global axe, window -- functions given to evaluate() run in the page */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import axeCore from 'axe-core';
import { paneLooks, widerThanPane } from './paneLooks.mjs';
import { paneStories } from './paneStates.mjs';
import { openPreview } from './previewApp.mjs';
import { tellProgress } from './progress.mjs';

/** The tests of all states of the story of that name, in a light and in a dark Office. */
export function describeAccessibility(storyName) {
  const { begin, states } = paneStories.find(({ name }) => name === storyName);
  for (const theme of ['light', 'dark']) {
    describe(`the pane with ${storyName} in a ${theme} Office`, () => {
      let app;
      before(async () => {
        app = await openPreview();
        if (theme === 'dark') await app.darken();
        await begin(app);
      });
      after(() => app.close());

      for (const { name, show } of states) {
        test(`${name}: axe finds nothing, and nothing needs scrolling sideways`, async () => {
          await show(app);
          await app.grid.settle();
          for (const look of paneLooks) assert.deepEqual(await problemsIn(app, look), [], look.name);
        });
      }
    });
  }
}

async function problemsIn(app, look) {
  await look.apply(app);
  const problems = [...(await axeProblems(app, look)), ...(await widerThanPane(app))];
  await look.undo(app);
  tellProgress(look.name);
  return problems;
}

async function axeProblems(app, { ownColors = false }) {
  await app.paneAtRest();
  const frame = app.addinFrame();
  if (!(await frame.evaluate(() => 'axe' in window))) await frame.evaluate(axeCore.source);
  const violations = await frame.evaluate(
    async (judgesColors) => (await axe.run({ rules: { 'color-contrast': { enabled: judgesColors } } })).violations,
    ownColors,
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
  );
}
