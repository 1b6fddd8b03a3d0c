import { takeBackMessages } from '../../wording/excel';
import { asOneStep } from '../asOneStep';
import { inExcel } from '../inExcel';
import { UserError } from '../userError';
import { lastAction } from './lastAction';
import type { TakeBack, TakeBackOutcome } from './takeBack';
import type { Saying } from '../../wording/language';

/**
 * Takes back the last action that changed the workbook, and tells what was done. Afterwards there is nothing more to take back.
 * UserError where it is not possible; the step stays on offer where the user can put right what is in the way.
 */
export async function takeBackLast(): Promise<Saying> {
  const action = lastAction.read();
  if (!action) throw new UserError((language) => takeBackMessages[language].nothing());
  const inOneGo = action.isOneStep ? asOneStep : inExcel;
  const outcome = await inOneGo((context) => action.run(context));
  if (lastAction.read() === action) lastAction.forget();
  return told(action, outcome);
}

function told({ what }: TakeBack, outcome: TakeBackOutcome): Saying {
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
