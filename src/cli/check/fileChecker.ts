import type { FileReport, FileTask } from './fileReport';

/** Checks files, several at a time. */
export interface FileChecker {
  /** How many files it works on at once. */
  readonly size: number;
  /** Never rejects. */
  check(task: FileTask): Promise<FileReport>;
  close(): unknown;
}

/** Checks one file after the other in this process; a file that ends the process ends everything. */
export const directChecker: FileChecker = {
  size: 1,
  // A process that leaves the files to others starts without what reads them.
  check: async (task) => (await import('./checkFile')).checkFile(task),
  close: () => undefined,
};
