import type { Messages } from '../language';
import type * as chinese from '../zh-CN/workflowLinks';

/** What the workflows are called, and the links to them. */
export const workflowLinkMessages: Messages<typeof chinese.workflowLinkMessages> = {
  more: () => 'More',
  names: {
    fromList: 'Forms from a list',
    importForms: 'Import forms',
    usual: 'Usual indicators',
    handIn: 'Before handing in',
    newYear: 'Form for next year',
    convertToFormulas: 'Turn typed scores into formulas',
    freeze: 'Finalise',
    word: 'Word document',
  },
};
