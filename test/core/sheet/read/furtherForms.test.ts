import { formCases } from './formCases';
import { furtherForms } from './furtherForms';

for (const [what, prints] of furtherForms) formCases(what, prints);
