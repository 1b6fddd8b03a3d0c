import { ThemeProvider } from 'office-ui-fabric-react';
import * as React from 'react';
import { ErrorBoundary } from './components/ErrorBoundary';
import { Pane } from './Pane';
import { usePageLanguage } from './settings/usePageLanguage';
import { useOfficeTheme } from './theme/useOfficeTheme';
import { useLanguage } from './settings/useLanguage';

/** The pane in Office's colours and the user's language; all of it is drawn anew when either changes. */
export function App() {
  usePageLanguage();
  return (
    <ThemeProvider theme={useOfficeTheme()} applyTo="body" style={{ height: '100%' }}>
      <ErrorBoundary language={useLanguage()}>
        <Pane />
      </ErrorBoundary>
    </ThemeProvider>
  );
}
