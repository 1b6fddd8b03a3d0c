import type { Area } from '../../cell/area';

/** How a sheet prints, as far as it can be asked for: where its pages end only the printer knows. */
export interface SheetPage {
  /** What is printed, each area on pages of its own; none: all that stands on the sheet. */
  readonly printAreas: readonly Area[];
  /** Points of a page within its margins; null where the size of the paper is not known. */
  readonly room: { readonly width: number; readonly height: number } | null;
  /** In parts of the natural size, where it is not made to fit. */
  readonly scale: number;
  /** So many pages at most side by side, and below each other; null: as many as it takes. */
  readonly fit: { readonly across: number | null; readonly down: number | null } | null;
  /** Rows that stand again on top of every further page, zero-based, both included; null for none. */
  readonly titleRows: { readonly top: number; readonly bottom: number } | null;
}
