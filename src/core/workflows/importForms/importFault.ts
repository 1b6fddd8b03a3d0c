/** Why nothing of a file can be taken in. */
export type ImportFault =
  | 'empty'
  | 'tooLarge'
  /** It holds more than a file of forms ever does, or unpacks to it. */
  | 'tooMuch'
  | 'encrypted'
  /** The document holds another one, of which only Word makes a text. */
  | 'embedded'
  /** Parts of one name, definitions of entities: what Office does not write. */
  | 'suspicious'
  | 'broken'
  /** It was moved or is held by another program. */
  | 'noAccess'
  /** The person who waited has stopped it. */
  | 'stopped'
  /** A workbook of an older or another format, which Excel opens. */
  | 'otherWorkbook'
  /** A document of another format than .docx. */
  | 'otherDocument'
  | 'pdf'
  | 'picture'
  | 'archive'
  | 'noTable'
  /** A workbook without any content. */
  | 'noCells'
  | 'unknown';

/** What of a file was not read as it stands there. */
export type ImportNote =
  /** Changes were tracked and not yet decided on: they are read as if all were accepted. */
  | { readonly kind: 'trackedChanges' }
  /** A text was longer than a cell can hold. */
  | { readonly kind: 'cutTexts' }
  /** Of formulas only what they gave is there. */
  | { readonly kind: 'formulas' }
  /** Formulas were saved without what they give. */
  | { readonly kind: 'uncalculated' }
  /** There is content beyond the rows and columns that are read. */
  | { readonly kind: 'cutSheets' }
  /** Rows or columns are hidden, and come to light. */
  | { readonly kind: 'hidden' };
