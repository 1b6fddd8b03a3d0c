import * as React from 'react';
import type { UsualIndicator } from '../../core/scheme/usualIndicator';
import { formName } from '../../core/form/formName';
import { readForms } from '../../core/sheet/readForms';
import { joinUsual, readUsual, usualColumns, usualKey, usualRows } from '../../core/workflows/usual/usualList';
import { usualOfForm } from '../../core/workflows/usual/usualOfForm';
import type { CommandStatus } from '../../commands/commandStatus';
import { editIndicatorRow } from '../../excel/editIndicatorRow';
import { readAllSheets } from '../../excel/readAllSheets';
import { keepUsualList, readUsualList } from '../../excel/userSettings';
import type { Language, Saying } from '../../wording/language';
import { importFaults } from '../../wording/importForms';
import { sayRowReport } from '../../wording/pane';
import { usualMessages } from '../../wording/usual';
import { workbookAddress } from '../components/SaveLink';
import { readChosenFiles } from '../importForms/chosenFile';
import { loadTableWriter } from '../workflows/loadTableWriter';
import type { PlaceInWorkbook } from '../workflows/placeInWorkbook';
import { useTask } from '../workflows/useTask';
import { UsualPanel } from './UsualPanel';
import type { UsualSource } from './UsualPanel';

/** The form that indicators are picked for. */
export interface UsualIndicatorsProps {
  readonly place: PlaceInWorkbook;
  /** Called after the sheet was changed. */
  readonly onChanged: () => void;
}

/** The indicators of one form of the workbook. */
interface FormIndicators {
  readonly id: string;
  readonly name: string;
  readonly year: number | null;
  readonly indicators: readonly UsualIndicator[];
}

interface WorkbookIndicators {
  readonly forms: readonly FormIndicators[];
  readonly tooLarge: readonly string[];
}

/** 常用指标, connected with Excel, with what is kept on this machine and with files. */
export function UsualIndicators({ place: { form, sheetId }, onChanged }: UsualIndicatorsProps) {
  const [source, setSource] = React.useState<UsualSource>('workbook');
  const [workbook, setWorkbook] = React.useState<WorkbookIndicators | null>(null);
  const [own, setOwn] = React.useState(readUsualList);
  const [chosen, setChosen] = React.useState<ReadonlyMap<string, UsualIndicator>>(new Map());
  const [address, setAddress] = React.useState<string | null>(null);
  const { busy, run } = useTask();
  const here = React.useRef({ sheetId, title: form.title.address });
  React.useEffect(() => {
    void run(async () => {
      setWorkbook(await readWorkbook(here.current));
      return null;
    });
  }, [run]);

  const keepList = (list: readonly UsualIndicator[]): boolean => {
    setOwn({ list, damaged: 0 });
    setAddress(null);
    return keepUsualList(list);
  };
  /** Puts indicators into the list and says what became of them, and of what could not be read. */
  const keep = (more: readonly UsualIndicator[], unread: readonly Saying[] = []): CommandStatus => {
    const { list, added, known, tooMany } = joinUsual(own.list, more);
    const isKept = keepList(list);
    const text = (language: Language): string => {
      const texts = usualMessages[language];
      return [
        ...(more.length > 0 ? [texts.kept(added, known)] : []),
        ...(tooMany > 0 ? [texts.tooMany(tooMany)] : []),
        ...(isKept ? [] : [texts.notKept()]),
        ...unread.map((say) => say(language)),
      ].join(' ');
    };
    return { kind: isKept && tooMany === 0 && unread.length === 0 ? 'done' : 'open', text };
  };
  const put = () =>
    run(async () => {
      const cell = form.indicators[0]?.name.address ?? form.title.address;
      const edit = { kind: 'putUsual', indicators: [...chosen.values()] } as const;
      const { report } = await editIndicatorRow({ sheetId, cell, edit });
      setChosen(new Map());
      onChanged();
      const isAll = report.code === 'usualPut' && report.known.length + report.unplaced.length === 0;
      return { kind: isAll ? 'done' : 'open', text: (language) => sayRowReport(report, language) };
    });
  const importFiles = (files: readonly File[]) =>
    run(async () => {
      const { signal } = new AbortController();
      const read = await readChosenFiles(files, { signal, onProgress: () => undefined });
      const found = read.map((file) => ({
        file,
        indicators: file.ok ? file.tables.flatMap(({ table }) => readUsual(table.grid)) : [],
      }));
      const unread = found.flatMap(({ file, indicators }): Saying[] => {
        if (!file.ok)
          return [(language) => usualMessages[language].unread(file.name, importFaults[language][file.fault])];
        return indicators.length > 0 ? [] : [(language) => usualMessages[language].nothingIn(file.name)];
      });
      return keep(
        found.flatMap(({ indicators }) => indicators),
        unread,
      );
    });
  const exportList = () =>
    run(async () => {
      const { writeTables } = await loadTableWriter();
      const name = usualMessages['zh-CN'].sheet();
      setAddress(workbookAddress(writeTables([{ name, columns: usualColumns, rows: usualRows(own.list) }])));
      return null;
    });

  return (
    <UsualPanel
      source={source}
      workbook={workbook}
      own={own}
      chosen={new Set(chosen.keys())}
      onForm={new Set(usualOfForm(form).map(usualKey))}
      busy={busy}
      address={address}
      onSource={(next) => {
        setSource(next);
        setChosen(new Map());
      }}
      onChoose={(indicator, isChosen) => {
        const next = new Map(chosen);
        if (isChosen) next.set(usualKey(indicator), indicator);
        else next.delete(usualKey(indicator));
        setChosen(next);
      }}
      onPut={() => void put()}
      onKeep={() =>
        void run(() => {
          const status = keep([...chosen.values()]);
          setChosen(new Map());
          return Promise.resolve(status);
        })
      }
      onRemove={() =>
        void run(() => {
          const { size } = chosen;
          const isKept = keepList(own.list.filter((one) => !chosen.has(usualKey(one))));
          setChosen(new Map());
          const text: Saying = (language) =>
            `${usualMessages[language].removed(size)}${isKept ? '' : ` ${usualMessages[language].notKept()}`}`;
          return Promise.resolve({ kind: isKept ? 'done' : 'open', text });
        })
      }
      onFiles={(files) => void importFiles(files)}
      onExport={() => void exportList()}
    />
  );
}

/** The indicators of all forms but the one that is filled in, the youngest first. */
async function readWorkbook(here: { readonly sheetId: string; readonly title: string }): Promise<WorkbookIndicators> {
  const forms: FormIndicators[] = [];
  const { tooLarge } = await readAllSheets({
    onSheets: (sheets) => {
      for (const { sheetId, grid } of sheets) {
        for (const form of grid ? readForms(grid).forms : []) {
          if (sheetId === here.sheetId && form.title.address === here.title) continue;
          const indicators = usualOfForm(form);
          if (indicators.length === 0) continue;
          forms.push({ id: `${sheetId} ${form.range}`, name: formName(form), year: form.year, indicators });
        }
      }
    },
  });
  return {
    forms: forms.sort((one, other) => (other.year ?? 0) - (one.year ?? 0)),
    tooLarge: tooLarge.map(({ sheetName }) => sheetName),
  };
}
