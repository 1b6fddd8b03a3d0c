import { describeAccessibility } from '../support/accessibility.mjs';

describeAccessibility('several forms');
