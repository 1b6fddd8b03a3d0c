import { readingLimits } from './readingLimits';
import { UnreadableError } from './unreadableError';

/** A tag of an XML text. */
export interface XmlTag {
  /** As written, without the prefix the root element has: '<x:row r="1">' is '<row r="1">'. */
  readonly source: string;
  readonly name: string;
  readonly kind: 'open' | 'close' | 'empty';
  /** Of the element; the root has 1. */
  readonly depth: number;
}

/** Is handed the tags of an XML text and the texts between them. */
export interface XmlReceiver {
  tag(tag: XmlTag): unknown;
  text(text: string): unknown;
}

const CDATA = '<![CDATA[';
const [EXCLAMATION, QUOTE, APOSTROPHE, SLASH, LESS, GREATER, QUESTION] = [33, 34, 39, 47, 60, 62, 63];

/**
 * Takes an XML text apart piece by piece, in time that grows with the text and memory that does not: of a piece only a tag that has
 * not ended is looked at again with the next, and none is longer than readingLimits allows. Throws UnreadableError: broken, or
 * suspicious where the text defines entities, as no workbook does. Whether tags match is left to the parser that reads what is kept.
 */
export class XmlScanner {
  private rest = '';
  private depth = 0;
  /** Of the root element, with its colon. */
  private prefix: string | null = null;

  constructor(private readonly receiver: XmlReceiver) {}

  write(piece: string): void {
    const xml = this.rest + piece;
    let at = 0;
    for (;;) {
      const start = xml.indexOf('<', at);
      const textEnd = start < 0 ? xml.length : start;
      if (textEnd > at) this.receiver.text(xml.slice(at, textEnd));
      const end = start < 0 ? -1 : markupEnd(xml, start);
      if (end < 0) {
        this.rest = start < 0 ? '' : xml.slice(start);
        if (this.rest.length > readingLimits.tagLength) throw new UnreadableError('broken');
        return;
      }
      this.markup(xml.slice(start, end));
      at = end;
    }
  }

  /** To be called after the last piece. */
  end(): void {
    if (this.rest !== '' || this.depth !== 0) throw new UnreadableError('broken');
  }

  private markup(source: string): void {
    const second = source.charCodeAt(1);
    if (second === QUESTION) return;
    if (second !== EXCLAMATION) this.tag(source);
    else if (!source.startsWith('<!--')) this.receiver.text(source);
  }

  private tag(source: string): void {
    const isClose = source.charCodeAt(1) === SLASH;
    const from = isClose ? 2 : 1;
    let to = from;
    while (isNameCharacter(source.charCodeAt(to))) to += 1;
    const name = source.slice(from, to);
    this.prefix ??= name.includes(':') ? name.slice(0, name.indexOf(':') + 1) : '';
    const cut = this.prefix !== '' && name.startsWith(this.prefix) ? this.prefix.length : 0;
    const kind = isClose ? 'close' : source.charCodeAt(source.length - 2) === SLASH ? 'empty' : 'open';
    if (kind === 'open') this.depth += 1;
    const depth = kind === 'empty' ? this.depth + 1 : this.depth;
    if (kind === 'close') this.depth -= 1;
    if (this.depth < 0 || this.depth > readingLimits.depth) throw new UnreadableError('broken');
    const plain = cut === 0 ? source : source.slice(0, from) + source.slice(from + cut);
    this.receiver.tag({ source: plain, name: name.slice(cut), kind, depth });
  }
}

/** Where the markup that begins at `start` ends; -1 where it goes on beyond the piece. */
function markupEnd(xml: string, start: number): number {
  const second = xml.charCodeAt(start + 1);
  if (second === EXCLAMATION) return declarationEnd(xml, start, xml.slice(start, start + CDATA.length));
  if (second === QUESTION) return after(xml, '?>', start);
  for (let at = start + 1; at < xml.length; at += 1) {
    const code = xml.charCodeAt(at);
    if (code === GREATER) return at + 1;
    if (code === LESS) throw new UnreadableError('broken');
    if (code === QUOTE || code === APOSTROPHE) {
      at = xml.indexOf(code === QUOTE ? '"' : "'", at + 1);
      if (at < 0) return -1;
    }
  }
  return -1;
}

function declarationEnd(xml: string, start: number, begin: string): number {
  if (begin.startsWith('<!--')) return after(xml, '-->', start);
  if (begin === CDATA) return after(xml, ']]>', start);
  if (begin.length < CDATA.length && (CDATA.startsWith(begin) || '<!--'.startsWith(begin))) return -1;
  throw new UnreadableError('suspicious');
}

function after(xml: string, mark: string, start: number): number {
  const at = xml.indexOf(mark, start);
  return at < 0 ? -1 : at + mark.length;
}

function isNameCharacter(code: number): boolean {
  // NaN beyond the end.
  return code > 32 && code !== SLASH && code !== GREATER;
}

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };
const LAST_CODE_POINT = 0x10ffff;

/** An attribute of a tag as written in it, entities and all; null where it has none of the name. */
export function rawAttribute(source: string, name: string): string | null {
  const mark = `${name}=`;
  let at = source.indexOf(mark);
  while (at > 0) {
    const quote = source[at + mark.length];
    const isWhole = /\s/.test(source[at - 1] ?? '') && (quote === '"' || quote === "'");
    if (isWhole) return source.slice(at + mark.length + 1, source.indexOf(quote, at + mark.length + 1));
    at = source.indexOf(mark, at + 1);
  }
  return null;
}

/** An attribute's text. */
export function xmlAttribute(source: string, name: string): string | null {
  const raw = rawAttribute(source, name);
  return raw === null ? null : withoutEntities(raw);
}

/** A text between tags as it is meant: entities spelled out, or what a CDATA section holds. */
export function xmlText(source: string): string {
  return source.startsWith(CDATA) ? source.slice(CDATA.length, -']]>'.length) : withoutEntities(source);
}

function withoutEntities(raw: string): string {
  return raw.replace(/&(#x[\da-f]{1,6}|#\d{1,7}|[a-z]{2,4});/gi, entityText);
}

function entityText(whole: string, entity: string): string {
  if (!entity.startsWith('#')) return ENTITIES[entity] ?? whole;
  const code = Number(entity[1]?.toLowerCase() === 'x' ? `0${entity.slice(1)}` : entity.slice(1));
  return code <= LAST_CODE_POINT ? String.fromCodePoint(code) : whole;
}
