import { GENERAL, TEXT_FORMAT } from '../cell/numberFormat';

/** Between sections: not within quotation marks. */
const SEMICOLON = /;(?=(?:[^"]*"[^"]*")*[^"]*$)/;
/** '[Red]' and the like must stay in front. */
const CODES = /^(?:\[[^\]]*\])*/;

/**
 * A number format that shows what `format` shows with a sign before it, numbers and texts alike: 'General' becomes
 * '"▲"General;"▲"-General;"▲"General;"▲"@'. An empty cell shows nothing still.
 */
export function signedFormat(sign: string, format = GENERAL): string {
  const [positive = '', negative = `-${positive}`, zero = positive, text = TEXT_FORMAT] = (format || GENERAL).split(
    SEMICOLON,
  );
  const sections = format === TEXT_FORMAT ? [TEXT_FORMAT] : [positive, negative, zero, text];
  return sections.map((section) => section.replace(CODES, (codes) => `${codes}"${sign}"`)).join(';');
}
