import type { Area } from '../../cell/area';
import type { Grid } from '../grid';

/** Cells that somebody has pasted, with the sheet as it was before and after that. */
export interface Paste {
  readonly area: Area;
  readonly before: Grid;
  readonly after: Grid;
}
