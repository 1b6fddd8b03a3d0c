import './fabricConfig';
import * as React from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './App';
import { registerPaneIcons } from './icons/registerPaneIcons';

/** Shows the pane in the page's #root; call once Office is ready. */
export function mount(): void {
  const root = document.getElementById('root');
  if (!root) throw new Error('taskpane.html has no #root');
  registerPaneIcons();
  createRoot(root).render(<App />);
}
