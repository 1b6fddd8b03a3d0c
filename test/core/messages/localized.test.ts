import { currentLanguage, inLanguage, setLanguage } from '../../../src/core/messages/language';
import { localized } from '../../../src/core/messages/localized';

const table = localized({
  'zh-CN': { greet: (name: string) => `${name}，您好`, pages: { check: '检查' }, done: '完成' } as const,
  'en-US': { greet: (name: string) => `Hello ${name}`, pages: { check: 'Check' }, done: 'Done' },
});

afterEach(() => setLanguage('zh-CN'));

describe('messages in several languages', () => {
  test('are Chinese until another language is set', () => {
    expect(currentLanguage()).toBe('zh-CN');
    expect([table.greet('A'), table.pages.check, table.done]).toEqual(['A，您好', '检查', '完成']);
  });

  test('follow the language, also those taken from the table before', () => {
    const { greet, pages } = table;

    setLanguage('en-US');

    expect([greet('A'), pages.check, table.done]).toEqual(['Hello A', 'Check', 'Done']);
  });

  test('can be listed like an ordinary table', () => {
    setLanguage('en-US');

    expect(Object.entries(table.pages)).toEqual([['check', 'Check']]);
  });

  test('may be a single sentence', () => {
    const sentence = localized({
      'zh-CN': (count: number) => `${count} 处`,
      'en-US': (count: number) => `${count} places`,
    });

    expect(inLanguage('en-US', () => sentence(2))).toBe('2 places');
  });
});

describe('work in a language of its own', () => {
  test('gives its result in that language and leaves the language as it was', () => {
    setLanguage('en-US');

    expect(inLanguage('zh-CN', () => table.done)).toBe('完成');
    expect(currentLanguage()).toBe('en-US');
  });

  test('leaves the language as it was also when it fails', () => {
    const fail = () => {
      throw new Error('no');
    };

    expect(() => inLanguage('en-US', fail)).toThrow('no');
    expect(currentLanguage()).toBe('zh-CN');
  });
});
