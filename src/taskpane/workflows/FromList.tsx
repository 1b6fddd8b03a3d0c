import * as React from 'react';
import { templateById } from '../../core/sheet/templates/templateById';
import { listedForms } from '../../core/workflows/fromList/listedForms';
import type { ProjectList } from '../../core/workflows/fromList/readProjectList';
import { readProjectList } from '../../core/workflows/fromList/readProjectList';
import { readYear } from '../../core/workflows/readYear';
import type { InsertResult } from '../../excel/insertRequest';
import { goToCell } from '../../excel/navigate';
import { readList } from '../../excel/readList';
import { listMessages } from '../../wording/workflows';
import { draftSchemeId, withTemplate } from '../state/insertDraft';
import type { InsertDraft } from '../state/insertDraft';
import { createAndSay } from './createAndSay';
import type { Progress } from './CreationProgress';
import { FromListPanel } from './FromListPanel';
import { useTask } from './useTask';

interface FromListProps {
  /** Form, scheme, money unit and rows as chosen for new forms; another form can be chosen here. */
  readonly draft: InsertDraft;
}

interface ReadList {
  readonly sheetId: string;
  readonly sheetName: string;
  readonly list: ProjectList | null;
}

/** 从清单批量生成, connected with Excel. Leaving it stops the creation; forms made by then stay. */
export function FromList({ draft: begun }: FromListProps) {
  const [draft, setDraft] = React.useState(begun);
  const [read, setRead] = React.useState<ReadList | null>(null);
  const [year, setYear] = React.useState(draft.year);
  const [progress, setProgress] = React.useState<Progress | null>(null);
  const [made, setMade] = React.useState<readonly InsertResult[]>([]);
  const creation = React.useRef<AbortController | null>(null);
  const { busy, run } = useTask();
  React.useEffect(() => () => creation.current?.abort(), []);

  const found = React.useMemo(() => {
    if (!read?.list) return null;
    const { templateId, moneyUnit, fundParts, hasSignatureLine, rows } = draft;
    const template = templateById(templateId);
    const chosenYear = readYear({ value: year }) ?? 0;
    const choices = { template, moneyUnit, fundParts, hasSignatureLine, year: chosenYear, rowsPerSubcategory: rows };
    return { list: read.list, listed: listedForms(read.list, choices) };
  }, [read, draft, year]);

  const readSheet = () =>
    run(async () => {
      const { sheetId, sheetName, grid } = await readList();
      const list = grid && readProjectList(grid);
      setRead({ sheetId, sheetName, list });
      setMade([]);
      if (list?.year) setYear(String(list.year));
      return null;
    });
  const create = () =>
    run(async () => {
      const requests = (found?.listed.forms ?? []).map(({ content }) => {
        return { content, schemeId: draftSchemeId(draft), templateId: draft.templateId, formulas: draft.formulas };
      });
      const controller = new AbortController();
      creation.current = controller;
      setProgress({ done: 0, total: requests.length, cancelling: false });
      const onProgress = (done: number, total: number) =>
        setProgress({ done, total, cancelling: controller.signal.aborted });
      try {
        const { signal } = controller;
        return await createAndSay(requests, listMessages, { signal, onProgress, onCreated: setMade });
      } finally {
        setProgress(null);
        // Another click must not make them all again.
        setRead(null);
      }
    });
  const goTo = (sheetId: string, cell: string) => void run(() => goToCell(sheetId, cell).then(() => null));
  const cancel = () => {
    creation.current?.abort();
    setProgress((current) => current && { ...current, cancelling: true });
  };

  return (
    <FromListPanel
      state={read && { sheetName: read.sheetName, found }}
      year={year}
      reading={busy && !progress}
      progress={progress}
      draft={draft}
      made={made}
      onTemplateChange={(template) => setDraft(withTemplate(draft, template))}
      onYearChange={setYear}
      onRead={() => void readSheet()}
      onCreate={() => void create()}
      onCancel={cancel}
      onGoTo={(cell) => read && goTo(read.sheetId, cell)}
      onGoToForm={({ sheetId, firstInput }) => goTo(sheetId, firstInput)}
    />
  );
}
