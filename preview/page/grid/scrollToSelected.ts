import type { WorkbookEngine } from '../../engine/workbookEngine';
import { cellOnScreen } from './cellOnScreen';

/** Brings into sight what an add-in selects, as Excel does; where a person selects, he is already. */
export function scrollToSelected(engine: WorkbookEngine): void {
  engine.events.on((event) => {
    if (event.kind !== 'selectionChanged' || event.origin !== 'api') return;
    // A sheet that comes to the front with its selection is drawn with the next frame.
    requestAnimationFrame(() => {
      const { row, column } = engine.selection.get().area;
      cellOnScreen(engine, row, column);
    });
  });
}
