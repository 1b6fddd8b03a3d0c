import type { HostServices } from '../hostServices';

/** One sheet. */
export interface WorksheetTarget {
  readonly host: HostServices;
  readonly sheetId: string;
}
