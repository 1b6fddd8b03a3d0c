import { takeBackMessages } from '../../wording/excel';
import { makeChange } from '../runs/makeChange';
import type { Aftermath } from '../runs/makeChange';
import { UserError } from '../userError';
import { lastAction } from './lastAction';
import { runTakeBack } from './takeBack';
import type { TakeBack, TakeBackLook, TakeBackOutcome } from './takeBack';
import type { Saying } from '../../wording/language';

/**
 * Takes back the last action that changed the workbook, and says what was done. Afterwards there is nothing more to take back.
 * UserError where it is not possible; the step stays on offer where the user can put right what is in the way.
 */
export async function takeBackLast(): Promise<Saying> {
  const action = lastAction.read();
  if (!action) throw new UserError((language) => takeBackMessages[language].nothing());
  const progress: { left: readonly string[] } = { left: [] };
  const outcome = await makeChange<TakeBackOutcome>(
    (context) => runTakeBack(context, action, (left) => (progress.left = left)),
    async (context) => takenBack(progress.left, await action.look(context)),
    { isOneStep: action.isOneStep },
  );
  if (lastAction.read() === action) lastAction.forget();
  return sayingOf(action, outcome);
}

/** What of a step is taken back, by what is left of it; taking it back once more does the rest. */
function takenBack(before: readonly string[], now: TakeBackLook): Aftermath<TakeBackOutcome> {
  if (now.kind === 'already') return { kind: 'done', result: { kind: 'done', notes: [] } };
  if (before.length === 0) return { kind: 'none' };
  if (now.kind === 'refused' && now.isGone) return { kind: 'none' };
  // What was begun stands in the way of beginning anew.
  if (now.kind === 'refused') return { kind: 'partly', places: before, remedy: 'look' };
  const places = before.filter((place) => !now.left.includes(place));
  return places.length === 0 ? { kind: 'none' } : { kind: 'partly', places, remedy: 'again' };
}

function sayingOf({ what }: TakeBack, outcome: TakeBackOutcome): Saying {
  switch (outcome.kind) {
    case 'done':
      return (language) =>
        [takeBackMessages[language].done(what(language)), ...outcome.notes.map((note) => note(language))].join('');
    case 'already':
      return (language) => takeBackMessages[language].already();
    case 'refused':
      throw new UserError(outcome.why);
  }
}
