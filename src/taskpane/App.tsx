import { ThemeProvider } from 'office-ui-fabric-react';
import * as React from 'react';
import { ErrorBoundary } from './components/ErrorBoundary';
import { Pane } from './Pane';
import { useLanguage, usePageLanguage } from './settings/useLanguage';
import { useOfficeTheme } from './theme/useOfficeTheme';

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
