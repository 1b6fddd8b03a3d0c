import { useEffect } from 'react';
import { watchPaneVisibility } from '../../excel/paneWindow';

/** Tells whenever the pane goes out of sight or comes back, as far as the browser and Excel know. */
export function usePaneVisible(onChange: (visible: boolean) => void): void {
  useEffect(() => {
    let isShown = true;
    const report = () => onChange(isShown && !document.hidden);
    document.addEventListener('visibilitychange', report);
    const watching = watchPaneVisibility((visible) => {
      isShown = visible;
      report();
    });
    // Without it the pane reads on while hidden, which does no harm.
    watching.catch(() => undefined);
    return () => {
      document.removeEventListener('visibilitychange', report);
      watching.then((end) => end()).catch(() => undefined);
    };
  }, [onChange]);
}
