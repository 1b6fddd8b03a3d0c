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

interface Planned {
  readonly request: number;
  readonly error?: HostErrorCode;
  readonly transport?: TransportErrorName;
  /** Name of the member whose action fails; the first action when left out. */
  readonly member?: string;
}

/** Failures a test has ordered. Requests count from 1, the next one being 1. */
export class Failures {
  /** Every request takes at least this long. */
  delayMs = 0;
  private planned: Planned[] = [];
  private requests = 0;
  private current: Planned | undefined;

  /** The n-th request from now fails at its first action, or at the first action on that member. */
  failRequest(number: number, error: HostErrorCode, member?: string): void {
    this.planned.push({ request: this.requests + number, error, ...(member && { member }) });
  }

  /** The n-th request from now is refused by the container. */
  refuseRequest(number: number, transport: TransportErrorName): void {
    this.planned.push({ request: this.requests + number, transport });
  }

  /** Called for each request; throws when it is to be refused. */
  beginRequest(): void {
    this.requests += 1;
    this.current = this.planned.find(({ request }) => request === this.requests);
    this.planned = this.planned.filter((plan) => plan !== this.current);
    if (this.current?.transport) throw new TransportFailure(this.current.transport);
  }

  /** Called for each action; throws when it is to fail. */
  beforeAction(action: Action): void {
    const plan = this.current;
    if (!plan?.error || (plan.member && plan.member.toLowerCase() !== action.Name.toLowerCase())) return;
    this.current = undefined;
    throw new HostError(plan.error);
  }
}
