import type { ExcelHost } from '../preview/host/excelHost';

/** Milliseconds of processor time since a beginning. */
export interface SpentTime {
  readonly all: number;
  /** While the stand-in was at work on a request, the functions it had called included. */
  readonly host: number;
}

/** Tells the processor time of the stand-in from that of the add-in and Microsoft's client, which share a process with it. */
export class HostTime {
  private readonly start = process.cpuUsage();
  private host = 0;
  private requests = 0;
  private since = 0;

  constructor(host: ExcelHost) {
    const answer = host.process.bind(host);
    host.process = (body, flags) => {
      if (this.requests === 0) this.since = this.all();
      this.requests += 1;
      return answer(body, flags).finally(() => {
        this.requests -= 1;
        if (this.requests === 0) this.host += this.all() - this.since;
      });
    };
  }

  read(): SpentTime {
    const all = this.all();
    return { all, host: this.host + (this.requests > 0 ? all - this.since : 0) };
  }

  private all(): number {
    const { user, system } = process.cpuUsage(this.start);
    return (user + system) / 1000;
  }
}
