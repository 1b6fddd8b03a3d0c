import type { Quantity } from '../../../src/core/quantity/quantity';

/** A quantity in the golden file's notation: 'number >= 0.95 percent', 'period 2020-01-01..2020-12-31'. */
export function notationOf(quantity: Quantity): string {
  switch (quantity.kind) {
    case 'blank':
    case 'word':
      return quantity.kind;
    case 'notApplicable':
      return 'n/a';
    case 'grade':
      return `grade ${quantity.grade}`;
    case 'number': {
      const { value, written, comparator, percent, unit, approximate } = quantity;
      const asUsual = written.eq(percent ? value.times(100) : value);
      return words(
        'number',
        comparator,
        approximate && '~',
        value.toFixed(),
        percent && 'percent',
        unit,
        !asUsual && `written ${written.toFixed()}`,
      );
    }
    case 'range':
      return words(
        'range',
        `${quantity.low.toFixed()}..${quantity.high.toFixed()}`,
        quantity.percent && 'percent',
        quantity.unit,
      );
    case 'date': {
      const { from, to, month, day, precision } = quantity;
      const days =
        from === null || to === null ? isoDay(month, day) : from === to ? iso(to) : `${iso(from)}..${iso(to)}`;
      return words('date', days, precision);
    }
    case 'period':
      return `period ${iso(quantity.from)}..${iso(quantity.to)}`;
    case 'duration':
      return words('duration', quantity.comparator, quantity.amount.toFixed(), quantity.unit);
  }
}

/** The day of an Excel serial, worked out from Excel's day zero, 1899-12-30. */
function iso(serial: number): string {
  const date = new Date('1899-12-30T00:00:00Z');
  date.setUTCDate(date.getUTCDate() + serial);
  return date.toISOString().slice(0, 10);
}

function isoDay(month: number, day: number): string {
  return [month, day].map((part) => String(part).padStart(2, '0')).join('-');
}

function words(...parts: readonly (string | false | null)[]): string {
  return parts.filter((part) => part !== false && part !== null && part !== '').join(' ');
}
