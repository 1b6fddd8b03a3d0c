import { registerIcons, setIconOptions } from 'office-ui-fabric-react';
import * as React from 'react';

/** Outlines on a 16 × 16 grid, drawn in the text's colour. */
const OUTLINES = {
  chevronDown: 'M3 6l5 5 5-5',
  chevronUp: 'M3 10l5-5 5 5',
  smallDown: 'M4 6.5l4 4 4-4',
  smallUp: 'M4 9.5l4-4 4 4',
  cross: 'M3.5 3.5l9 9M12.5 3.5l-9 9',
  tick: 'M3 8.5l3.5 3.5L13 4.5',
  info: 'M8 1.5a6.5 6.5 0 1 0 0 13a6.5 6.5 0 1 0 0-13M8 7.2v4M8 4.6v.4',
  pencil: 'M10.5 3l2.5 2.5-7.3 7.3-3.2.7.7-3.2zM9 4.5L11.5 7',
  help: 'M8 1.5a6.5 6.5 0 1 0 0 13a6.5 6.5 0 1 0 0-13M6.2 6.3a1.8 1.8 0 1 1 2.6 1.6c-.6.3-.8.7-.8 1.3M8 11.4v.3',
  error: 'M8 1.5a6.5 6.5 0 1 0 0 13a6.5 6.5 0 1 0 0-13M8 4.6v4.2M8 11v.4',
  done: 'M8 1.5a6.5 6.5 0 1 0 0 13a6.5 6.5 0 1 0 0-13M5 8.2l2.2 2.2L11 6',
  blocked: 'M8 1.5a6.5 6.5 0 1 0 0 13a6.5 6.5 0 1 0 0-13M3.6 12.4l8.8-8.8',
  warning: 'M8 2L14.5 13.5H1.5zM8 6.5v3.2M8 11.6v.4',
  search: 'M7 2.5a4.5 4.5 0 1 0 0 9a4.5 4.5 0 1 0 0-9M10.3 10.3L14 14',
  rowAdd: 'M2 2.5h12v4H2zM8 9v6M5 12h6',
  rowDelete: 'M2 2.5h12v4H2zM5.5 9.5l5 5M10.5 9.5l-5 5',
  up: 'M8 13.5v-11M3.5 7L8 2.5L12.5 7',
  down: 'M8 2.5v11M3.5 9L8 13.5L12.5 9',
  again: 'M13 8a5 5 0 1 1-1.6-3.7M13 2v3h-3',
} as const;

/** The icon names Fluent's controls and the pane ask for. */
const ICONS: Readonly<Record<string, keyof typeof OUTLINES>> = {
  ChevronDown: 'chevronDown',
  ChevronUp: 'chevronUp',
  ChevronDownSmall: 'smallDown',
  ChevronUpSmall: 'smallUp',
  Clear: 'cross',
  Cancel: 'cross',
  CheckMark: 'tick',
  Info: 'info',
  Edit: 'pencil',
  Help: 'help',
  ErrorBadge: 'error',
  Completed: 'done',
  Blocked2: 'blocked',
  Warning: 'warning',
  Refresh: 'again',
  Search: 'search',
  RowAdd: 'rowAdd',
  RowDelete: 'rowDelete',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

/** Makes the icons known to Fluent; nothing is loaded from anywhere. */
export function registerPaneIcons(): void {
  setIconOptions({ disableWarnings: true });
  registerIcons({
    style: { display: 'inline-flex', alignItems: 'center', justifyContent: 'center' },
    icons: Object.fromEntries(
      Object.entries(ICONS).map(([name, outline]) => [name, <Outline key={name} d={OUTLINES[outline]} />]),
    ),
  });
}

function Outline({ d }: { readonly d: string }) {
  return (
    <svg width="1em" height="1em" viewBox="0 0 16 16" aria-hidden focusable="false">
      <path d={d} fill="none" stroke="currentColor" strokeWidth="1.2" strokeLinecap="round" strokeLinejoin="round" />
    </svg>
  );
}
