import { Random } from '../../fuzz/random';
import type { Judge, Verdict } from './judge';
import type { RunningExcel } from '../../../preview/node/startExcel';
import type { PaneAction } from './paneAction';
import { REQUEST_FAULTS } from './requestFaults';
import { personEdits, randomEdit } from './personEdits';

/** An action, an edit of a person and the moment of it, all told by a seed: what became of it. */
export async function interleaving(
  judge: Judge,
  seed: number,
  actions: readonly PaneAction[],
): Promise<{ readonly what: string; readonly verdict: Verdict }> {
  const random = new Random(seed);
  // A generator's first numbers for neighbouring seeds are alike.
  random.next();
  const action = random.pick(actions);
  const edit = random.below(2) === 0 ? random.pick(personEdits(action)) : randomEdit(action, random);
  const request = random.between(0, await judge.requestsOf(action));
  const what = `${action.name}, ${edit.name} before request ${request}`;
  if (random.below(3) > 0) return { what, verdict: await judge.ofEdit(action, edit, request) };
  // Something goes wrong as well, with that request or one of the next.
  const fault = random.pick(REQUEST_FAULTS);
  const at = Math.max(1, request) + random.below(3);
  const order = (excel: RunningExcel) => fault.order(excel, at);
  return { what: `${what}, ${fault.name} (${at})`, verdict: await judge.ofEdit(action, edit, request, { order }) };
}
