import definition from './shortcuts.json';

/** The key combination of a command, as Excel writes it in the file manifest.xml names; '' for a command without one. */
export function shortcutOf(command: string): string {
  return definition.shortcuts.find(({ action }) => action === command)?.key.default ?? '';
}

/** The command whose combination was pressed; null for any other key. Letters are told by the key, not by what Alt or Shift make of it. */
export function commandOf(
  event: Pick<KeyboardEvent, 'code' | 'ctrlKey' | 'shiftKey' | 'altKey' | 'metaKey'>,
): string | null {
  if (event.metaKey) return null;
  const modifiers = [event.ctrlKey && 'Ctrl', event.shiftKey && 'Shift', event.altKey && 'Alt'].filter(Boolean);
  const pressed = [...modifiers, event.code.replace(/^(Key|Digit)/, '')].join('+');
  return definition.shortcuts.find(({ key }) => key.default === pressed)?.action ?? null;
}
