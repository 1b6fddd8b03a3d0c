import { listenForShortcuts, ShortcutError } from '../../preview/page/addin/shortcuts';
import definition from '../../src/commands/shortcuts.json';
import { commandOf, shortcutOf } from '../../src/commands/shortcuts';

const key = (
  code: string,
  modifiers: Partial<Record<'ctrlKey' | 'shiftKey' | 'altKey' | 'metaKey', boolean>> = {},
) => ({
  code,
  ctrlKey: true,
  shiftKey: true,
  altKey: true,
  metaKey: false,
  ...modifiers,
});

test.each([
  [key('KeyC'), 'checkForm'],
  [key('KeyN'), 'goToNextFinding'],
  [key('KeyP'), 'openPane'],
  // The Windows key with the three is Office's own.
  [key('KeyC', { metaKey: true }), null],
  [key('KeyC', { altKey: false }), null],
  [key('KeyC', { ctrlKey: false }), null],
  [key('KeyX'), null],
  [key('Tab'), null],
])('%j is %s', (event, command) => {
  expect(commandOf(event)).toBe(command);
});

test('a command without a combination has none', () => {
  expect([shortcutOf('goToNextFinding'), shortcutOf('insertForm')]).toEqual(['Ctrl+Shift+Alt+N', '']);
});

describe('the stand-in takes what Excel takes', () => {
  const listen = jest.fn();
  beforeAll(() => Object.assign(globalThis, { window: { addEventListener: listen } }));
  afterAll(() => Reflect.deleteProperty(globalThis, 'window'));

  test('the combinations of the add-in', () => {
    expect(() => listenForShortcuts(definition, () => undefined)).not.toThrow();
    expect(listen).toHaveBeenCalledTimes(1);
  });

  test.each(['C', 'Shift+C', 'Ctrl+Shift', 'Ctrl+F5', 'Ctrl+Alt+。', ''])('and not %j', (combination) => {
    const [action] = definition.actions;
    if (!action) throw new Error('No action');
    const spoiled = { actions: [action], shortcuts: [{ action: action.id, key: { default: combination } }] };
    expect(() => listenForShortcuts(spoiled, () => undefined)).toThrow(ShortcutError);
  });

  test('nor one for an action that is not listed', () => {
    expect(() => listenForShortcuts({ ...definition, actions: [] }, () => undefined)).toThrow(ShortcutError);
  });
});
