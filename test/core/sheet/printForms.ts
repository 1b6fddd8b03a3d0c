import { formsTable } from './formsTable';

// npm run measure:forms
console.log(formsTable());
