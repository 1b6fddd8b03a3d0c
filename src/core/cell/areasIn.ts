import { localAddress } from './a1';
import { parseArea } from './area';
import type { Area } from './area';

/** One address of several: a sheet's name, which may hold commas, and cells or whole lines. */
const ADDRESS = /(?:(?:'(?:[^']|'')*'|[^',!]+)!)?[^',!]+/g;

/** The addresses in one of several areas, without sheets and `$`: 'A1:J20' and '5:5' of "'a,b'!$A$1:$J$20,'a,b'!$5:$5". */
export function addressesOf(addresses: string): string[] {
  return (addresses.match(ADDRESS) ?? [addresses]).map(localAddress);
}

/**
 * The rectangle of an address as Excel tells it, also of whole rows ('5:5') and columns ('C:C'), which end at `end`. Throws
 * InvalidAddressError for anything else.
 */
export function areaOfLines(address: string, end: Pick<Area, 'bottom' | 'right'>): Area {
  const rows = /^(\d+):(\d+)$/.exec(address);
  if (rows) return { top: Number(rows[1]) - 1, left: 0, bottom: Number(rows[2]) - 1, right: end.right };
  const columns = /^([A-Z]+):([A-Z]+)$/i.exec(address);
  if (columns) return { ...parseArea(`${columns[1]}1:${columns[2]}1`), bottom: end.bottom };
  return parseArea(address);
}
