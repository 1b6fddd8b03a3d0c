import { XmlScanner } from '../../src/ooxml/xmlScanner';
import { countedSteps } from '../support/countedSteps';

const PIECE = 1000;

/** What a receiver is handed for an XML text that comes in pieces. */
function scanned(xml: string, piece = PIECE): string[] {
  const handed: string[] = [];
  const scanner = new XmlScanner({
    tag: ({ source, name, kind, depth }) => handed.push(`${kind} ${name} ${depth} ${source}`),
    text: (text) => handed.push(text),
  });
  for (let at = 0; at < xml.length; at += piece) scanner.write(xml.slice(at, at + piece));
  scanner.end();
  return handed;
}

test('tags and texts are the same in whatever pieces they come, without the prefix of the root', () => {
  const xml = `<?xml version="1.0"?><x:a><!-- > < --><x:b c="1>2" d='"'/>甲<![CDATA[<乙>]]></x:a>`;
  const handed = ['open a 1 <a>', `empty b 2 <b c="1>2" d='"'/>`, '甲', '<![CDATA[<乙>]]>', 'close a 1 </a>'];
  expect(scanned(xml)).toEqual(handed);
  for (const piece of [1, 2, 7]) expect(scanned(xml, piece)).toEqual(handed);
});

test.each(['<c ', '<a>', '</a>', '<a b="', '<!DOCTYPE a>', '<!--', '<a></a></a>'])('%s alone is refused', (xml) => {
  expect(() => scanned(xml)).toThrow();
});

test.each(['<c/>', '<c r="A1" t="s"><v>1</v></c>', '<c a="<>"/>', '<!-- x -->', '甲'])(
  'a part full of %s is looked through once',
  (repeated) => {
    const steps = (times: number): number =>
      countedSteps('charCodeAt', () => scanned(`<a>${repeated.repeat(times)}</a>`));
    expect(steps(10_000) / steps(5000)).toBeLessThan(2.1);
  },
);
