import { readSetting, writeSetting } from '../../src/excel/workbookSettings';
import { useExcel } from './support/testExcel';

const excel = useExcel();
const text = (stored: unknown) => (typeof stored === 'string' ? stored : undefined);

test('what is written is read back and lies in the workbook under our name', async () => {
  await writeSetting('scheme', 'hubei-2020');
  expect(readSetting('scheme', text)).toBe('hubei-2020');
  expect([...excel().container.settings.keys()]).toEqual(['zpb.scheme']);
});

test('objects keep their shape', async () => {
  await writeSetting('form', { rows: [1, 2], unit: '万元' });
  expect(readSetting('form', (stored) => stored)).toEqual({ rows: [1, 2], unit: '万元' });
});

test('what was never written is undefined, and so is what the reader does not accept', async () => {
  await writeSetting('scheme', 7);
  expect(readSetting('nothing', text)).toBeUndefined();
  expect(readSetting('scheme', text)).toBeUndefined();
});

test('writing undefined takes the setting away', async () => {
  await writeSetting('gone', 'x');
  await writeSetting('gone', undefined);
  expect(readSetting('gone', text)).toBeUndefined();
  expect([...excel().container.settings.keys()]).not.toContain('zpb.gone');
});
