import * as React from 'react';
import type { SheetPage } from '../../core/sheet/print/sheetPage';
import type { SheetReading } from '../../excel/readSheet';
import { readSheetPage } from '../../excel/sheetPage';

/** How a sheet prints, read anew with each reading of it, as Excel tells nobody when that changes; null where it is not known. */
export function useSheetPage(reading: SheetReading | null): SheetPage | null {
  const [known, setKnown] = React.useState<{ readonly sheetId: string; readonly page: SheetPage | null } | null>(null);
  React.useEffect(() => {
    if (!reading) return undefined;
    const { sheetId } = reading;
    let isAwaited = true;
    void readSheetPage(sheetId).then((page) => isAwaited && setKnown({ sheetId, page }));
    return () => {
      isAwaited = false;
    };
  }, [reading]);
  return known && known.sheetId === reading?.sheetId ? known.page : null;
}
