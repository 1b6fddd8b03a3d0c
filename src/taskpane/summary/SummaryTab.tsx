import * as React from 'react';
import { commandStatus } from '../../commands/commandStatus';
import { summaryMessages, summaryPageMessages, summaryTableMessages } from '../../wording/pane';
import { summariseForms } from '../../core/summary/summariseForms';
import type { SummaryEntry, SummaryRow } from '../../core/summary/summary';
import { goToCell } from '../../excel/navigate';
import { UserError } from '../../excel/userError';
import { writeSummary } from '../../excel/writeSummary';
import { usePaneContext } from '../state/paneContext';
import { usePaneVisible } from '../state/usePaneVisible';
import { useTask } from '../workflows/useTask';
import { SummaryPage } from './SummaryPage';
import type { SummaryStore } from './summaryStore';
import { writtenMessage } from './writtenMessage';
import type { Saying } from '../../wording/language';

/** Milliseconds of quiet after which sheets changed meanwhile are read again. */
const FOLLOW_DELAY = 800;

/** The forms of all sheets, as they are now; UserError when not all of them could be read. */
async function everyEntry(store: SummaryStore): Promise<readonly SummaryEntry[]> {
  const { failed, readSheets, sheets } = store.state();
  await (failed !== null || readSheets < sheets ? store.read() : store.readChanged());
  const now = store.state();
  const { failed: why } = now;
  if (why !== null) throw new UserError((language) => summaryPageMessages[language].failed(why(language)));
  if (now.readSheets < now.sheets) {
    throw new UserError((language) => summaryPageMessages[language].stopped(now.readSheets, now.sheets));
  }
  return now.entries;
}

/** 汇总, connected: all forms of the workbook. */
export function SummaryTab() {
  const { summary: store, actions } = usePaneContext();
  const state = React.useSyncExternalStore(store.subscribe, store.state);
  const { busy, run } = useTask();
  React.useEffect(() => {
    store.watch();
    void (store.state().isRead ? store.readChanged() : store.read());
  }, [store]);
  const [isVisible, setVisible] = React.useState(!document.hidden);
  usePaneVisible(setVisible);
  const isStale = isVisible && state.changed.size > 0 && state.work === null && state.failed === null;
  React.useEffect(() => {
    if (!isStale) return undefined;
    const timer = setTimeout(() => void store.readChanged(), FOLLOW_DELAY);
    return () => clearTimeout(timer);
  }, [store, isStale, state.changed]);
  const summary = React.useMemo(() => summariseForms(state.entries), [state.entries]);
  const goTo = ({ isHidden, sheetId, sheetName, cell }: SummaryRow) => {
    if (isHidden) {
      const text: Saying = (language) => summaryTableMessages[language].sheetHidden(sheetName);
      commandStatus.publish({ kind: 'failed', text });
    } else void run(() => goToCell(sheetId, cell).then(() => null));
  };
  return (
    <SummaryPage
      state={state}
      summary={summary}
      busy={busy}
      onRead={() => void store.read()}
      onCancel={() => store.cancel()}
      onGoTo={goTo}
      onWrite={() =>
        void run(async () => {
          const { rows } = summariseForms(await everyEntry(store));
          if (rows.length === 0) return (language) => summaryMessages[language].nothing();
          const result = await writeSummary(rows);
          return (language) => writtenMessage(result, rows, language);
        })
      }
      onFill={() => actions.choosePage('fill')}
      onExamples={actions.openExamples}
    />
  );
}
