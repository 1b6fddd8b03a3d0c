import { describeStillness } from '../support/stillness.mjs';

describeStillness('one form');
