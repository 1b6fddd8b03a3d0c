import { takeBackMessages } from '../../wording/excel';
import { makeChange } from '../runs/makeChange';
import type { Aftermath } from '../runs/makeChange';
import { UserError } from '../userError';
import { lastAction } from './lastAction';
import { runTakeBack } from './takeBack';
import type { TakeBack, TakeBackLook, TakeBackOutcome } from './takeBack';
import type { Saying } from '../../wording/language';

/** What was taken back, in words; 'open' where something of it was left alone. */
export interface TakenBack {
  readonly kind: 'done' | 'open';
  readonly text: Saying;
}

/**
 * Takes back the last action that changed the workbook, and says what was done. Afterwards there is nothing more to take back.
 * UserError where it is not possible; the step stays on offer where the user can put right what is in the way.
 */
export async function takeBackLast(): Promise<TakenBack> {
  const action = lastAction.read();
  if (!action) throw new UserError((language) => takeBackMessages[language].nothing());
  const progress: { left: readonly string[] } = { left: [] };
  const outcome = await makeChange<TakeBackOutcome>(
    async (context, again) => {
      const done = await runTakeBack(context, action, (left) => (progress.left = left));
      // A first try may have done all of it.
      const isFirst = !again || progress.left.length === 0;
      return done.kind === 'already' && !isFirst ? { kind: 'done', notes: [] } : done;
    },
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
  if (now.kind === 'refused' && now.kept) {
    const { kept } = now;
    return { kind: 'done', result: { kind: 'done', notes: [(language) => takeBackMessages[language].kept(kept)] } };
  }
  if (now.kind === 'refused' && now.isTakenBack !== undefined) {
    return now.isTakenBack ? { kind: 'done', result: { kind: 'done', notes: [] } } : { kind: 'none' };
  }
  // What was begun stands in the way of beginning anew.
  if (now.kind === 'refused') return { kind: 'partly', places: before, remedy: 'look' };
  const places = before.filter((place) => !now.left.includes(place));
  return places.length === 0 ? { kind: 'none' } : { kind: 'partly', places, remedy: 'again' };
}

function sayingOf({ what }: TakeBack, outcome: TakeBackOutcome): TakenBack {
  switch (outcome.kind) {
    case 'done':
      return {
        kind: outcome.notes.length > 0 ? 'open' : 'done',
        text: (language) =>
          [takeBackMessages[language].done(what(language)), ...outcome.notes.map((note) => note(language))].join(''),
      };
    case 'already':
      return { kind: 'done', text: (language) => takeBackMessages[language].already() };
    case 'refused':
      throw new UserError(outcome.why);
  }
}
