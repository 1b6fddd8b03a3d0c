import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** The tables of docs/development/failures.md, by their heads. */
export const CAMPAIGN_TABLES = {
  faults: ['what', 'requests', 'tried', 'nothing done', 'done', 'a part', 'not known, then found out', 'wrong'],
  hostile: ['file', 'exit code', 'seconds', 'MB', 'what is said'],
} as const;

export type CampaignTable = keyof typeof CAMPAIGN_TABLES;

/** Rows by what they are about, which is their first cell. */
export type CampaignRows = Readonly<Record<string, readonly string[]>>;

const fileOf = (table: CampaignTable) => `.cache/failures/${table}.json`;

/** What was found last of everything that was tried on this machine; npm run failures writes it into the page. */
export function foundRows(table: CampaignTable): CampaignRows {
  const file = fileOf(table);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as CampaignRows) : {};
}

/** Keeps a row that was found. */
export function keepRow(table: CampaignTable, cells: readonly (string | number)[]): void {
  const row = cells.map(String);
  const file = fileOf(table);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify({ ...foundRows(table), [row[0] ?? '']: row }, null, 1));
}

/** The rows of a table of the page, without head. Throws where the page has no such table. */
export function rowsIn(page: string, table: CampaignTable): readonly (readonly string[])[] {
  return linesOf(page, table).slice(2).map(cellsOf);
}

/** The page with rows of a table as they were found; those of others stay, new ones come last. */
export function withRows(page: string, table: CampaignTable, found: CampaignRows): string {
  const lines = linesOf(page, table);
  const rows = rowsIn(page, table).map((row) => found[row[0] ?? ''] ?? row);
  const known = new Set(rows.map(([name]) => name));
  const all = [...rows, ...Object.values(found).filter(([name]) => !known.has(name))];
  return page.replace(
    lines.join('\n'),
    [...lines.slice(0, 2), ...all.map((row) => `| ${row.join(' | ')} |`)].join('\n'),
  );
}

/** The lines of a table, with head. */
function linesOf(page: string, table: CampaignTable): readonly string[] {
  const lines = page.split('\n');
  const head = CAMPAIGN_TABLES[table].join('|');
  const first = lines.findIndex((line) => cellsOf(line).join('|') === head);
  if (first < 0) throw new Error(`The page has no table of ${table}`);
  const length = lines.slice(first).findIndex((line) => !line.startsWith('|'));
  return lines.slice(first, length < 0 ? undefined : first + length);
}

function cellsOf(line: string): readonly string[] {
  return line
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim());
}
