import type { Theme } from 'office-ui-fabric-react';
import { useEffect, useMemo, useState } from 'react';
import type { PaneTheme } from '../../excel/officeTheme';
import { readOfficeTheme } from '../../excel/officeTheme';
import { fluentTheme } from './fluentTheme';

/** Fluent's theme for the Office theme of the moment. Excel tells no change, so it is read again when the pane comes back. */
export function useOfficeTheme(): Theme {
  const [paneTheme, setPaneTheme] = useState(readOfficeTheme);
  useEffect(() => {
    const readAgain = () => setPaneTheme((known) => sameOr(known, readOfficeTheme()));
    window.addEventListener('focus', readAgain);
    document.addEventListener('visibilitychange', readAgain);
    return () => {
      window.removeEventListener('focus', readAgain);
      document.removeEventListener('visibilitychange', readAgain);
    };
  }, []);
  return useMemo(() => fluentTheme(paneTheme), [paneTheme]);
}

/** Keeps the object when nothing changed, so that nothing is drawn anew. */
function sameOr(known: PaneTheme, next: PaneTheme): PaneTheme {
  const keys: readonly (keyof PaneTheme)[] = ['background', 'foreground', 'isDark', 'isHighContrast'];
  return keys.every((key) => known[key] === next[key]) ? known : next;
}
