import { readChosenFiles } from '../../../src/taskpane/importForms/chosenFile';
import { formDocument } from '../../intake/formDocument';

const file = (name: string, content: string | Uint8Array) => new File([content as BlobPart], name);

test('files are read one after the other, and one that cannot be read is named', async () => {
  const progress: string[] = [];
  const files = await readChosenFiles([file('坏.docx', 'PK\x03\x04'), file('好.docx', formDocument)], {
    signal: new AbortController().signal,
    onProgress: (done, total) => progress.push(`${done}/${total}`),
  });
  expect(progress).toEqual(['1/2', '2/2']);
  const [bad, good] = files;
  expect(bad).toEqual({ name: '坏.docx', ok: false, fault: 'broken' });
  expect(good).toMatchObject({ name: '好.docx', ok: true, tables: [{ id: '1 0', isTooLarge: false }] });
});

test('what is stopped reads no further file', async () => {
  const controller = new AbortController();
  const files = await readChosenFiles([file('一.docx', formDocument), file('二.docx', formDocument)], {
    signal: controller.signal,
    onProgress: () => controller.abort(),
  });
  expect(files.map((each) => (each.ok ? 'read' : each.fault))).toEqual(['read', 'stopped']);
});
