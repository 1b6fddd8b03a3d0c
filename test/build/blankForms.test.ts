import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { blankForms } from '../../scripts/webpack/blankForms';
import { formulaKind } from '../../src/core/form/formulaKind';
import { readForms } from '../../src/core/sheet/readForms';
import { templates } from '../../src/core/sheet/templates/templateById';
import { readTables } from '../../src/files/readTables';

const folder = mkdtempSync(join(tmpdir(), 'zpb-blank-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('there is a blank form of every template, of that year, that calculates without the add-in', async () => {
  const forms = await blankForms(new Date(2031, 4, 6));
  expect(forms.map(({ id }) => id)).toEqual(templates.map(({ id }) => id));
  for (const { id, file } of forms) {
    const path = join(folder, `${id}.xlsx`);
    writeFileSync(path, file);
    const reading = await readTables(path);
    if (!reading.ok) throw new Error(reading.message);
    const [form] = reading.sheets.flatMap(({ grid }) => readForms(grid).forms);
    expect(form).toMatchObject({ layout: id, year: 2031 });
    expect(form && formulaKind(form)).not.toBe('functions');
  }
});
