/** The key combinations of an add-in, as its file lists them. */
export interface ShortcutFile {
  readonly actions: readonly { readonly id: string; readonly type?: string; readonly name: string }[];
  readonly shortcuts: readonly { readonly action: string; readonly key: { readonly default: string } }[];
}

/** A file of key combinations that Excel would not take. */
export class ShortcutError extends Error {}

/** What Microsoft's page says a combination may be: modifiers, of which Shift alone is none, and one letter, digit, '-' or '_'. */
const COMBINATION = /^(?=.*(?:Ctrl|Alt|Cmd|Command|Option)\+)(?:(?:Ctrl|Shift|Alt|Cmd|Command|Option)\+)+[A-Z0-9_-]$/i;

/**
 * Does what the add-in's key combinations stand for when they are pressed outside its pane; throws a ShortcutError for combinations Excel does
 * not know and for actions that are not listed.
 */
export function listenForShortcuts(
  { actions, shortcuts }: ShortcutFile,
  run: (action: string, name: string) => void,
): void {
  const names = new Map(actions.map(({ id, name }) => [id, name]));
  for (const { action, key } of shortcuts) {
    if (!names.has(action)) throw new ShortcutError(`${action} is no action`);
    if (!COMBINATION.test(key.default)) throw new ShortcutError(`${key.default} is no combination`);
  }
  window.addEventListener(
    'keydown',
    (event) => {
      const pressed = [
        event.ctrlKey && 'Ctrl',
        event.shiftKey && 'Shift',
        event.altKey && 'Alt',
        event.code.replace(/^(Key|Digit)/, ''),
      ].filter(Boolean);
      const found = shortcuts.find(({ key }) => isSameCombination(key.default.split('+'), pressed.map(String)));
      if (!found) return;
      event.preventDefault();
      event.stopPropagation();
      run(found.action, names.get(found.action) ?? found.action);
    },
    { capture: true },
  );
}

/** Whatever the order of the modifiers. */
function isSameCombination(one: readonly string[], other: readonly string[]): boolean {
  const sorted = (keys: readonly string[]) =>
    keys
      .map((key) => key.toLowerCase())
      .sort()
      .join('+');
  return sorted(one) === sorted(other);
}
