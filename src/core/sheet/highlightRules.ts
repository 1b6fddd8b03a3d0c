import type { Finding } from '../checks/finding';
import type { Form } from '../form/form';
import type { HighlightRule } from './sheetPlan';

/** The live rules of a form as it stands on a sheet, and a rule for every other cell with a finding. */
export declare function highlightRules(form: Form, findings: readonly Finding[]): HighlightRule[];
