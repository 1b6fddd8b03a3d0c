import { takeBackMessages } from '../../core/messages/takeBack';
import { asOneStep } from '../asOneStep';
import { inExcel } from '../inExcel';
import { UserError } from '../userError';
import { lastAction } from './lastAction';
import type { TakeBack, TakeBackOutcome } from './takeBack';

/**
 * Takes back the last action that changed the workbook, and says what was done. Afterwards there is nothing more to take back.
 * UserError where it is not possible; the step stays on offer where the user can put right what is in the way.
 */
export async function takeBackLast(): Promise<string> {
  const action = lastAction.read();
  if (!action) throw new UserError(takeBackMessages.nothing());
  const inOneGo = action.isOneStep ? asOneStep : inExcel;
  const outcome = await inOneGo((context) => action.run(context));
  if (lastAction.read() === action) lastAction.forget();
  return message(action, outcome);
}

function message({ what }: TakeBack, outcome: TakeBackOutcome): string {
  switch (outcome.kind) {
    case 'done':
      return [takeBackMessages.done(what()), ...outcome.notes].join('');
    case 'already':
      return takeBackMessages.already();
    case 'refused':
      throw new UserError(outcome.message);
  }
}
