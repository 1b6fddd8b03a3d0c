import { HostError } from './hostError';
import type { HostErrorCode } from './hostError';
import { TransportError } from './protocol';
import type { Action, TransportErrorName } from './protocol';

/** The container answers with an error of its own instead of a response. */
export class TransportFailure extends Error {
  readonly code: number;

  constructor(readonly reason: TransportErrorName) {
    super(reason);
    this.name = 'TransportFailure';
    this.code = TransportError[reason];
  }
}

/** The answer to a request gets lost: the container calls nobody back. */
export class LostReply extends Error {
  override readonly name = 'LostReply';
}

/** What is to go wrong with a request. */
export interface Planned {
  readonly request: number;
  readonly error?: HostErrorCode;
  readonly transport?: TransportErrorName;
  /** Name of the member whose action fails, or its place among the actions of the request; the first action when left out. */
  readonly member?: string;
  readonly atAction?: number;
  /** The answer never comes: the request is carried out all the same, or is not. */
  readonly lost?: 'before' | 'after';
  /** What a person does just before the request is carried out. */
  readonly edit?: () => void;
}

/** Failures a test has ordered. Requests count from 1, the next one being 1. */
export class Failures {
  /** Every request takes at least this long. */
  delayMs = 0;
  private planned: Planned[] = [];
  private held: { readonly from: number; readonly freed: Promise<void>; readonly free: () => void } | null = null;
  private requests = 0;
  private current: Planned | undefined;
  /** Actions before the one that is to fail; null where that is not told by its place. */
  private actionsLeft: number | null = null;

  /** The n-th request from now fails at its first action, or at the first action on that member. */
  failRequest(number: number, error: HostErrorCode, member?: string): void {
    this.planned.push({ request: this.requests + number, error, ...(member && { member }) });
  }

  /** The n-th request from now is refused by the container. */
  refuseRequest(number: number, transport: TransportErrorName): void {
    this.planned.push({ request: this.requests + number, transport });
  }

  /** The n-th request from now fails at its action of that place (the first is 0, the last is -1). */
  failAtAction(number: number, error: HostErrorCode, atAction: number): void {
    this.planned.push({ request: this.requests + number, error, atAction });
  }

  /** The n-th request from now gets no answer: 'before' it is carried out, which it then never is, or 'after'. */
  loseReply(number: number, lost: 'before' | 'after'): void {
    this.planned.push({ request: this.requests + number, lost });
  }

  /** A person does something just before the n-th request from now is carried out. */
  editBefore(number: number, edit: () => void): void {
    this.planned.push({ request: this.requests + number, edit });
  }

  /** From the n-th request from now on Excel does nothing and answers nothing, e.g. as a dialog is open, until `release`. */
  holdFrom(number: number): void {
    let free = (): void => undefined;
    const freed = new Promise<void>((resolve) => (free = resolve));
    this.held = { from: this.requests + number, freed, free };
  }

  /** Excel carries out what it has not, in its order, and answers late. */
  release(): void {
    this.held?.free();
    this.held = null;
  }

  /** Whether a request is being held. */
  get isHolding(): boolean {
    return this.held !== null && this.requests >= this.held.from;
  }

  /** What becomes of settings the add-in saves in the document; null: they are saved. */
  settings: 'refused' | 'lost' | null = null;

  /** Forgets what was ordered and has not happened yet, and holds nothing any more. */
  clear(): void {
    this.planned = [];
    this.settings = null;
    this.release();
  }

  /** Resolves when the request that has begun may be carried out. */
  async untilReleased(): Promise<void> {
    if (this.isHolding) await this.held?.freed;
  }

  /** Called for each request of the add-in when it is its turn; throws when it is to be refused. Gives what is to go wrong with it. */
  arrive(): Planned | undefined {
    this.requests += 1;
    const [edits, others] = [true, false].map((isEdit) =>
      this.planned.filter(({ request, edit }) => request === this.requests && (edit !== undefined) === isEdit),
    );
    this.planned = this.planned.filter(({ request }) => request > this.requests);
    edits?.forEach(({ edit }) => edit?.());
    const plan = others?.[0];
    if (plan?.transport) throw new TransportFailure(plan.transport);
    return plan;
  }

  /** Called just before any request with that many actions is carried out: what was planned for another has nothing to do with it. */
  begin(plan: Planned | undefined, actions: number): void {
    this.current = plan;
    this.actionsLeft = failingAction(plan?.atAction, actions);
  }

  /** Called for each action; throws when it is to fail. */
  beforeAction(action: Action): void {
    const plan = this.current;
    if (this.actionsLeft !== null && this.actionsLeft > 0) {
      this.actionsLeft -= 1;
      return;
    }
    if (!plan?.error || (plan.member && plan.member.toLowerCase() !== action.Name.toLowerCase())) return;
    this.current = undefined;
    throw new HostError(plan.error);
  }
}

function failingAction(atAction: number | undefined, actions: number): number | null {
  if (atAction === undefined) return null;
  return atAction < 0 ? Math.max(0, actions + atAction) : Math.min(atAction, actions - 1);
}
