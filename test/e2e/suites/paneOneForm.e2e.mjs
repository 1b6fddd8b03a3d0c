import { describePane } from '../support/paneStory.mjs';

describePane('one form');
