import { MAX_WAIT_SECONDS, showProblem } from './showProblem';
import type { StartupProblem } from './showProblem';
import type { Language } from '../wording/language';

/** office.js goes on without its usage reporting, and takes the English texts when those of a language are missing. */
const DISPENSABLE = /\/(telemetry|ariatelemetry)\/|\/(?!en-us)[\w-]+\/office_strings(\.debug)?\.js/i;
const OFFICE_JS = /\/office(\.debug)?\.js([?#]|$)/;
/** How browsers say that a "script" is a web page, e.g. one of a proxy that refuses, or of a server that asks for a password. */
const A_WEB_PAGE = /'<'/;

/**
 * Watches the page load its scripts, from now on, and says in `place` what keeps the pane from coming: at once when a file
 * cannot be had, and after MAX_WAIT_SECONDS whatever it is. As soon as the pane is there, `place` is no longer in the page.
 */
export function watchLoading(place: HTMLElement, language: Language): void {
  const missing: string[] = [];
  const loaded: string[] = [];
  let failure: StartupProblem | undefined;
  let isPatienceOver = false;
  let said = '';

  listen('load', loaded);
  listen('error', missing);
  window.addEventListener('error', (event) => {
    // Events of files that were not there have no message.
    if (!event.message) return;
    if (A_WEB_PAGE.test(event.message) && event.filename) missing.push(event.filename);
    else failure = failure ?? failureOf(event);
    tell();
  });
  window.setTimeout(() => {
    isPatienceOver = true;
    tell();
  }, MAX_WAIT_SECONDS * 1000);

  /** Events of elements do not rise to the document, but they can be caught on their way down. */
  function listen(type: 'load' | 'error', addresses: string[]): void {
    document.addEventListener(
      type,
      ({ target }) => {
        note(target, addresses);
        tell();
      },
      true,
    );
  }

  function tell(): void {
    const problem = document.body.contains(place) && problemNow();
    const wording = JSON.stringify(problem);
    // What has been said already stays as it is, with the focus in it.
    if (!problem || wording === said) return;
    said = wording;
    showProblem(place, problem, language);
  }

  function problemNow(): StartupProblem | undefined {
    const unusable = missing.concat(emptyOfficeJs(loaded));
    const needed = unusable.filter((address) => !DISPENSABLE.test(address));
    if (needed.length > 0) return { kind: 'missing', addresses: unique(needed) };
    if (failure) return failure;
    if (!isPatienceOver) return undefined;
    const pending = addressesOfScripts().filter((address) => loaded.indexOf(address) < 0);
    const waitedFor = unique(unusable.concat(pending));
    return waitedFor.length > 0 ? { kind: 'waiting', addresses: waitedFor } : { kind: 'noAnswer' };
  }
}

/** An office.js that came and has left nothing behind is none, but e.g. the page of a proxy that refuses. */
function emptyOfficeJs(loaded: readonly string[]): string[] {
  return 'Office' in window ? [] : loaded.filter((address) => OFFICE_JS.test(address));
}

/** A script of ours that this browser cannot even read is newer than it: it is the web view of an old Excel. */
function failureOf({ message, filename, error }: ErrorEvent): StartupProblem | undefined {
  const isOurs = filename.indexOf(`${window.location.protocol}//${window.location.host}/`) === 0;
  if (!isOurs || OFFICE_JS.test(filename)) return undefined;
  const isUnreadable = /syntax/i.test(message) || (error as Partial<Error> | null)?.name === 'SyntaxError';
  return isUnreadable ? { kind: 'tooOld' } : { kind: 'failed', detail: message };
}

function note(target: EventTarget | null, addresses: string[]): void {
  const { src } = target as Partial<HTMLScriptElement>;
  if ((target as Partial<Element>).tagName === 'SCRIPT' && src) addresses.push(src);
}

function addressesOfScripts(): string[] {
  const addresses: string[] = [];
  const scripts = document.getElementsByTagName('script');
  for (let index = 0; index < scripts.length; index += 1) {
    const address = scripts[index]?.src;
    if (address) addresses.push(address);
  }
  return addresses;
}

function unique(addresses: readonly string[]): string[] {
  return addresses.filter((address, index) => addresses.indexOf(address) === index);
}
