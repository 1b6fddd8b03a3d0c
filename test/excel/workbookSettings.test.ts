import { readSetting, writeSetting } from '../../src/excel/workbookSettings';
import { useExcel } from './support/testExcel';

const excel = useExcel();
const text = (stored: unknown) => (typeof stored === 'string' ? stored : undefined);

test('what is written is read back and lies in the workbook under our name', async () => {
  await writeSetting('schemes', 'hubei-2020');
  expect(readSetting('schemes', text)).toBe('hubei-2020');
  expect([...excel().container.settings.keys()]).toEqual(['zpb.schemes']);
});

test('objects keep their shape', async () => {
  await writeSetting('formSchemes', { rows: [1, 2], unit: '万元' });
  expect(readSetting('formSchemes', (stored) => stored)).toEqual({ rows: [1, 2], unit: '万元' });
});

test('what was never written is undefined, and so is what the reader does not accept', async () => {
  await writeSetting('schemes', 7);
  expect(readSetting('thresholds', text)).toBeUndefined();
  expect(readSetting('schemes', text)).toBeUndefined();
});

test('writing undefined takes the setting away', async () => {
  await writeSetting('highlight', 'x');
  await writeSetting('highlight', undefined);
  expect(readSetting('highlight', text)).toBeUndefined();
  expect([...excel().container.settings.keys()]).not.toContain('zpb.highlight');
});
