import { describePane } from '../support/paneStory.mjs';

describePane('several forms');
