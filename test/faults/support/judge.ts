import type { RunningExcel } from '../../../preview/node/startExcel';
import type { PaneAction } from './paneAction';
import type { PersonEdit } from './personEdits';
import type { RequestFault } from './requestFaults';
import type { Outcome, Trials } from './trial';
import { changeSentences } from './told';
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

/** What may be there: as if the action had not been begun, or as if it had been done. Found out only when it is asked for. */
interface Wanted {
  readonly before: readonly Finding[];
  readonly after: readonly Finding[];
  /** Whether the edit deletes the sheet, with what of the action was left to do there. */
  readonly isSheetGone?: boolean;
}

/** A workbook that may be there; null where the action would not be done then. */
interface Finding {
  /** As far as it is known; undefined where it has not been found out yet. */
  readonly known: () => WorkbookContent | null | undefined;
  readonly find: () => Promise<WorkbookContent | null>;
}

/** Workbooks kept in mind: edits come again within an action, and what they alone make of the workbook for other actions. */
const MAX_KEPT = 4000;

/** Tries actions and compares what is said with what is there. */
export class Judge {
  private readonly counts = new Map<string, number>();
  private readonly found = new Map<string, WorkbookContent | null>();

  constructor(private readonly trials: Trials) {}

  /** How many requests the action makes. */
  async requestsOf(action: PaneAction): Promise<number> {
    const known = this.counts.get(action.name);
    if (known !== undefined) return known;
    const outcome = await this.trials.outcome(action);
    if (!outcome) throw new Error(`${action.name} is not offered`);
    this.counts.set(action.name, outcome.requests);
    this.keep(doneKey(action), outcome.content);
    return outcome.requests;
  }

  /** An action with a fault in one of its requests, from 1. */
  ofFault(action: PaneAction, fault: RequestFault, request: number): Promise<Verdict> {
    const wanted = {
      before: [this.finding(placeOf(action), () => this.trials.without(action))],
      after: [this.finding(doneKey(action), async () => (await this.trials.outcome(action))?.content ?? null)],
    };
    return judged(() => this.trials.outcome(action, { order: (excel) => fault.order(excel, request) }), wanted);
  }

  /** An action with an edit of a person just before one of its requests, from 1; 0: before it is begun, on the reading there is. `fault`: what goes wrong as well. */
  ofEdit(
    action: PaneAction,
    edit: PersonEdit,
    request: number,
    fault?: { readonly order: (excel: RunningExcel) => void },
  ): Promise<Verdict> {
    let isMade = false;
    const make = (excel: RunningExcel) => {
      if (!isMade) edit.make(excel);
      isMade = true;
    };
    const order = (excel: RunningExcel) => excel.host.failures.editBefore(request, () => make(excel));
    // An action may make fewer requests than before; the edit comes after it then.
    const atLast = { name: edit.name, text: edit.text, make };
    const alsoOrder = (excel: RunningExcel) => {
      order(excel);
      fault?.order(excel);
    };
    return judged(
      () => this.trials.outcome(action, request === 0 ? { edit, order: fault?.order } : { order: alsoOrder, atLast }),
      this.withEdit(action, edit, request),
      edit.text,
    );
  }

  /** The edit alone; the edit and then the action, on a fresh reading; the action and then the edit. The likelier first. */
  private withEdit(action: PaneAction, edit: PersonEdit, request: number): Wanted {
    const done = (options: Parameters<Trials['outcome']>[1]) => async () => {
      const outcome = await this.trials.outcome(action, options);
      return outcome && ['done', 'already'].includes(outcome.told) ? outcome.content : null;
    };
    const orders = [
      this.finding(`${edit.name}, then ${action.name}`, done({ edit, isReadAnew: true })),
      this.finding(`${action.name}, then ${edit.name}`, done({ then: edit })),
    ];
    return {
      isSheetGone: edit.deletesSheet,
      before: [this.finding(`${placeOf(action)}, ${edit.name}`, () => this.trials.without(action, edit))],
      after: [
        ...(request > 1 ? orders.reverse() : orders),
        ...(action.marksLast
          ? [this.finding(`${action.name}, then ${edit.name}, then marked`, done({ then: edit, isMarkedAnew: true }))]
          : []),
        ...(edit.afterwards
          ? [this.finding(`${action.name}, then ${edit.name} where it is now`, done({ then: edit.afterwards }))]
          : []),
      ],
    };
  }

  private finding(key: string, findOut: Finding['find']): Finding {
    const known = () => this.found.get(key);
    const find = async () => {
      const kept = known();
      if (kept !== undefined) return kept;
      const value = await findOut();
      this.keep(key, value);
      return value;
    };
    return { known, find };
  }

  private keep(key: string, value: WorkbookContent | null): void {
    this.found.set(key, value);
    const [oldest] = this.found.keys();
    if (this.found.size > MAX_KEPT && oldest !== undefined) this.found.delete(oldest);
  }
}

function doneKey({ name }: PaneAction): string {
  return `${name} done`;
}

/** Actions that need nothing beside the ordinary workbook begin with the same. */
function placeOf({ name, prepare, begin, sheet = '', isAboutPages }: PaneAction): string {
  return prepare || begin || isAboutPages ? name : `the ordinary workbook ${sheet}`;
}

async function judged(trial: () => Promise<Outcome | null>, wanted: Wanted, typed = ''): Promise<Verdict> {
  try {
    const outcome = await trial();
    if (!outcome) return { verdict: 'before, said', reason: 'The pane does not offer it any more' };
    const unknown = outcome.first === 'unknown' ? 'unknown, said, then ' : '';
    const found = await verdictOf(outcome, wanted);
    const isGood = GOOD_VERDICTS.has(found);
    const verdict = `${unknown}${(isGood && (await faultOf(outcome, wanted, typed))) || found}`;
    return { verdict, reason: GOOD_VERDICTS.has(verdict) ? '' : await reasonOf(outcome, wanted) };
  } catch (error) {
    return {
      verdict: 'anything else',
      reason: error instanceof Error ? (error.stack ?? error.message) : String(error),
    };
  }
}

/** What is wrong with an outcome whatever it says: a text that got lost, cells of nobody, two sentences at a time, an empty offer; '' for nothing. */
async function faultOf(outcome: Outcome, wanted: Wanted, typed: string): Promise<string> {
  const { told, text, content, isOfferEmpty } = outcome;
  if (isOfferEmpty) return 'told to take back what is not offered';
  if (text.split(' → ').some((said) => changeSentences(said) > 1)) return 'more than one thing said of it';
  const findings = [...wanted.before, ...wanted.after];
  // Most are what is wanted, cell by cell.
  if (await isIn(findings, content)) return '';
  const states: WorkbookContent[] = [];
  for (const { find } of findings) {
    const state = await find();
    if (state) states.push(state);
  }
  const places = placesOf(content, typed);
  const isKept = states.some((state) => placesOf(state, typed) === places);
  if (typed !== '' && !isKept && !text.includes(typed)) return `the text got lost or is elsewhere: ${places}`;
  // Of several rows that go and come some may have: the others are in rows between those of before and of after, and that is said.
  const inColumns = told === 'partly' ? heldInColumns(states) : new Set<string>();
  const foreign = [...content.cells]
    .filter(([place, held]) => !isKnown(states, place, held) && !inColumns.has(inColumn(place, held)))
    .map(([place]) => place);
  return foreign.length > 0 ? `cells of nobody: ${foreign.slice(0, 5).join(', ')}` : '';
}

/** Formulas are adapted by Excel as rows come and go. */
function isKnown(states: readonly WorkbookContent[], place: string, held: string): boolean {
  const isSame = (other: string | undefined): boolean =>
    other === held || (held.startsWith('=') && other?.startsWith('=') === true);
  return states.some(({ cells }) => isSame(cells.get(place)));
}

/** What any of the states holds, with sheet and column. */
function heldInColumns(states: readonly WorkbookContent[]): Set<string> {
  return new Set(states.flatMap(({ cells }) => Array.from(cells, ([place, held]) => inColumn(place, held))));
}

function inColumn(place: string, held: string): string {
  return `${place.replace(/!\d+,/, '!')} ${held}`;
}

/** Where a text stands, in one text. */
function placesOf({ cells }: WorkbookContent, typed: string): string {
  return [...cells].flatMap(([place, held]) => (typed !== '' && held.includes(typed) ? place : [])).join(' ');
}

async function reasonOf({ text, content }: Outcome, { before, after }: Wanted): Promise<string> {
  const reasons: string[] = [];
  for (const { find } of [...before, ...after]) {
    const state = await find();
    reasons.push(state ? differences(content, state).slice(-2).join('; ') : '(not done)');
  }
  return [text, ...reasons].join(' | ');
}

async function verdictOf(outcome: Outcome, wanted: Wanted): Promise<string> {
  const { told, content, afterTakeBack, afterGoingOn, toldOnGoingOn } = outcome;
  const { before, after } = wanted;
  if (['nothing', 'already'].includes(told) && (await isIn(before, content))) return 'before, said';
  if (['done', 'counted', 'already'].includes(told) && (await isIn(after, content))) return 'after, said';
  if (told === 'counted' && !(await isIn(before, content))) return 'partly, said';
  // A part that cannot be told from none or from all of it would be a false alarm.
  if (told === 'partly' && !(await isIn(before, content, true)) && !(await isIn(after, content, true))) {
    if (afterGoingOn) {
      if (await isIn(after, afterGoingOn)) return 'partly, said and completed';
      // What the person has protected meanwhile cannot be completed: that is said, too.
      return toldOnGoingOn === 'done' ? 'partly, said, not completed' : 'partly, said';
    }
    if (!afterTakeBack) return 'partly, said';
    return (await isIn(before, afterTakeBack)) ? 'partly, said and taken back' : 'partly, said, not taken back';
  }
  // What was left to do may have gone with its sheet, which nobody could look at: going on says that nothing is left.
  const isGoneWithSheet = wanted.isSheetGone === true && told === 'partly' && toldOnGoingOn === 'done';
  if (isGoneWithSheet && afterGoingOn && (await isIn(after, content)) && (await isIn(after, afterGoingOn))) {
    return 'partly, said and completed';
  }
  const place = (await isIn(before, content)) ? 'before' : (await isIn(after, content)) ? 'after' : 'partly';
  return `${place}, but said ${told}`;
}

/** Whether a workbook is one of those; what is not known yet is found out only where it is none of the others. */
async function isIn(findings: readonly Finding[], { entered, looks }: WorkbookContent, isLooking = false) {
  const isThat = (state: WorkbookContent | null | undefined): boolean =>
    state?.entered === entered && (!isLooking || state.looks === looks);
  if (findings.some(({ known }) => isThat(known()))) return true;
  for (const { find } of findings) if (isThat(await find())) return true;
  return false;
}
