import type { SchemeResult } from './validateScheme';
import { validateScheme } from './validateScheme';

/** A scheme, or what is kept of one that is damaged, as the text of a JSON file, to be kept or passed on. */
export function serialiseScheme(scheme: unknown): string {
  return `${JSON.stringify(scheme, null, 2)}\n`;
}

/** Reads a scheme from the text of a JSON file. */
export function parseScheme(text: string): SchemeResult {
  const json = parseJson(text);
  if (json === undefined) return { ok: false, problems: [{ path: [], code: 'notJson' }] };
  return validateScheme(json);
}

function parseJson(text: string): unknown {
  try {
    // A byte order mark, as Windows editors put it, is not JSON.
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}
