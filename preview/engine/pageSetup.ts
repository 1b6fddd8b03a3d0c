/** How a sheet prints, in Excel's words; Univer knows nothing of it. Lengths in points. */
export interface PageSetup {
  readonly orientation: 'Portrait' | 'Landscape';
  /** Excel.PaperType, e.g. 'A4'. */
  readonly paperSize: string;
  readonly zoom: {
    readonly scale?: number;
    readonly horizontalFitToPages?: number;
    readonly verticalFitToPages?: number;
  };
  readonly centerHorizontally: boolean;
  readonly centerVertically: boolean;
  readonly blackAndWhite: boolean;
  readonly draftMode: boolean;
  readonly printGridlines: boolean;
  readonly printHeadings: boolean;
  readonly topMargin: number;
  readonly bottomMargin: number;
  readonly leftMargin: number;
  readonly rightMargin: number;
  readonly headerMargin: number;
  readonly footerMargin: number;
  /** A1 on the sheet; '' prints everything. */
  readonly printArea: string;
  /** e.g. '1:2'; '' for none. */
  readonly titleRows: string;
}

export const NEW_PAGE_SETUP: PageSetup = {
  orientation: 'Portrait',
  paperSize: 'A4',
  zoom: { scale: 100 },
  centerHorizontally: false,
  centerVertically: false,
  blackAndWhite: false,
  draftMode: false,
  printGridlines: false,
  printHeadings: false,
  topMargin: 54,
  bottomMargin: 54,
  leftMargin: 50.4,
  rightMargin: 50.4,
  headerMargin: 21.6,
  footerMargin: 21.6,
  printArea: '',
  titleRows: '',
};
