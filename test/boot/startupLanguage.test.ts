import { startupLanguage } from '../../src/boot/startupLanguage';

/** What of a window is asked. */
function page({
  address = 'https://oa.example.gov.cn/zpb/taskpane.html',
  language = 'zh-CN',
  chosen = null as string | null,
}) {
  return {
    location: { href: address },
    navigator: { language },
    localStorage: { getItem: (name: string) => (name === 'zpb.language' ? chosen : null) },
  } as Window;
}

const officeIn = (language: string) =>
  `https://oa.example.gov.cn/zpb/taskpane.html?v=1&_host_Info=Excel$Win32$16.01$${language}$$$$0`;

test.each([
  ['a Chinese browser', page({}), 'zh-CN'],
  ['a browser for Taiwan', page({ language: 'zh-TW' }), 'zh-CN'],
  ['an English browser', page({ language: 'en-GB' }), 'en-US'],
  ['a browser of any other language', page({ language: 'fr-FR' }), 'en-US'],
  ['a browser that does not say', page({ language: '' }), 'zh-CN'],
  ['a Chinese Office in an English browser', page({ address: officeIn('zh-CN'), language: 'en-US' }), 'zh-CN'],
  ['an English Office in a Chinese browser', page({ address: officeIn('en-US') }), 'en-US'],
  ['an address with its signs encoded', page({ address: officeIn('en-US').replaceAll('$', '%24') }), 'en-US'],
  ['an older Office', page({ address: officeIn('en-US').replaceAll('$', '|') }), 'en-US'],
  ['a user who has chosen', page({ address: officeIn('zh-CN'), chosen: 'en-US' }), 'en-US'],
])('%s is spoken to in its language', (_, window, language) => {
  expect(startupLanguage(window)).toBe(language);
});

test('storage that is switched off is no reason to fail', () => {
  const window = { ...page({}) };
  Object.defineProperty(window, 'localStorage', {
    get() {
      throw new Error('SecurityError');
    },
  });
  expect(startupLanguage(window)).toBe('zh-CN');
});
