import { tablesOf } from './chosenFile';
import * as React from 'react';
import { readYear } from '../../core/workflows/readYear';
import { importMessages } from '../../wording/importForms';
import type { InsertDraft } from '../state/insertDraft';
import { createAndSay } from '../workflows/createAndSay';
import type { Progress } from '../workflows/CreationProgress';
import { useTask } from '../workflows/useTask';
import { readChosenFiles } from './chosenFile';
import type { ChosenFile } from './chosenFile';
import { canImport, sheetsFor } from './importManner';
import type { ImportManner } from './importManner';
import { ImportPanel } from './ImportPanel';

/** What is under way: files are read, or sheets are made. */
interface Work {
  readonly kind: 'reading' | 'creating';
  readonly progress: Progress;
}

interface ImportFormsProps {
  /** How new forms calculate, and their usual template and year. */
  readonly draft: InsertDraft;
}

/** 导入, connected with the files a person chooses and with Excel. Leaving it stops what is under way; sheets made by then stay. */
export function ImportForms({ draft }: ImportFormsProps) {
  const [files, setFiles] = React.useState<readonly ChosenFile[] | null>(null);
  const [chosen, setChosen] = React.useState<ReadonlySet<string>>(new Set());
  const [kind, setKind] = React.useState<ImportManner['kind']>('asItIs');
  const [templateId, setTemplateId] = React.useState(draft.templateId);
  const [year, setYear] = React.useState(draft.year);
  const [work, setWork] = React.useState<Work | null>(null);
  const controller = React.useRef<AbortController | null>(null);
  const { run } = useTask();
  React.useEffect(() => () => controller.current?.abort(), []);

  /** Runs something that can be stopped and shows how far it is. */
  const follow = async <T,>(
    of: Work['kind'],
    total: number,
    act: (options: { readonly signal: AbortSignal; readonly onProgress: (done: number) => void }) => Promise<T>,
  ): Promise<T> => {
    const { signal } = (controller.current = new AbortController());
    setWork({ kind: of, progress: { done: 0, total, cancelling: false } });
    const onProgress = (done: number) => setWork({ kind: of, progress: { done, total, cancelling: signal.aborted } });
    try {
      return await act({ signal, onProgress });
    } finally {
      setWork(null);
    }
  };
  const manner: ImportManner = { kind, templateId, year: readYear({ value: year }) ?? 0, formulas: draft.formulas };
  const read = (list: readonly File[]) =>
    run(async () => {
      setFiles(null);
      const found = await follow('reading', list.length, (options) => readChosenFiles(list, options));
      setFiles(found);
      // What is no form is taken in only when it is asked for.
      const forms = tablesOf(found).filter((table) => table.forms.forms.length > 0 && !table.isTooLarge);
      setChosen(new Set(forms.map(({ id }) => id)));
      return null;
    });
  const create = () =>
    run(async () => {
      const requests = (files ?? []).flatMap((file) =>
        tablesOf([file]).flatMap((table) =>
          chosen.has(table.id) && canImport(table, manner) ? sheetsFor(table, file.name, manner) : [],
        ),
      );
      try {
        return await follow('creating', requests.length, (options) => createAndSay(requests, importMessages, options));
      } finally {
        // Another click must not make them all again.
        setChosen(new Set());
      }
    });
  const cancel = () => {
    controller.current?.abort();
    setWork((current) => current && { ...current, progress: { ...current.progress, cancelling: true } });
  };

  return (
    <ImportPanel
      files={files}
      chosen={chosen}
      work={work}
      manner={manner}
      year={year}
      onManner={setKind}
      onTemplate={setTemplateId}
      onYear={setYear}
      onFiles={(list) => void read(list)}
      onChoose={(id, isChosen) => {
        const others = [...chosen].filter((each) => each !== id);
        setChosen(new Set(isChosen ? [...others, id] : others));
      }}
      onCreate={() => void create()}
      onCancel={cancel}
    />
  );
}
