import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { version } from '../package.json';
import shortcuts from '../src/commands/shortcuts.json';
import { REQUIRED_SETS } from '../src/excel/apiSupport';
import { manifestProblems } from './support/manifestProblems';
import { descendants, parseXml } from './support/parseXml';

const root = path.resolve(__dirname, '..');
const BASE = 'https://localhost:3000/';
const xml = readFileSync(path.join(root, 'manifest.xml'), 'utf8');
const COMMANDS = ['insertForm', 'checkForm'];

/** Files that are only there once it is built are taken to be there; test/build looks at those. */
function fileAt(address: string): Buffer | null {
  const name = address.slice(BASE.length);
  const isBuilt = /^(taskpane\.html|shortcuts\.json|functions(\.zh-CN)?\.(js|json)|help\/\w+\.html)$/.test(name);
  if (!address.startsWith(BASE)) return null;
  if (isBuilt) return Buffer.from('built');
  return existsSync(path.join(root, name)) ? readFileSync(path.join(root, name)) : null;
}

const problemsOf = (text: string) => manifestProblems(text, { version, commands: COMMANDS, fileAt });

test('nothing is wrong with the manifest', () => {
  expect(problemsOf(xml)).toEqual([]);
});

const pane = `${BASE}taskpane.html`;

/** Each change breaks one rule; the pattern is what is said of it. */
const BROKEN: readonly [what: string, from: string | RegExp, to: string, said: RegExp][] = [
  ['an element that is not closed', '</Hosts>', '', /closes/],
  ['an ampersand by itself', '插入自评表', '插入 & 自评表', /entity/],
  ['two elements in the wrong order', /(<Version>.*?>)\s*(<ProviderName>.*?>)/, '$2$1', /in OfficeApp/],
  ['an element that is not known', '<Permissions>', '<Enabled>true</Enabled><Permissions>', /in OfficeApp/],
  ['a part that is missing', /<GetStarted>.*?<Title[^>]*>/s, '<GetStarted>', /in GetStarted/],
  ['a list after another', /(<bt:Urls>.*<\/bt:Urls>)\s*(<bt:ShortStrings>.*<\/bt:ShortStrings>)/s, '$2$1', /Resources/],
  ['a control that is no button', 'xsi:type="Button"', 'xsi:type="Menu"', /Control of the type Menu/],
  ['an action with the wrong content', 'xsi:type="ShowTaskpane"', 'xsi:type="ExecuteFunction"', /in Action/],
  ['an id that is no GUID', /<Id>.{4}/, '<Id>', /GUID/],
  ['another version', /<Version>[^<]*/, '<Version>9.9.9.0', /version/],
  ['a version of three parts', /<Version>[^<]*/, `<Version>${version}`, /version/],
  ['less permission', 'ReadWriteDocument', 'Restricted', /permission/],
  ['a resid without a resource', 'resid="Pane.Label"', 'resid="Pane.Lable"', /its list has not/],
  ['a resid of another list', '<Label resid="Pane.Label"', '<Label resid="Pane.Tip"', /its list has not/],
  ['a resource nobody uses', '</bt:Urls>', `<bt:Url id="More" DefaultValue="${pane}"/></bt:Urls>`, /nobody uses/],
  ['a resid of 33 characters', /Pane\.Url/g, 'P'.repeat(33), /longer than 32/],
  ['two of one id', 'id="ZpbCheckButton"', 'id="ZpbInsertButton"', /no id of its own/],
  ['a short string of 126 characters', '插入自评表', '表'.repeat(126), /longer than 125/],
  ['a long string of 251 characters', 'Value="Adds', `Value="${'a'.repeat(251)}`, /longer than 250/],
  ['a text without English', /(id="Check\.Tip"[^>]*>)\s*<bt:Override[^>]*>/, '$1', /en-US/],
  ['an empty text', 'Value="Check"', 'Value=""', /empty/],
  [
    'an address without TLS',
    '="https://localhost:3000/functions.js"',
    '="http://localhost:3000/functions.js"',
    /https/,
  ],
  ['an address of a file that is not there', 'help/functions.html"/>\n  <Hosts', 'help.html"/>\n  <Hosts', /no file/],
  ['key combinations in a file that is not there', 'shortcuts.json', 'keys.json', /no file/],
  ['an icon that is not there', 'insert-16.png', 'insert-17.png', /no file/],
  ['an icon of another size', 'assets/insert-80.png', 'assets/insert-64.png', /64×64/],
  ['a size that is missing', '<bt:Image size="80" resid="Insert.80"/>', '', /only the sizes 16, 32/],
  [
    'a domain with a path',
    '<Hosts>',
    '<AppDomains><AppDomain>https://a.cn/b</AppDomain></AppDomains><Hosts>',
    /origin/,
  ],
  [
    'its own domain',
    '<Hosts>',
    '<AppDomains><AppDomain>https://localhost:3000</AppDomain></AppDomains><Hosts>',
    /origin/,
  ],
  ['a runtime that ends with the pane', 'lifetime="long"', 'lifetime="short"', /runtime/],
  ['functions on another page', '<FunctionFile resid="Pane.Url"', '<FunctionFile resid="Help.Url"', /FunctionFile/],
  ['another page to begin with', `<SourceLocation DefaultValue="${pane}`, '<SourceLocation DefaultValue="', /page/],
  ['a command that is not there', '>checkForm<', '>checkFrom<', /checkFrom/],
];

test.each(BROKEN)('%s is noticed', (_, from, to, said) => {
  const broken = xml.replace(from, to);
  expect(broken).not.toBe(xml);
  expect(problemsOf(broken).join('\n')).toMatch(said);
});

const elements = (name: string) => descendants(parseXml(xml)).filter((element) => element.name === name);

test('icons of all five sizes lie in assets', () => {
  const missing = [16, 32, 64, 80, 128].filter((size) => !existsSync(path.join(root, `assets/icon-${size}.png`)));
  expect(missing).toEqual([]);
});

test('its commands are those the page associates', () => {
  const source = readFileSync(path.join(root, 'src/commands/registerCommands.ts'), 'utf8');
  expect(COMMANDS.filter((name) => !new RegExp(`\\b${name}\\b`).test(source))).toEqual([]);
});

test('functions live in the namespace ZPB', () => {
  const namespace = elements('bt:String').find(({ attributes }) => attributes.get('id') === 'Functions.Namespace');
  expect(namespace?.attributes.get('DefaultValue')).toBe('ZPB');
});

test('it asks for the sets without which the pane says that Excel is too old', () => {
  const asked = elements('Set').map(({ attributes }) => [attributes.get('Name'), attributes.get('MinVersion')]);
  expect(asked).toEqual(REQUIRED_SETS);
});

test('the key combinations are of commands the page associates, and its tooltips name them', () => {
  const source = readFileSync(path.join(root, 'src/commands/registerCommands.ts'), 'utf8');
  const tips = elements('bt:String').map(({ attributes }) => attributes.get('DefaultValue') ?? '');
  for (const { action, key } of shortcuts.shortcuts) {
    expect(shortcuts.actions.map(({ id }) => id)).toContain(action);
    expect(source).toMatch(new RegExp(`\\b${action}\\b`));
    // Combinations Office and Excel keep for themselves have one or two of these keys.
    expect(key.default).toMatch(/^Ctrl\+Shift\+Alt\+[A-Z]$/);
    expect(tips.filter((tip) => tip.includes(key.default))).toHaveLength(1);
  }
});
