import { describePaneInTheDark } from '../support/paneStory.mjs';
import { paneStories } from '../support/paneStates.mjs';

for (const { name } of paneStories) describePaneInTheDark(name);
