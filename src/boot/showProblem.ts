import { currentLanguage } from '../core/messages/language';
import { startupMessages } from '../core/messages/startup';
import type { StartupProblem } from './startupProblem';
import { PATIENCE_SECONDS } from './startupProblem';

/**
 * Says in an element of the page, in place of what it holds, why the pane is not there and what to do. Needs nothing but the
 * page itself: it runs where nothing else could be loaded, and in the web views of old versions of Excel.
 */
export function showProblem(place: HTMLElement, problem: StartupProblem): void {
  place.textContent = '';
  const page = add(place, 'main', '');
  page.className = 'startup';
  page.lang = currentLanguage();
  const message = add(page, 'div', '');
  message.setAttribute('role', 'alert');
  add(message, 'h1', sentence(problem));
  if ('addresses' in problem) {
    const files = add(message, 'ul', '');
    problem.addresses.forEach((address) => add(files, 'li', describeFile(address)));
  }
  if (problem.kind === 'failed') add(message, 'p', startupMessages.detail(problem.detail));
  if (problem.kind === 'tooOld') add(message, 'p', startupMessages.askForUpgrade());
  else if (problem.kind !== 'notExcel') add(message, 'p', startupMessages.ask());
  addRetry(message);
}

function sentence({ kind }: StartupProblem): string {
  switch (kind) {
    case 'waiting':
    case 'noAnswer':
      return startupMessages[kind](PATIENCE_SECONDS);
    default:
      return startupMessages[kind]();
  }
}

/** The file's name and the server it comes from. A link splits an address up, also where there is no URL class. */
function describeFile(address: string): string {
  const link = document.createElement('a');
  link.href = address;
  const path = link.pathname.split('/');
  return startupMessages.file(path[path.length - 1] ?? '', link.host);
}

/** Loads the page anew, and with it everything that is missing. */
function addRetry(message: HTMLElement): void {
  const button = add(message, 'button', startupMessages.retry()) as HTMLButtonElement;
  button.type = 'button';
  button.addEventListener('click', () => window.location.reload());
}

function add(parent: HTMLElement, tag: string, text: string): HTMLElement {
  const element = document.createElement(tag);
  element.textContent = text;
  parent.appendChild(element);
  return element;
}
