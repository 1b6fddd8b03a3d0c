import { describeAccessibility } from '../support/accessibility.mjs';

describeAccessibility('an empty workbook');
