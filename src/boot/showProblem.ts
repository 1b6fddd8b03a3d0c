import type { Language } from '../wording/language';
import { startupMessages } from '../wording/startup';

/** Why the pane is not there. Addresses are those of scripts, as the page asks for them. */
export type StartupProblem =
  | { readonly kind: 'missing' | 'waiting'; readonly addresses: readonly string[] }
  | { readonly kind: 'noAnswer' | 'tooOld' | 'notExcel' }
  | { readonly kind: 'failed'; readonly detail: string };

/** How long the add-in may take to open before it is said what it waits for. */
export const MAX_WAIT_SECONDS = 10;

/**
 * Says in an element of the page, in place of what it holds, why the pane is not there and what to do. Needs nothing but the
 * page itself: it runs where nothing else could be loaded, and in the web views of old versions of Excel.
 */
export function showProblem(place: HTMLElement, problem: StartupProblem, language: Language): void {
  const texts = startupMessages[language];
  place.textContent = '';
  const page = add(place, 'main', '');
  page.className = 'startup';
  page.lang = language;
  const message = add(page, 'div', '');
  message.setAttribute('role', 'alert');
  add(message, 'h1', sentence(problem, language));
  if ('addresses' in problem) {
    const files = add(message, 'ul', '');
    problem.addresses.forEach((address) => add(files, 'li', describeFile(address, language)));
  }
  if (problem.kind === 'failed') add(message, 'p', texts.detail(problem.detail));
  if (problem.kind === 'tooOld') add(message, 'p', texts.askForUpgrade());
  else if (problem.kind !== 'notExcel') add(message, 'p', texts.ask());
  addRetry(message, texts.retry());
}

function sentence({ kind }: StartupProblem, language: Language): string {
  const texts = startupMessages[language];
  switch (kind) {
    case 'waiting':
    case 'noAnswer':
      return texts[kind](MAX_WAIT_SECONDS);
    default:
      return texts[kind]();
  }
}

/** The file's name and the server it comes from. A link splits an address up, also where there is no URL class. */
function describeFile(address: string, language: Language): string {
  const link = document.createElement('a');
  link.href = address;
  const path = link.pathname.split('/');
  return startupMessages[language].file(path[path.length - 1] ?? '', link.host);
}

/** Loads the page anew, and with it everything that is missing. */
function addRetry(message: HTMLElement, label: string): void {
  const button = add(message, 'button', label) as HTMLButtonElement;
  button.type = 'button';
  button.addEventListener('click', () => window.location.reload());
}

function add(parent: HTMLElement, tag: string, text: string): HTMLElement {
  const element = document.createElement(tag);
  element.textContent = text;
  parent.appendChild(element);
  return element;
}
