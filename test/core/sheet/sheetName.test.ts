import fc from '../../support/property';
import { legalSheetName } from '../../../src/core/sheet/sheetName';

describe('a legal sheet name', () => {
  it.each([
    ['档案事业费', [], '档案事业费'],
    ['2020/2021:[甲]*?\\乙', [], '2020 2021 甲 乙'],
    ["'甲'", [], '甲'],
    ['', [], '自评表'],
    [' [] ', [], '自评表'],
    ['档案事业费', ['档案事业费'], '档案事业费 (2)'],
    ['form', ['FORM', 'Form (2)'], 'form (3)'],
    ['History', [], 'History (2)'],
    ['HISTORY', ['History (2)'], 'HISTORY (3)'],
    ['历史记录', [], '历史记录 (2)'],
    ['[历史记录]', [], '历史记录 (2)'],
    ['甲'.repeat(40), [], '甲'.repeat(31)],
    ['甲'.repeat(40), ['甲'.repeat(31)], `${'甲'.repeat(27)} (2)`],
    [`${'甲'.repeat(30)}😀`, [], '甲'.repeat(30)],
  ])('of %j beside %j is %j', (wanted, taken, expected) => {
    expect(legalSheetName(wanted, taken)).toBe(expected);
  });

  it('is accepted by Excel whatever was wanted', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 60 }),
        fc.array(fc.string({ maxLength: 5 })),
        (wanted, taken) => {
          const name = legalSheetName(wanted, taken);
          expect(name.length).toBeGreaterThan(0);
          expect(name.length).toBeLessThanOrEqual(31);
          expect(name).not.toMatch(/[[\]:*?/\\]|^'|'$/);
          expect(taken.map((other) => other.toLowerCase())).not.toContain(name.toLowerCase());
        },
      ),
    );
  });
});
