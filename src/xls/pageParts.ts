/** A stretch of a web page: text as it is written, or a tag by its name in small letters. */
export type PagePart =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'open'; readonly name: string; readonly attributes: string }
  | { readonly kind: 'close'; readonly name: string };

/** '<' that begins something: a tag with its name, or a declaration. Any other is a character like others. */
const BEGIN = /<(?:(\/?)([a-z][^\s/<>]*)|[!?])/iy;
/** Elements whose texts a page does not show; programs keep notes on cells in `comment` and settings in `xml`. */
const UNSHOWN = new Set(['script', 'style', 'title', 'textarea', 'template', 'comment', 'xml']);

/** What a web page consists of, comments and what it does not show left out, in time that grows with its length only. */
export function* pageParts(page: string): Generator<PagePart> {
  const quotes = { '"': page.lastIndexOf('"'), "'": page.lastIndexOf("'") };
  let at = 0;
  while (at < page.length) {
    const begin = beginOf(page, at);
    if (begin > at) yield { kind: 'text', text: page.slice(at, begin) };
    if (begin === page.length) return;
    if (page.startsWith('<!--', begin)) {
      at = after(page, '-->', begin + '<!--'.length);
      continue;
    }
    const [written, slash, name] = beginAt(page, begin) ?? [''];
    const end = tagEnd(page, begin + written.length, quotes);
    at = end + 1;
    // Cut off: what follows is not there.
    if (end === page.length || name === undefined) continue;
    const tag = name.toLowerCase();
    if (slash) yield { kind: 'close', name: tag };
    else if (UNSHOWN.has(tag)) at = endOfUnshown(page, tag, at);
    else yield { kind: 'open', name: tag, attributes: page.slice(begin + written.length, end) };
  }
}

/** Where the next '<' stands that begins something. */
function beginOf(page: string, from: number): number {
  for (let at = page.indexOf('<', from); at >= 0; at = page.indexOf('<', at + 1)) {
    if (beginAt(page, at)) return at;
  }
  return page.length;
}

function beginAt(page: string, at: number): RegExpExecArray | null {
  BEGIN.lastIndex = at;
  return BEGIN.exec(page);
}

/** Where the '>' of a tag stands; one within quotes is not it. `quotes`: where the last ones stand, so that none is sought in vain. */
function tagEnd(page: string, from: number, quotes: Readonly<Record<'"' | "'", number>>): number {
  for (let at = from; at < page.length; at += 1) {
    const sign = page[at];
    if (sign === '>') return at;
    if ((sign === '"' || sign === "'") && at < quotes[sign]) at = page.indexOf(sign, at + 1);
  }
  return page.length;
}

function endOfUnshown(page: string, name: string, from: number): number {
  const end = new RegExp(`</${name}[\\s/>]`, 'ig');
  end.lastIndex = from;
  return end.exec(page)?.index ?? page.length;
}

function after(page: string, mark: string, from: number): number {
  const at = page.indexOf(mark, from);
  return at < 0 ? page.length : at + mark.length;
}
