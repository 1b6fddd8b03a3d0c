import { spawnSync } from 'node:child_process';
import path from 'node:path';

/** What git knows of the line ends of each file: in the repository, on the disk, by .gitattributes. */
interface LineEnds {
  readonly stored: string;
  readonly onDisk: string;
  readonly attributes: string;
  readonly file: string;
}

const listing = spawnSync('git', ['ls-files', '--eol', '-z'], {
  cwd: path.resolve(__dirname, '..'),
  encoding: 'utf8',
  maxBuffer: 16 * 1024 * 1024,
});
/** A downloaded archive is no checkout, and has nothing that git could change. */
const isCheckout = listing.status === 0 && listing.stdout !== '';

const files: LineEnds[] = (listing.stdout ?? '')
  .split('\0')
  .filter(Boolean)
  .map((line) => {
    const [facts = '', file = ''] = line.split('\t');
    const [, stored = '', onDisk = '', attributes = ''] = /^i\/(\S*)\s+w\/(\S*)\s+attr\/(.*?)\s*$/.exec(facts) ?? [];
    return { stored, onDisk, attributes, file };
  });

(isCheckout ? describe : describe.skip)('line ends (a git checkout is needed)', () => {
  test('every text is stored with Unix line ends, and no clone changes them', () => {
    expect(files.length).toBeGreaterThan(100);
    const texts = files.filter(({ stored }) => stored !== '-text' && stored !== 'none');
    expect(texts.filter(({ stored }) => stored !== 'lf')).toEqual([]);
    expect(texts.filter(({ attributes }) => !/(^| )eol=lf$/.test(attributes))).toEqual([]);
  });

  test('so they are on this disk', () => {
    expect(files.filter(({ onDisk }) => /crlf|mixed/.test(onDisk))).toEqual([]);
  });

  test('pictures are never taken for texts', () => {
    const pictures = files.filter(({ file }) => file.endsWith('.png'));
    expect(pictures.length).toBeGreaterThan(0);
    expect(pictures.filter(({ attributes }) => attributes !== '-text')).toEqual([]);
  });
});
