import { formatArea, quoteSheetName } from '../../engine/address';
import type { Area } from '../../engine/address';
import { defineClass } from '../hostObject';
import type { HostClass } from '../hostObject';
import type { HostServices } from '../hostServices';
import { sheetOf } from './rangeTarget';

/** Several rectangles of one sheet. */
export interface RangeAreasTarget {
  readonly host: HostServices;
  readonly sheetId: string;
  readonly areas: readonly Area[];
}

/** Excel.RangeAreas, as far as merged areas and print areas need it. */
export const rangeAreas: HostClass<RangeAreasTarget> = defineClass<RangeAreasTarget>({
  className: 'RangeAreas',
  scalars: {
    Address: { get: addresses },
    AddressLocal: { get: addresses },
    AreaCount: { get: ({ areas }) => areas.length },
    CellCount: { get: ({ areas }) => areas.reduce((sum, { rows, columns }) => sum + rows * columns, 0) },
  },
});

function addresses(target: RangeAreasTarget): string {
  const sheet = quoteSheetName(sheetOf(target).name);
  return target.areas.map((area) => `${sheet}!${formatArea(area)}`).join(',');
}
