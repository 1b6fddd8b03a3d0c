/** More values than a large workbook's rows show at a time; a text that is read at all is short. */
const MOST = 5000;

/**
 * A reading of values of cells that is done once for each value: rows repeat their texts, and Excel asks for the same ones again and
 * again. When there are more of them than are kept, all are forgotten.
 */
export function oncePerValue<Value, Reading extends object | null>(
  read: (value: Value) => Reading,
): (value: Value) => Reading {
  const known = new Map<Value, Reading>();
  return (value) => {
    const found = known.get(value);
    if (found !== undefined) return found;
    const reading = read(value);
    if (known.size >= MOST) known.clear();
    known.set(value, reading);
    return reading;
  };
}
