import * as React from 'react';
import type { FormDocument } from '../../core/document/formDocument';
import { formDocument } from '../../core/document/formDocument';
import { textIn } from '../../core/form/cellState';
import type { SheetReading } from '../../excel/readSheet';
import { UserError } from '../../excel/userError';
import { wordMessages } from '../../wording/pane';
import { documentAddress } from '../components/SaveLink';
import { usePaneContext } from '../state/paneContext';
import type { PlaceInWorkbook } from './placeInWorkbook';
import { useTask } from './useTask';
import { WordDocumentPanel } from './WordDocumentPanel';
import type { MadeDocument } from './WordDocumentPanel';

/** The form shown as a Word document to save, connected. */
export function WordDocument({ place: { form } }: { readonly place: PlaceInWorkbook }) {
  const { reading } = usePaneContext();
  const [made, setMade] = React.useState<(MadeDocument & { readonly of: SheetReading }) | null>(null);
  const { busy, run } = useTask();
  const make = () =>
    run(async () => {
      setMade(null);
      if (!reading?.grid) return null;
      if (reading.isCalculating) throw new UserError((language) => wordMessages[language].calculating());
      const { shownTexts, writeDocument } = await loadWriter();
      const document: FormDocument = formDocument(form, reading.grid, reading.layout, shownTexts(reading.grid));
      const address = documentAddress(await writeDocument([document]));
      setMade({ project: textIn(form.project), address, hidden: document.hidden, of: reading });
      return null;
    });
  // What was made of an earlier state of the sheet is not what is seen now.
  return <WordDocumentPanel made={made?.of === reading ? made : null} busy={busy} onMake={() => void make()} />;
}

/** A file of its own, fetched when somebody wants a document. */
async function loadWriter() {
  try {
    const [{ shownTexts }, { writeDocument }] = await Promise.all([
      import(/* webpackChunkName: "word" */ '../../docx/shownText'),
      import(/* webpackChunkName: "word" */ '../../docx/writeDocument'),
    ]);
    return { shownTexts, writeDocument };
  } catch {
    throw new UserError((language) => wordMessages[language].notLoaded());
  }
}
