import { showProblem } from '../boot/showProblem';
import { startupLanguage } from '../boot/startupLanguage';
import type { StartupProblem } from '../boot/showProblem';
import { registerCommands } from '../commands/registerCommands';
import { hostProblem } from '../excel/apiSupport';
import { loadColumnAnswers } from '../excel/columnAnswers';
import { loadOwnSchemes } from '../excel/ownSchemes';
import { tellErrorsIn } from '../functions/functionError';
// Excel waits for the functions first; the metadata plugin makes this module associate them when it loads.
import '../functions/functions';
import { functionSentencesOf } from '../wording/functionSentencesOf';
import { loadLanguage, onLanguageChange, paneLanguage } from './settings/language';

// Then the commands; React and the pane come last, in a file of their own.
registerCommands();
void Office.onReady()
  .then(({ host }) => start(host))
  .catch((error: unknown) => say(problemOf(error)));

async function start(host: Office.HostType): Promise<void> {
  const kind = hostProblem(host);
  if (kind) {
    return say({ kind });
  }
  onLanguageChange(() => tellErrorsIn(functionSentencesOf(paneLanguage())));
  const speaking = loadLanguage();
  // Before the first formula is answered, so that one naming a scheme of the workbook finds it.
  loadOwnSchemes();
  loadColumnAnswers();
  const [{ mount }] = await Promise.all([import(/* webpackChunkName: "pane" */ './mount'), speaking]);
  mount();
}

/** Takes the place of the pane, and of whatever was said before. */
function say(problem: StartupProblem): void {
  const root = document.getElementById('root');
  // Office has no language to tell where it is not Office, or did not start.
  if (root) showProblem(root, problem, startupLanguage(window));
}

/** webpack says with an error of its own which file it could not load. */
function problemOf(error: unknown): StartupProblem {
  const { name, request, message } = Object(error) as Partial<Error & { readonly request: string }>;
  if (name === 'ChunkLoadError' && request) return { kind: 'missing', addresses: [request] };
  return { kind: 'failed', detail: message ?? String(error) };
}
