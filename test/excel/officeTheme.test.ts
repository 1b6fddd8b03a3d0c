import { readOfficeTheme } from '../../src/excel/officeTheme';
import { useExcel } from './support/testExcel';

useExcel({
  theme: {
    bodyBackgroundColor: '#262626',
    bodyForegroundColor: '#F0F0F0',
    controlBackgroundColor: '#333333',
    controlForegroundColor: '#FFFFFF',
  },
});

test('a dark Office is known by its colours, which come through in capitals', () => {
  expect(readOfficeTheme()).toEqual({
    isDark: true,
    isHighContrast: false,
    background: '#262626',
    foreground: '#F0F0F0',
  });
});
