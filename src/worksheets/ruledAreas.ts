import type { Area } from '../core/cell/area';

interface Position {
  readonly row: number;
  readonly column: number;
}

/** Cells, in the order of reading, as few areas: runs of a row, put together with the same run of the row above. */
export function ruledAreas(cells: readonly Position[]): Area[] {
  const runs: Area[] = [];
  for (const { row, column } of cells) {
    const last = runs[runs.length - 1];
    if (last?.bottom === row && last.right === column - 1) runs[runs.length - 1] = { ...last, right: column };
    else runs.push({ top: row, left: column, bottom: row, right: column });
  }
  const areas = new Map<string, Area>();
  const done: Area[] = [];
  for (const run of runs) {
    const key = `${run.left} ${run.right}`;
    const above = areas.get(key);
    if (above?.bottom === run.top - 1) areas.set(key, { ...above, bottom: run.bottom });
    else {
      if (above) done.push(above);
      areas.set(key, run);
    }
  }
  return [...done, ...areas.values()];
}
