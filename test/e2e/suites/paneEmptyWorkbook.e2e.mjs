import { describePane } from '../support/paneStory.mjs';

describePane('an empty workbook');
