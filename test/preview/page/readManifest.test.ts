/** @jest-environment jsdom */
import { readFileSync } from 'node:fs';
import { ManifestError } from '../../../preview/page/manifest/manifestXml';
import { readManifest } from '../../../preview/page/manifest/readManifest';

const xml = readFileSync('manifest.xml', 'utf8');

test('gives the ribbon group with the labels of the language asked for', () => {
  const labels = (language: string) => readManifest(xml, language, '/addin/').groups.map(({ label }) => label);
  expect(labels('zh-CN')).toEqual(['绩效自评']);
  expect(labels('en-US')).toEqual(['Self-evaluation']);
});

test('gives each button the action its control names', () => {
  const [group] = readManifest(xml, 'zh-CN', '/addin/').groups;
  expect(group?.buttons.map(({ label, action }) => [label, action])).toEqual([
    ['插入自评表', { kind: 'runFunction', functionName: 'insertForm' }],
    ['检查', { kind: 'runFunction', functionName: 'checkForm' }],
    ['任务窗格', { kind: 'showTaskpane' }],
  ]);
});

test('finds the files of a build for any server below the folder it is served from', () => {
  const moved = xml.replaceAll('https://localhost:3000/', 'https://oa.example.gov.cn/zpb/');
  for (const text of [xml, moved]) {
    const { paneUrl, functionsMetadataUrl, groups } = readManifest(text, 'zh-CN', '/addin/');
    expect(paneUrl).toBe('/addin/taskpane.html');
    expect(functionsMetadataUrl).toBe('/addin/functions.zh-CN.json');
    expect(groups[0]?.buttons[0]?.icon).toBe('/addin/assets/insert-32.png');
  }
});

test('finds the key combinations below VersionOverrides, not in it, where Excel does not look', () => {
  expect(readManifest(xml, 'zh-CN', '/addin/').shortcutsUrl).toBe('/addin/shortcuts.json');
  const element = /<ExtendedOverrides.*<\/ExtendedOverrides>/.exec(xml)?.[0] ?? '';
  const inside = xml.replace(element, '').replace('</VersionOverrides>', `${element}</VersionOverrides>`);
  expect(readManifest(inside, 'zh-CN', '/addin/').shortcutsUrl).toBeNull();
});

test('takes the metadata of the language asked for', () => {
  expect(readManifest(xml, 'en-US', '/addin/').functionsMetadataUrl).toBe('/addin/functions.json');
});

test.each([
  ['a resource that is not there', (text: string) => text.replace('id="Insert.Label"', 'id="Other.Label"')],
  [
    'an address on another server',
    (text: string) => text.replace(/(id="Pane\.Url" DefaultValue=")[^"]*/, '$1https://elsewhere/'),
  ],
  ['an action nobody knows', (text: string) => text.replace('xsi:type="ShowTaskpane"', 'xsi:type="Dance"')],
  ['text that is no XML', (text: string) => text.slice(0, 200)],
])('refuses %s', (_case, spoil) => {
  expect(() => readManifest(spoil(xml), 'zh-CN', '/addin/')).toThrow(ManifestError);
});
