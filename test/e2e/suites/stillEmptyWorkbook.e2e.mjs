import { describeStillness } from '../support/stillness.mjs';

describeStillness('an empty workbook');
