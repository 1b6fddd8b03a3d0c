/** For which pages a header and footer of their own is set. */
export const HEADER_FOOTER_STATES = ['Default', 'FirstAndDefault', 'OddAndEven', 'FirstOddAndEven'] as const;

/** The texts of one header and footer, in Excel's codes. */
export interface HeaderFooterTexts {
  readonly leftHeader: string;
  readonly centerHeader: string;
  readonly rightHeader: string;
  readonly leftFooter: string;
  readonly centerFooter: string;
  readonly rightFooter: string;
}

/** The headers and footers of a sheet. */
interface HeadersFooters {
  readonly state: (typeof HEADER_FOOTER_STATES)[number];
  readonly defaultForAllPages: HeaderFooterTexts;
  readonly firstPage: HeaderFooterTexts;
  readonly evenPages: HeaderFooterTexts;
  readonly oddPages: HeaderFooterTexts;
}

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
  /** A1 on the sheet, several areas with commas between; '' prints everything. */
  readonly printArea: string;
  /** e.g. '1:2'; '' for none. */
  readonly titleRows: string;
  readonly headersFooters: HeadersFooters;
}

const NO_TEXTS: HeaderFooterTexts = {
  leftHeader: '',
  centerHeader: '',
  rightHeader: '',
  leftFooter: '',
  centerFooter: '',
  rightFooter: '',
};

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
  headersFooters: {
    state: 'Default',
    defaultForAllPages: NO_TEXTS,
    firstPage: NO_TEXTS,
    evenPages: NO_TEXTS,
    oddPages: NO_TEXTS,
  },
};
