/** Tabs, or spaces wide enough to set two things apart. */
const GAP = /\t+| {3,}/;

/**
 * The cells of a line of text above a table: '（2024年度）      单位：万元' is two, a label with its text stands for itself, while a
 * title spaced out over the line is one.
 */
export function lineCells(line: string): string[] {
  const parts = line
    .replace(/\u00a0/g, ' ')
    .replace(/\u3000/g, '  ')
    .split(GAP)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  if (!parts.some(isLabelled)) return [line.trim()];
  return parts.reduce<string[]>((cells, part) => {
    const before = cells[cells.length - 1];
    if (before === undefined || isLabelled(part) || isLabelled(before)) return [...cells, part];
    return [...cells.slice(0, -1), `${before} ${part}`];
  }, []);
}

function isLabelled(part: string): boolean {
  return /[:：]/.test(part);
}
