import { strFromU8, strToU8 } from 'fflate';
import { readingLimits } from '../ooxml/readingLimits';

const REPEATED = /(table:number-(columns|rows)-repeated\s*=\s*["'])(\d+)/g;
/** One more than is read, so that what is left out is known and can be said; what follows lies beyond it as before. */
const MOST = { columns: readingLimits.columns + 1, rows: readingLimits.rows + 1 } as const;

/** The content of a spreadsheet of LibreOffice in which nothing stands more often than is read: SheetJS makes a cell of each. */
export function fewRepeats(content: Uint8Array): Uint8Array {
  const xml = strFromU8(content);
  const few = xml.replace(REPEATED, (_, begin: string, what: 'columns' | 'rows', times: string) => {
    return `${begin}${Math.min(Number(times), MOST[what])}`;
  });
  return strToU8(few);
}
