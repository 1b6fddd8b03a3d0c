/** 退回意见: what became of its sheet. */
export interface ReturnsWritten {
  readonly sheetName: string;
  readonly isNew: boolean;
  /** Forms and lines with something to be put right or explained. */
  readonly forms: number;
  readonly items: number;
  /** Lines that were new; that went, as it is found no more; that are kept though it is, as somebody has written in them. */
  readonly added: number;
  readonly gone: number;
  readonly settled: number;
  /** A sheet that was left alone, as the user has changed its columns; null when there is none. */
  readonly leftAlone: string | null;
  /** False where a new sheet is there and its page is not set up for printing. */
  readonly isPageSetUp: boolean;
}
