import { describeStillness } from '../support/stillness.mjs';

describeStillness('several forms');
