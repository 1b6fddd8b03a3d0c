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
  return raw === null ? null : raw.replace(/&(#x[\da-f]{1,6}|#\d{1,7}|[a-z]{2,4});/gi, entityText);
}

function entityText(whole: string, entity: string): string {
  if (!entity.startsWith('#')) return ENTITIES[entity] ?? whole;
  const code = Number(entity[1]?.toLowerCase() === 'x' ? `0${entity.slice(1)}` : entity.slice(1));
  return code <= LAST_CODE_POINT ? String.fromCodePoint(code) : whole;
}
