import { readFile, writeFile } from 'node:fs/promises';
import type { FormDocument } from '../../src/core/document/formDocument';
import { formDocument } from '../../src/core/document/formDocument';
import { readForms } from '../../src/core/sheet/readForms';
import { shownTexts } from '../../src/docx/shownText';
import { writeDocument } from '../../src/docx/writeDocument';
import { gridOfSheet } from '../core/sheet/damages';
import { formRows, withCells } from '../core/sheet/kinds';
import { convertWithLibreOffice, hasLibreOfficeWriter } from '../xlsx/libreOffice';
import { temporaryFolder } from '../xlsx/temporaryFolder';
import { readDocument } from './readBytes';

// That another program takes our documents for documents.

const file = temporaryFolder();

function documents(): FormDocument[] {
  const indicators = withCells(1, { 4: '≥95%', 8: '一\n二 < 三 & "四"' });
  const grid = gridOfSheet({ rows: formRows({ indicators }), merges: [], formats: {} });
  return readForms(grid).forms.map((form) => formDocument(form, grid, null, shownTexts(grid)));
}

async function textsOf(bytes: Uint8Array): Promise<string[]> {
  const { tables } = await readDocument(bytes);
  return tables.flatMap(({ grid }) => grid.values.flat().map(String)).filter((text) => text !== '');
}

if (hasLibreOfficeWriter) {
  test('a form written as a document is opened by LibreOffice and saved again with every text', async () => {
    const written = await writeDocument(documents());
    await writeFile(file('form.docx'), written);
    await convertWithLibreOffice([file('form.docx')], 'odt', file('.'));
    await convertWithLibreOffice([file('form.odt')], 'docx:MS Word 2007 XML', file('saved'));
    const saved = await textsOf(await readFile(file('saved/form.docx')));
    expect(saved).toEqual(await textsOf(written));
    expect(saved).toContain('一\n二 < 三 & "四"');
  });
} else {
  test('is not tried: LibreOffice Writer is not installed here, install libreoffice-writer to run this test', () => {
    expect(hasLibreOfficeWriter).toBe(false);
  });
}
