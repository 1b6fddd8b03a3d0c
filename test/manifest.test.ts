/** @jest-environment jsdom */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { REQUIRED_SETS } from '../src/excel/hostProblem';

const root = path.resolve(__dirname, '..');
const BASE = 'https://localhost:3000/';
const manifest = new DOMParser().parseFromString(readFileSync(path.join(root, 'manifest.xml'), 'utf8'), 'text/xml');

const elements = (name: string) => [...manifest.getElementsByTagName(name)];
const attributes = (name: string) =>
  [...manifest.getElementsByTagName('*')].flatMap((element) => element.getAttribute(name) ?? []);

/** Width and height of a PNG file, from its header. */
function pngSize(file: string): [number, number] {
  const header = readFileSync(file).subarray(16, 24);
  return [header.readUInt32BE(0), header.readUInt32BE(4)];
}

test('the manifest is well-formed', () => {
  expect(elements('parsererror')).toHaveLength(0);
});

test('every resid names a resource, and every resource is used', () => {
  const used = new Set(attributes('resid'));
  const defined = new Set(attributes('id').filter((id) => /\./.test(id)));
  expect([...used].sort()).toEqual([...defined].sort());
});

test('resource ids are at most 32 characters long', () => {
  expect(attributes('id').filter((id) => id.length > 32)).toEqual([]);
});

test('every icon the manifest names exists in the size it claims', () => {
  const urls = [...elements('bt:Image'), ...elements('IconUrl'), ...elements('HighResolutionIconUrl')].flatMap(
    (element) => element.getAttribute('DefaultValue') ?? [],
  );
  expect(urls.length).toBeGreaterThan(0);
  for (const url of urls) {
    const file = path.join(root, url.replace(BASE, ''));
    const size = Number(/-(\d+)\.png$/.exec(url)?.[1]);
    expect([url, ...pngSize(file)]).toEqual([url, size, size]);
  }
});

test('icons of all five sizes lie in assets', () => {
  const missing = [16, 32, 64, 80, 128].filter((size) => !existsSync(path.join(root, `assets/icon-${size}.png`)));
  expect(missing).toEqual([]);
});

test('short strings fit the ribbon and long ones the tooltip', () => {
  const tooLong = (group: string, limit: number) =>
    elements(group).flatMap((list) =>
      [...list.getElementsByTagName('*')]
        .map((element) => element.getAttribute('DefaultValue') ?? element.getAttribute('Value') ?? '')
        .filter((text) => text.length > limit),
    );
  expect(tooLong('bt:ShortStrings', 125)).toEqual([]);
  expect(tooLong('bt:LongStrings', 250)).toEqual([]);
});

test('every text has an English version', () => {
  const untranslated = [...elements('bt:String')]
    .filter((element) => element.getAttribute('id') !== 'Functions.Namespace')
    .filter((element) => ![...element.children].some((child) => child.getAttribute('Locale') === 'en-US'));
  expect(untranslated.map((element) => element.getAttribute('id'))).toEqual([]);
});

test('functions live in the namespace ZPB', () => {
  const namespace = elements('bt:String').find((element) => element.getAttribute('id') === 'Functions.Namespace');
  expect(namespace?.getAttribute('DefaultValue')).toBe('ZPB');
});

test('it asks for the sets without which the pane says that Excel is too old', () => {
  const asked = elements('Set').map((set) => [set.getAttribute('Name'), set.getAttribute('MinVersion')]);
  expect(asked).toEqual(REQUIRED_SETS);
});

test('its one page is the runtime of all parts, and lives as long as the workbook is open', () => {
  const [runtime, ...others] = elements('Runtime');
  expect([runtime?.getAttribute('resid'), runtime?.getAttribute('lifetime'), others.length]).toEqual([
    'Pane.Url',
    'long',
    0,
  ]);
  for (const [name, parent] of [
    ['FunctionFile', 'DesktopFormFactor'],
    ['SourceLocation', 'Action'],
    ['SourceLocation', 'Page'],
  ] as const) {
    const found = elements(name).filter((element) => element.parentElement?.nodeName === parent);
    expect([parent, ...found.map((element) => element.getAttribute('resid'))]).toEqual([parent, 'Pane.Url']);
  }
  // Not together with such a runtime.
  expect(elements('TaskpaneId')).toEqual([]);
});

test('domains beside its own are named by their bare origins, its own not at all', () => {
  const domains = elements('AppDomain').map((element) => element.textContent);
  expect(domains.filter((domain) => domain !== new URL(domain).origin || BASE.startsWith(domain))).toEqual([]);
});
