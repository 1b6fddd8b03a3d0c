import { useEffect, useState } from 'react';
import { dismissGuide, isGuideDismissed } from '../../excel/userSettings';
import { mayHaveForm } from '../../excel/mayHaveForm';

/** Whoever waits longer for the page has no use for a guide on it. */
const MAX_WAIT_MS = 3000;

/** Whether this is somebody's first run, and the way to say that it is not. */
export interface FirstRun {
  /** True while the workbook has no form and the guide is still wanted; null until that is known. */
  readonly isFirstRun: boolean | null;
  /** The guide is not wanted any more, here and in other workbooks. */
  readonly dismiss: () => void;
}

/**
 * Looks through the workbook once, and only when the active sheet turns out to have no form. `hasForm` is about that sheet, null
 * before it was read. A form once seen ends the first run, even if it is deleted.
 */
export function useFirstRun(hasForm: boolean | null): FirstRun {
  const [answer, setAnswer] = useState<boolean | null>(() => (isGuideDismissed() ? false : null));
  const isUnknown = answer === null && hasForm === false;

  useEffect(() => {
    if (!isUnknown) return;
    let isOver = false;
    const answerOnce = (isFirstRun: boolean) => {
      if (!isOver) setAnswer(isFirstRun);
    };
    const timer = setTimeout(() => answerOnce(false), MAX_WAIT_MS);
    mayHaveForm().then(
      (found) => answerOnce(!found),
      () => answerOnce(false),
    );
    return () => {
      isOver = true;
      clearTimeout(timer);
    };
  }, [isUnknown]);

  useEffect(() => {
    if (hasForm) setAnswer(false);
  }, [hasForm]);

  return {
    isFirstRun: hasForm ? false : answer,
    dismiss: () => {
      dismissGuide();
      setAnswer(false);
    },
  };
}
