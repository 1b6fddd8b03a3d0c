import * as React from 'react';
import type { FormDocument } from '../../core/document/formDocument';
import { formDocument } from '../../core/document/formDocument';
import { formName } from '../../core/form/formName';
import { UserError } from '../../excel/userError';
import { wordMessages } from '../../wording/word';
import { documentAddress } from '../components/SaveLink';
import { usePaneContext } from '../state/paneContext';
import { documentState } from './madeDocument';
import type { KeptDocument } from './madeDocument';
import type { PlaceInWorkbook } from './placeInWorkbook';
import { useTask } from './useTask';
import { WordDocumentPanel } from './WordDocumentPanel';

/** The form shown as a Word document to save, connected. */
export function WordDocument({ place: { form, sheetId } }: { readonly place: PlaceInWorkbook }) {
  const { reading } = usePaneContext();
  const [kept, setKept] = React.useState<KeptDocument | null>(null);
  const { busy, run } = useTask();
  const make = () =>
    run(async () => {
      setKept(null);
      if (!reading?.grid) return null;
      if (reading.isCalculating) throw new UserError((language) => wordMessages[language].calculating());
      const { shownTexts, writeDocument } = await loadWriter();
      const document: FormDocument = formDocument(form, reading.grid, reading.layout, shownTexts(reading.grid));
      const address = documentAddress(await writeDocument([document]));
      const made = { project: formName(form), address, hidden: document.hidden };
      setKept({ ...made, sheetId, form, content: JSON.stringify(document), shownTexts });
      return null;
    });
  // The sheet is read again and again; a document stays as long as another one would say the same.
  const state = React.useMemo(() => kept && documentState(kept, form, reading), [kept, form, reading]);
  return (
    <WordDocumentPanel
      made={state === 'current' ? kept : null}
      isOutdated={state === 'outdated'}
      busy={busy}
      onMake={() => void make()}
    />
  );
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
