import type { Messages } from '../language';
import type * as chinese from '../zh-CN/ignoring';
import { counted } from './words';

/** 忽略此条. */
export const ignoringMessages: Messages<typeof chinese.ignoringMessages> = {
  ignoreThis: () => 'Ignore this one',
  reason: () => 'Why it may stay (kept with the form)',
  placeholder: () => 'e.g. explained to the department',
  confirm: () => 'Ignore',
  cancel: () => 'Cancel',
  title: (count) => `${counted(count, 'finding')} ignored`,
  lapsedTitle: (count) => `${counted(count, 'finding')} ignored before that no longer fit`,
  separator: () => '; ',
  lapsed: () => 'The form has been changed since; what is still found is back in the list.',
  because: (reason) => `Reason: ${reason}`,
  restore: () => 'Restore',
  remove: () => 'Delete',
  ignored: () => 'Ignored; the reason is kept with the form.',
  restored: () => 'Restored; it is back in the list.',
  removed: () => 'The old note has been deleted.',
  formChanged: () => 'Nothing was changed: the form has just been changed. Look at it and try again.',
  notMarked: () => ' But the colours of the cells may not have followed yet: check once more.',
  actions: {
    ignore: () => 'finding ignored',
    restore: () => 'ignored finding restored',
    remove: () => 'note of an ignored finding deleted',
  },
  also: (count) => (count > 0 ? ` ${counted(count, 'finding')} ignored.` : ''),
};
