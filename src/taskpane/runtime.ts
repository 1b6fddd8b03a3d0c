import { registerCommands } from '../commands/registerCommands';
import { associateFunctions } from '../functions/associateFunctions';

// Excel waits for the functions first, then for the commands; React and the pane come last, in a file of their own.
associateFunctions();
registerCommands();
void Office.onReady()
  .then(() => import('./mount'))
  .then(({ mount }) => mount());
