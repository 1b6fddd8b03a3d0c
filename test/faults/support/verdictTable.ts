import { CAMPAIGN_TABLES } from '../../support/campaignRows';
import { GOOD_VERDICTS } from './judge';
import type { Verdict } from './judge';

/** The verdicts that the columns of the table in docs/development/failures.md count, from 'nothing done' on. */
const COLUMNS: readonly ((verdict: string) => boolean)[] = [
  (verdict) => verdict === 'before, said',
  (verdict) => verdict === 'after, said',
  (verdict) => verdict.startsWith('partly, said'),
  (verdict) => verdict.startsWith('unknown, said, then '),
];

/** The head of the table. */
export const TABLE_HEAD = markdown(CAMPAIGN_TABLES.faults);

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

  /** The counts as a row of the table; what each column counts is told by its head. */
  row(what: string, requests: number | string): string {
    return markdown(this.cells(what, requests));
  }

  /** The cells of that row. */
  cells(what: string, requests: number | string): readonly (string | number)[] {
    const counts = [...this.counts];
    const inColumns = COLUMNS.map((isIn) =>
      counts.filter(([verdict]) => isIn(verdict)).reduce((sum, [, count]) => sum + count, 0),
    );
    const all = counts.reduce((sum, [, count]) => sum + count, 0);
    return [what, requests, all, ...inColumns, this.counts.get('anything else') ?? 0];
  }

  /** The rows with their counts, one a line; that nothing was wrong is a row, too. */
  toString(): string {
    const rows = new Map([...this.counts, ['anything else', this.counts.get('anything else') ?? 0] as const]);
    return [...rows].map(([row, count]) => `  ${String(count).padStart(6)}  ${row}`).join('\n');
  }
}

function markdown(cells: readonly (string | number)[]): string {
  return `| ${cells.join(' | ')} |`;
}
