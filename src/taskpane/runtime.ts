import { registerCommands } from '../commands/registerCommands';
// Excel waits for the functions first; the metadata plugin makes this module associate them when it loads.
import '../functions/functions';

// Then the commands; React and the pane come last, in a file of their own.
registerCommands();
void Office.onReady()
  .then(() => import(/* webpackChunkName: "pane" */ './mount'))
  .then(({ mount }) => mount());
