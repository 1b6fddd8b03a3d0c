import type { Language } from '../wording/language';

/** Where the choice of the settings page is kept on machines where Office gives no partition of its own. */
const STORED_CHOICE = 'zpb.language';
/** Office writes its display language into the page's address: `_host_Info=Excel$Win32$16.01$zh-CN$…`. */
const OFFICE_LANGUAGE = /_host_info=(?:[^&$|]*[$|]){3}([\w-]+)/i;

/**
 * The language to speak in before Office can be asked: the one chosen earlier, else the one in the page's address, else the
 * browser's. Every kind of Chinese is Chinese, everything else English.
 */
export function startupLanguage(page: Window): Language {
  const tag = storedChoice(page) || languageOfOffice(page.location.href) || page.navigator.language;
  return !tag || /^zh\b/i.test(tag) ? 'zh-CN' : 'en-US';
}

function languageOfOffice(address: string): string | undefined {
  const found = OFFICE_LANGUAGE.exec(address.replace(/%24/g, '$').replace(/%7C/gi, '|'));
  return found ? found[1] : undefined;
}

/** Storage may be switched off. */
function storedChoice(page: Window): string | null {
  try {
    return page.localStorage.getItem(STORED_CHOICE);
  } catch {
    return null;
  }
}
