import { textIn } from '../../core/form/cellState';
import type { ExpectedProject } from '../../core/workflows/collect/receipts';
import { readProjectList } from '../../core/workflows/fromList/readProjectList';
import { readYear } from '../../core/workflows/readYear';
import { readTables } from '../../files/readTables';
import { collectCommandMessages as messages } from '../../wording/zh-CN/collectCommand';
import { harmlessText } from '../../files/harmlessText';

/** The projects of a list, or why there are none. */
export type ExpectedProjects =
  | { readonly ok: true; readonly projects: readonly ExpectedProject[] }
  | { readonly ok: false; readonly message: string };

/** Reads the list of projects from the first sheet of a file that has one. */
export async function expectedProjects(file: string): Promise<ExpectedProjects> {
  const reading = await readTables(file, harmlessText(file));
  if (!reading.ok) return reading;
  const [list] = reading.sheets.flatMap(({ grid }) => readProjectList(grid) ?? []);
  if (!list) return { ok: false, message: messages.noHeading(harmlessText(file)) };
  const projects = list.projects.map(({ row, cells }): ExpectedProject => {
    const units = (['department', 'implementer'] as const).map((field) => textIn(cells.get(field) ?? null));
    const year = cells.get('year');
    return {
      row,
      project: textIn(cells.get('project') ?? null),
      units: units.filter((unit) => unit !== ''),
      year: (year && readYear(year)) ?? list.year,
    };
  });
  return projects.length > 0 ? { ok: true, projects } : { ok: false, message: messages.noProjects(harmlessText(file)) };
}
