import { GOOD_VERDICTS } from './judge';
import type { Verdict } from './judge';

/** Verdicts, counted; every wrong one with the way to it. */
export class VerdictTable {
  private readonly counts = new Map<string, number>();
  readonly wrong: string[] = [];

  /** `total` counts it, too. */
  note({ verdict, reason }: Verdict, what: string, total?: VerdictTable): void {
    const isGood = GOOD_VERDICTS.has(verdict);
    const row = isGood ? verdict : 'anything else';
    this.count(row);
    total?.count(row);
    if (isGood) return;
    this.wrong.push(`${what}: ${verdict}`);
    process.stdout.write(`✕ ${what}: ${verdict}\n  ${reason}\n`);
  }

  private count(row: string): void {
    this.counts.set(row, (this.counts.get(row) ?? 0) + 1);
  }

  /** The rows with their counts, one a line; that nothing was wrong is a row, too. */
  toString(): string {
    const rows = new Map([...this.counts, ['anything else', this.counts.get('anything else') ?? 0] as const]);
    return [...rows].map(([row, count]) => `  ${String(count).padStart(6)}  ${row}`).join('\n');
  }
}
