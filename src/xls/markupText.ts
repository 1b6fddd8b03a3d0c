import { asText } from '../ooxml/fileKind';

/** What a text begins with that is a web page or an XML table, as some programs write them under the name of a workbook. */
const MARKUP =
  /^\s*<(?:!doctype html|html|head|meta|style|body|table|!--|\?xml[^>]*>\s*(?:<\?[^>]*>\s*)*<(?:\w+:)?(?:workbook|html))[\s>]/i;
const XML = /^\s*<\?xml/i;
const CHARSET = /charset\s*=\s*["']?([\w-]+)|encoding\s*=\s*["']([\w-]+)/i;
const BEGIN_BYTES = 4096;

/** The text of a web page or an XML table by what it says of its encoding; null where the bytes are neither. */
export function markupText(bytes: Uint8Array): string | null {
  const begin = decoded(bytes.subarray(0, BEGIN_BYTES));
  return MARKUP.test(begin) && isTable(begin) ? decoded(bytes) : null;
}

/** Of XML only Excel's own tables: others say so at their begin. */
function isTable(begin: string): boolean {
  return !XML.test(begin) || /schemas-microsoft-com:office:spreadsheet|<html/i.test(begin);
}

function decoded(bytes: Uint8Array): string {
  return decoderFor(bytes).decode(bytes);
}

function decoderFor(bytes: Uint8Array): TextDecoder {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le');
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be');
  // Pages often say one encoding and are written in another: UTF-8 is known by itself.
  if (isUtf8(bytes)) return new TextDecoder();
  const [, html, xml] = CHARSET.exec(asText(bytes.subarray(0, BEGIN_BYTES))) ?? [];
  const named = html ?? xml ?? '';
  return /^(utf-?8|gb\w*)?$/i.test(named) ? new TextDecoder('gb18030') : decoderNamed(named);
}

function decoderNamed(name: string): TextDecoder {
  try {
    return new TextDecoder(name);
  } catch {
    return new TextDecoder('gb18030');
  }
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
