/** The sections of `npm run bench` by name, in the order of results.md. */
export const SECTIONS: Readonly<Record<string, string>> = {
  scoring: 'bench/scoring.ts',
  recalculating: 'bench/recalculating.ts',
  reading: 'bench/reading.ts',
  files: 'bench/files.ts',
  checking: 'bench/checking.ts',
  collecting: 'bench/collecting.ts',
  summary: 'bench/summary.ts',
  creating: 'bench/creating.ts',
  excel: 'bench/excel.ts',
  pane: 'bench/pane.ts',
  size: 'bench/size.ts',
};
