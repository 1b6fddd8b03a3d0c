import type { PaneAction } from './paneActions';
import type { PersonEdit } from './personEdits';
import type { RequestFault } from './requestFaults';
import type { Outcome, Trials } from './trial';
import { differences } from './workbookContent';
import type { WorkbookContent } from './workbookContent';

/** The verdicts of a product that loses nothing and says what became of everything; any other is wrong. */
export const GOOD_VERDICTS: ReadonlySet<string> = new Set(
  ['', 'unknown, said, then '].flatMap((first) =>
    ['before, said', 'after, said', 'partly, said', 'partly, said and taken back', 'partly, said and completed'].map(
      (last) => `${first}${last}`,
    ),
  ),
);

/** What became of an action, and why that is so. */
export interface Verdict {
  /** As a row of the table. */
  readonly verdict: string;
  /** What was said, and in what the workbook differs from what it may be, for whoever looks for the reason. */
  readonly reason: string;
}

/** What may be there: as if the action had not been begun, or as if it had been done. */
interface Wanted {
  readonly before: readonly WorkbookContent[];
  readonly after: readonly WorkbookContent[];
}

/** Tries actions and compares what is said with what is there. What is wanted is found out once for each action and edit. */
export class Judge {
  private readonly plain = new Map<string, Promise<Wanted & { readonly requests: number }>>();
  private readonly edited = new Map<string, Promise<Wanted>>();

  constructor(private readonly trials: Trials) {}

  /** How many requests the action makes. */
  async requestsOf(action: PaneAction): Promise<number> {
    return (await this.withoutFault(action)).requests;
  }

  /** An action with a fault in one of its requests, from 1. */
  async ofFault(action: PaneAction, fault: RequestFault, request: number): Promise<Verdict> {
    const wanted = await this.withoutFault(action);
    return judged(() => this.trials.outcome(action, { order: (excel) => fault.order(excel, request) }), wanted);
  }

  /** An action with an edit of a person just before one of its requests, from 1; 0: before it is begun, on the reading there is. */
  async ofEdit(action: PaneAction, edit: PersonEdit, request: number): Promise<Verdict> {
    const wanted = await this.withEdit(action, edit);
    const order = () => {
      const { host } = this.trials.running;
      host.failures.editBefore(request, () => edit.make(this.trials.running));
    };
    return judged(() => this.trials.outcome(action, request === 0 ? { edit } : { order }), wanted);
  }

  private withoutFault(action: PaneAction) {
    return once(this.plain, action.name, async () => {
      const before = await this.trials.without(action);
      const outcome = await this.trials.outcome(action);
      if (!outcome) throw new Error(`${action.name} is not offered`);
      return { before: [before], after: [outcome.content], requests: outcome.requests };
    });
  }

  /** The edit alone; the edit and then the action, on a fresh reading; the action and then the edit. */
  private withEdit(action: PaneAction, edit: PersonEdit) {
    return once(this.edited, `${action.name} ${edit.name}`, async () => {
      const before = await this.trials.without(action, edit);
      const after = [
        await this.trials.outcome(action, { edit, isReadAnew: true }),
        await this.trials.outcome(action, { then: edit }),
      ];
      return { before: [before], after: after.flatMap((one) => (one?.told === 'done' ? one.content : [])) };
    });
  }
}

function once<Value>(known: Map<string, Promise<Value>>, key: string, find: () => Promise<Value>): Promise<Value> {
  const value = known.get(key) ?? find();
  known.set(key, value);
  return value;
}

async function judged(trial: () => Promise<Outcome | null>, wanted: Wanted): Promise<Verdict> {
  try {
    const outcome = await trial();
    if (!outcome) return { verdict: 'before, said', reason: 'The pane does not offer it any more' };
    const unknown = outcome.first === 'unknown' ? 'unknown, said, then ' : '';
    const states = [...wanted.before, ...wanted.after];
    const reasons = states.map((state) => differences(outcome.content, state).slice(-2).join('; '));
    return { verdict: `${unknown}${verdictOf(outcome, wanted)}`, reason: [outcome.text, ...reasons].join(' | ') };
  } catch (error) {
    return { verdict: 'anything else', reason: String(error) };
  }
}

function verdictOf({ told, content, afterTakeBack, afterGoingOn }: Outcome, { before, after }: Wanted): string {
  const isIn = (states: readonly WorkbookContent[], { entered, looks }: WorkbookContent, isLooking = false) =>
    states.some((state) => state.entered === entered && (!isLooking || state.looks === looks));
  if (told === 'nothing' && isIn(before, content)) return 'before, said';
  if (told === 'done' && isIn(after, content)) return 'after, said';
  // A part that cannot be told from none or from all of it would be a false alarm.
  if (told === 'partly' && !isIn(before, content, true) && !isIn(after, content, true)) {
    if (afterGoingOn) return isIn(after, afterGoingOn) ? 'partly, said and completed' : 'partly, said, not completed';
    if (!afterTakeBack) return 'partly, said';
    return isIn(before, afterTakeBack) ? 'partly, said and taken back' : 'partly, said, not taken back';
  }
  const place = isIn(before, content) ? 'before' : isIn(after, content) ? 'after' : 'partly';
  return `${place}, but said ${told}`;
}
