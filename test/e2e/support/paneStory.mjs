// The pane in every state and every look: whoever cannot see colours, use a mouse or read small print works with it all the same,
// and only its page area scrolls. One walk through the states of a story serves both, as the walk takes longer than looking.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { axeProblems } from './axeProblems.mjs';
import { inLook, otherLooks, paneSizes, tallLook, usualLook, widerThanPane } from './paneLooks.mjs';
import { paneStories } from './paneStates.mjs';
import { openPreview } from './previewApp.mjs';
import { movedByKeyboard, movedInPane, movedWindow } from './tabsMoved.mjs';
import { present } from './present.mjs';

/** @typedef {import('./previewApp.mjs').App} App */

const LAPTOP = { width: 1366, height: 768 };

/**
 * Whether a state is looked at closely in that look: in each of them with `ZPB_EVERY_LOOK=1`, otherwise in one, turn about.
 * @template Look @param {Look} look @param {readonly Look[]} looks @param {number} index of the state in its story
 */
function isItsTurn(look, looks, index) {
  return Boolean(process.env.ZPB_EVERY_LOOK) || looks.indexOf(look) === index % looks.length;
}

/** The tests of all states of the story of that name, on a small laptop in a light Office. @param {string} storyName */
export function describePane(storyName) {
  describeStates(storyName, {
    title: `the pane with ${storyName}`,
    open: () => openPreview({ viewport: LAPTOP }),
    testState(name, show, index) {
      test(`${name}: axe finds nothing, nothing needs scrolling sideways, and the tabs stay in place`, async () => {
        const app = await show();
        assert.deepEqual(await inLook(app, tallLook, () => axeProblems(app, { judgesColors: true })), []);
        const looks = [usualLook, ...otherLooks];
        for (const look of looks) {
          const found = async () => [
            ...(await widerThanPane(app)),
            ...(isItsTurn(look, looks, index) ? [...(await axeProblems(app)), ...(await movedInPane(app))] : []),
          ];
          assert.deepEqual(await inLook(app, look, found), [], look.name);
        }
        for (const size of paneSizes.filter((each) => isItsTurn(each, paneSizes, index))) {
          assert.deepEqual(await inLook(app, size, () => movedInPane(app)), [], size.name);
        }
        assert.deepEqual(await movedByKeyboard(app), []);
        assert.deepEqual(await movedWindow(app), []);
      });
    },
  });
}

/**
 * The same in a dark Office, in the usual look: darkness changes colours and nothing else, and the colours of the other looks are
 * the same ones or the system's.
 * @param {string} storyName
 */
export function describePaneInTheDark(storyName) {
  describeStates(storyName, {
    title: `the pane with ${storyName} in a dark Office`,
    async open() {
      const app = await openPreview();
      await app.darken();
      return app;
    },
    testState(name, show) {
      test(`${name}: axe finds nothing, and nothing needs scrolling sideways`, async () => {
        const app = await show();
        const found = async () => [...(await axeProblems(app, { judgesColors: true })), ...(await widerThanPane(app))];
        assert.deepEqual(await inLook(app, usualLook, found), []);
      });
    },
  });
}

/**
 * Calls `testState(name, show, index)` for each state; `show()` brings the pane into that state.
 * @param {string} storyName
 * @param {{ title: string, open(): Promise<App>, testState(name: string, show: () => Promise<App>, index: number): void }} tests
 */
function describeStates(storyName, { title, open, testState }) {
  const { begin, states } = present(
    paneStories.find(({ name }) => name === storyName),
    `story ${storyName}`,
  );
  describe(title, () => {
    /** @type {App} */
    let app;
    before(async () => {
      app = await open();
      await begin(app);
    });
    after(() => app.close());

    for (const [index, { name, show }] of states.entries()) {
      const shown = async () => {
        await show(app);
        await app.paneHasRead();
        return app;
      };
      testState(name, shown, index);
    }
  });
}
