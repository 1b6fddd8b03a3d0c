import { describeAccessibility } from '../support/accessibility.mjs';

describeAccessibility('one form');
