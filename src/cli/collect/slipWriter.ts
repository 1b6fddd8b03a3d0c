import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { documentName } from '../../core/document/documentName';
import { returnSlip } from '../../core/workflows/collect/returnSlip';
import { collectCommandMessages as messages } from '../../wording/zh-CN/collectCommand';
import type { CollectedForm } from './filesSeen';
import { slipDocument } from './slipDocument';

/** Longer ones are too long for Windows together with a folder. */
const MAX_NAME = 60;

/** Writes the slips of forms that come back, each when the form is there: nothing of it is kept. */
export class SlipWriter {
  /** How many there are. */
  count = 0;

  constructor(private readonly folder: string) {}

  /** The slip as .docx and .xlsx, called after the unit and the project; nothing for a form that need not come back. */
  async add({ project, department, implementer, year, place, items }: CollectedForm): Promise<void> {
    const unit = implementer || department;
    // Where the file lies with whoever collects is of no use to the unit.
    const file = place.split(/[\\/]/).at(-1) ?? place;
    const slip = returnSlip({ project, unit, year, file, items });
    if (!slip) return;
    this.count += 1;
    const [{ writeDocument }, { documentWorkbook }] = await Promise.all([
      import('../../docx/writeDocument'),
      import('../../xlsx/writeDocumentSheet'),
    ]);
    await mkdir(this.folder, { recursive: true });
    const document = slipDocument(slip);
    const name = [String(this.count).padStart(3, '0'), unit, project].filter((part) => part !== '').join('-');
    const path = join(this.folder, documentName(name.slice(0, MAX_NAME)));
    await writeFile(`${path}.docx`, await writeDocument([document]), { flag: 'wx' });
    await writeFile(`${path}.xlsx`, await documentWorkbook(messages.slips, document), { flag: 'wx' });
  }
}
