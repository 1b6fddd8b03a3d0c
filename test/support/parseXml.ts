/** An element of an XML file; `text` is what stands directly in it, without white space around it. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlElement[];
  readonly text: string;
}

const TOKEN = /<\?[^]*?\?>|<!--[^]*?-->|<\/([\w:.-]+)\s*>|<([\w:.-]+)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?)>|[^<]+/gy;
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/**
 * Reads XML as plain as a manifest: elements, attributes in double quotes, texts, comments.
 * @throws Error for whatever is not well-formed or not as plain as that
 */
export function parseXml(xml: string): XmlElement {
  const top: Draft = { name: '', attributes: new Map(), children: [], text: '' };
  const open = [top];
  let end = 0;
  for (const token of xml.replace(/^\uFEFF/, '').matchAll(TOKEN)) {
    const [all, closed, opened, attributes = '', isEmpty] = token;
    end = token.index + all.length;
    const current = open[open.length - 1] ?? top;
    if (closed) {
      if (open.pop()?.name !== closed) throw new Error(`</${closed}> closes <${current.name}>`);
    } else if (opened) {
      const child: Draft = { name: opened, attributes: readAttributes(attributes), children: [], text: '' };
      current.children.push(child);
      if (!isEmpty) open.push(child);
    } else if (!all.startsWith('<')) {
      current.text += decode(all).trim();
    }
  }
  if (end !== xml.replace(/^\uFEFF/, '').length) throw new Error(`not well-formed from character ${end} on`);
  const [root, ...others] = top.children;
  if (!root || others.length > 0 || open.length !== 1 || top.text) throw new Error('not one closed element');
  return root;
}

interface Draft extends XmlElement {
  readonly children: Draft[];
  text: string;
}

function readAttributes(text: string): Map<string, string> {
  const pairs = [...text.matchAll(/([\w:.-]+)="([^"]*)"/g)].map(([, name = '', value = '']): [string, string] => [
    name,
    decode(value),
  ]);
  const attributes = new Map(pairs);
  if (attributes.size < pairs.length) throw new Error(`an attribute stands twice in${text}`);
  return attributes;
}

function decode(text: string): string {
  return text.replace(/&(?:(\w+);)?/g, (all, name?: string) => {
    const character = name && ENTITIES[name];
    if (!character) throw new Error(`${all} is no entity`);
    return character;
  });
}

/** The element and all below it, in the order of the file. */
export function descendants(element: XmlElement): XmlElement[] {
  return [element, ...element.children.flatMap(descendants)];
}
