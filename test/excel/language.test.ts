import { keepLanguageChoice, officeLanguage, readLanguageChoice } from '../../src/excel/userSettings';
import { startExcel } from '../../preview/node/startExcel';

test.each([
  ['zh-CN', 'zh-CN'],
  ['zh-TW', 'zh-CN'],
  ['zh-Hans', 'zh-CN'],
  ['en-US', 'en-US'],
  ['en-GB', 'en-US'],
  ['de-DE', 'en-US'],
])('an Office in %s is answered in %s', async (locale, expected) => {
  const excel = await startExcel({ locale });

  expect(officeLanguage()).toBe(expected);

  excel.dispose();
});

describe('the language chosen by the user', () => {
  let excel: Awaited<ReturnType<typeof startExcel>>;
  beforeEach(async () => {
    excel = await startExcel();
  });
  afterEach(() => excel.dispose());

  test('is that of Office until one is chosen', () => {
    expect(readLanguageChoice()).toBe('office');
  });

  test('is kept on this machine and not in the workbook', () => {
    keepLanguageChoice('en-US');

    expect(readLanguageChoice()).toBe('en-US');
    expect(excel.container.settings.size).toBe(0);
  });

  test('can be left to Office again', () => {
    keepLanguageChoice('en-US');
    keepLanguageChoice('office');

    expect(readLanguageChoice()).toBe('office');
    expect(localStorage.length).toBe(0);
  });

  test('is kept under the partition Office names, where storage is parted', () => {
    Object.defineProperty(Office.context, 'partitionKey', { value: 'part-7', configurable: true });

    keepLanguageChoice('en-US');

    expect(localStorage.getItem('part-7zpb.language')).toBe('en-US');
    expect(readLanguageChoice()).toBe('en-US');
  });

  test('that makes no sense counts as none', () => {
    localStorage.setItem('zpb.language', 'klingon');

    expect(readLanguageChoice()).toBe('office');
  });

  test('is not missed where storage is switched off', () => {
    Object.defineProperty(globalThis, 'localStorage', {
      get: () => {
        throw new DOMException('denied', 'SecurityError');
      },
      configurable: true,
    });

    expect(() => keepLanguageChoice('en-US')).not.toThrow();
    expect(readLanguageChoice()).toBe('office');
  });
});
