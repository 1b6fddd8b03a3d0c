/** What no file is called in Windows. */
const NOT_IN_NAMES = /[\\/:*?"<>|\p{Cc}]/gu;

/** A text as the name of a file on every system, without its extension. */
export function documentName(text: string): string {
  return text.replace(NOT_IN_NAMES, '_').trim();
}
