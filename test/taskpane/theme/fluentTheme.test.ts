/** @jest-environment jsdom */
import fc from '../../support/property';
import { contrast, mix, readable } from '../../../src/taskpane/theme/contrast';
import { fluentTheme } from '../../../src/taskpane/theme/fluentTheme';

const OFFICE_THEMES = [
  { name: 'colourful', background: '#FFFFFF', foreground: '#242424', isDark: false },
  { name: 'light grey', background: '#E6E6E6', foreground: '#000000', isDark: false },
  { name: 'dark grey', background: '#444444', foreground: '#F0F0F0', isDark: true },
  { name: 'medium grey', background: '#666666', foreground: '#FFFFFF', isDark: true },
  { name: 'black', background: '#1F1F1F', foreground: '#FFFFFF', isDark: true },
];

test('contrast is WCAG’s: 21 for black on white, 1 for the same colour, alike in both directions', () => {
  expect(contrast('#000000', '#FFFFFF')).toBeCloseTo(21);
  expect(contrast('#107C41', '#107C41')).toBe(1);
  expect(contrast('#777777', '#FFFFFF')).toBeCloseTo(4.48, 2);
  expect(contrast('#FFFFFF', '#777777')).toBeCloseTo(4.48, 2);
});

test('mixing goes from the one colour to the other', () => {
  expect(mix('#000000', '#FFFFFF', 0)).toBe('#000000');
  expect(mix('#000000', '#FFFFFF', 0.5)).toBe('#808080');
  expect(mix('#102030', '#FFFFFF', 1)).toBe('#ffffff');
});

test('a readable colour is readable wherever black or white is', () => {
  const color = fc.integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, '0')}`);
  fc.assert(
    fc.property(color, color, (wanted, background) => {
      const towards = contrast('#000000', background) >= 4.5 ? '#000000' : '#ffffff';
      expect(contrast(readable(wanted, [background], towards), background)).toBeGreaterThanOrEqual(4.5);
    }),
  );
});

describe.each(OFFICE_THEMES)('in Office’s $name theme', (officeTheme) => {
  const { palette, semanticColors } = fluentTheme({ ...officeTheme, isHighContrast: false });

  test('background and text are Office’s own', () => {
    expect(semanticColors.bodyBackground).toBe(officeTheme.background);
    expect(palette.black).toBe(officeTheme.foreground);
  });

  test.each([
    ['text', palette.neutralPrimary],
    ['secondary text', palette.neutralSecondary],
    ['links and the accent', palette.themePrimary],
    ['errors', semanticColors.errorText],
    ['warnings', semanticColors.warningIcon],
    ['hints', semanticColors.infoIcon],
  ])('%s can be read on the page, on cards and on hovered cards', (_, color) => {
    for (const background of [palette.white, palette.neutralLighter, palette.neutralLight]) {
      expect(contrast(color ?? '', background)).toBeGreaterThanOrEqual(4.5);
    }
  });

  test('the text of a primary button can be read', () => {
    expect(contrast(palette.themePrimary, palette.white)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(palette.themeDarkAlt, palette.white)).toBeGreaterThanOrEqual(4.5);
  });

  test('the edges of fields can be seen', () => {
    expect(contrast(semanticColors.inputBorder, palette.white)).toBeGreaterThanOrEqual(3);
  });
});
