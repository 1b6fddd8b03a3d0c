import type { SummaryRow } from '../summary';
import { summaryWords } from '../summaryWords';

/** The texts by which a form's line is known again. */
export interface RowTexts {
  readonly project: string;
  readonly year: string;
  readonly sheet: string;
}

/** A form's texts as its line shows them. */
export function rowTexts({ project, year, sheetName, isHidden }: SummaryRow): RowTexts {
  return {
    project: project || summaryWords.unnamed,
    year: String(year ?? ''),
    sheet: isHidden ? summaryWords.hidden(sheetName) : sheetName,
  };
}
