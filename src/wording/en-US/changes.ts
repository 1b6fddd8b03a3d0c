import type { Messages } from '../language';
import type { changeMessages as chinese } from '../zh-CN/changes';

/** What is said of changes that did not simply succeed, and of an Excel that does not answer. */
export const changeMessages: Messages<typeof chinese> = {
  done: 'Done: Excel gave no proper answer, so the sheet was looked at, and everything is there.',
  none: 'Nothing was changed; the sheet is as it was.',
  partly: (places, more) =>
    places.length === 0
      ? 'Only a part was changed. '
      : `Only a part was changed: ${places.join(', ')}${more > 0 ? ` and ${more} more` : ''}. `,
  remedies: {
    takeBack: 'Click “Take back (last step)” to put it back, then do it again.',
    again: 'Click “Go on”, or do it once more, to complete it.',
    look: 'Please look at these cells and put them right yourself where needed.',
  },
  unknown:
    'It is not known yet whether anything was changed: Excel does not answer. Until it does, nothing else can be changed; the pane looks again as soon as Excel answers, and tells you. Please leave the pane open.',
  blocked:
    'It is not known yet whether the last change was made, so nothing else can be changed now. Please wait for Excel to answer; the pane will look again and tell you.',
  unclear:
    'It could not be found out whether the last change was made; please look at the sheet yourself. The sheet can be changed again.',
  noAnswer: {
    lost: 'Excel did not answer. Please try again.',
    stopped: 'No longer waiting for Excel.',
  },
  silent: 'Excel does not answer. You can wait a little longer; if Excel shows a dialog, please close it first.',
  goOn: 'Go on',
  waitLonger: 'Wait',
  stop: 'Stop',
  notLive: 'Excel does not answer; what is shown here may be out of date. It is read again as soon as Excel answers.',
};
