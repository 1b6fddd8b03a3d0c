import { useEffect } from 'react';
import { runShortcut } from '../../commands/registerCommands';
import { commandOf } from '../../commands/shortcuts';

/** Key combinations of the add-in pressed in the pane: on the web Excel hears only those pressed on the sheet. */
export function useShortcuts(): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const name = commandOf(event);
      if (name === null || event.repeat) return;
      event.preventDefault();
      void runShortcut(name);
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, []);
}
