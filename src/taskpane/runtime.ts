import { registerCommands } from '../commands/registerCommands';
import { loadOwnSchemes } from '../excel/ownSchemes';
// Excel waits for the functions first; the metadata plugin makes this module associate them when it loads.
import '../functions/functions';
import { loadLanguage } from './settings/language';

// Then the commands; React and the pane come last, in a file of their own.
registerCommands();
void Office.onReady()
  .then(loadLanguage)
  // Before the first formula is answered, so that one naming a scheme of the workbook finds it.
  .then(loadOwnSchemes)
  .then(() => import(/* webpackChunkName: "pane" */ './mount'))
  .then(({ mount }) => mount());
