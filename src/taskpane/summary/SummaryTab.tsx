import * as React from 'react';
import { commandStatus } from '../../commands/commandStatus';
import { summaryTableMessages } from '../../wording/summary';
import { summariseForms } from '../../core/summary/summariseForms';
import type { SummaryRow } from '../../core/summary/summary';
import { goToCell } from '../../excel/navigate';
import { usePaneContext } from '../state/paneContext';
import { usePaneVisible } from '../state/usePaneVisible';
import { useTask } from '../workflows/useTask';
import type { Saying } from '../../wording/language';
import { SummaryPage } from './SummaryPage';
import { writeReturnSheet } from './writeReturnSheet';
import { writeSummarySheet } from './writeSummarySheet';

/** Milliseconds of quiet after which sheets changed meanwhile are read again. */
const FOLLOW_DELAY = 800;

/** 汇总, connected: all forms of the workbook. */
export function SummaryTab() {
  const { summary: store, actions } = usePaneContext();
  const state = React.useSyncExternalStore(store.subscribe, store.state);
  const review = React.useSyncExternalStore(store.review.subscribe, store.review.read);
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
  const goTo = ({ isHidden, sheetId, sheetName }: SummaryRow, cell: string) => {
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
      review={review}
      onReview={(change) => store.review.set({ ...store.review.read(), ...change })}
      onWrite={() => void run(() => writeSummarySheet(store))}
      onReturn={() => void run(() => writeReturnSheet(store, review.chosen))}
      onFill={() => actions.choosePage('fill')}
      onExamples={actions.openExamples}
    />
  );
}
