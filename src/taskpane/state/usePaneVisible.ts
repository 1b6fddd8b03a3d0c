import { useEffect } from 'react';

/** Tells whenever the pane goes out of sight or comes back. */
export function usePaneVisible(onChange: (visible: boolean) => void): void {
  useEffect(() => {
    const report = () => onChange(!document.hidden);
    document.addEventListener('visibilitychange', report);
    return () => document.removeEventListener('visibilitychange', report);
  }, [onChange]);
}
