import { setValidation } from '../rowValidations';
import type { CellValidation } from '../rowValidations';

/** How cells look and what may be typed into them, as far as forms use it; a part is null where the cells differ. */
export interface ReadLook {
  readonly format: Excel.Interfaces.RangeFormatData;
  readonly borders: readonly Excel.Interfaces.RangeBorderData[];
  readonly validation: CellValidation & Pick<Excel.DataValidation, 'type'>;
}

/** Rows and columns of a range. */
interface RangeSize {
  readonly rows: number;
  readonly columns: number;
}

const FORMAT_PROPERTIES = [
  'horizontalAlignment',
  'verticalAlignment',
  'wrapText',
  'fill/color',
  ...['name', 'size', 'color', 'bold', 'italic', 'underline', 'strikethrough'].map((name) => `font/${name}`),
  'protection/locked',
].join();

const EDGES = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const;
/** Excel refuses inside lines where there is a single row or column. */
const INSIDE_ROWS = ['InsideHorizontal'] as const;
const INSIDE_COLUMNS = ['InsideVertical'] as const;
const WHITE = '#FFFFFF';

/** Queues the reading of how a range looks; call the result after the sync, in whose round trip it goes along. */
export function loadLook(range: Excel.Range, { rows, columns }: RangeSize = { rows: 1, columns: 1 }): () => ReadLook {
  const format = range.format.load(FORMAT_PROPERTIES);
  const sides = [...EDGES, ...(rows > 1 ? INSIDE_ROWS : []), ...(columns > 1 ? INSIDE_COLUMNS : [])];
  const borders = sides.map((side) => format.borders.getItem(side).load('sideIndex,style,weight,color'));
  const { dataValidation } = range;
  dataValidation.load('type,rule,errorAlert,prompt,ignoreBlanks');
  return () => ({
    format: format.toJSON(),
    borders: borders.map((border) => border.toJSON()),
    validation: {
      type: dataValidation.type,
      rule: dataValidation.rule,
      errorAlert: dataValidation.errorAlert,
      prompt: dataValidation.prompt,
      ignoreBlanks: dataValidation.ignoreBlanks,
    },
  });
}

/** Whether all cells of the range looked the same, so that the range can be set back as a whole. */
export function isUniform({ format, borders, validation }: ReadLook): boolean {
  const { font = {}, fill, protection, ...own } = format;
  const parts: unknown[] = Object.values<unknown>(own).concat(Object.values<unknown>({ ...font }), protection?.locked);
  parts.push(...borders.map(({ style }) => style));
  return (
    parts.every((part) => part !== null && part !== undefined) &&
    fill?.color !== '' &&
    fill?.color !== null &&
    !['Inconsistent', 'MixedCriteria'].includes(validation.type)
  );
}

/** Queues giving a range the looks it had. */
export function restoreLook(range: Excel.Range, { format, borders, validation }: ReadLook): void {
  const { fill, font = {}, protection, horizontalAlignment, verticalAlignment, wrapText } = format;
  if (fill?.color?.toUpperCase() === WHITE) range.format.fill.clear();
  else if (fill?.color) range.format.fill.color = fill.color;
  range.format.font.set(known(font));
  range.format.set(known({ horizontalAlignment, verticalAlignment, wrapText }));
  if (typeof protection?.locked === 'boolean') range.format.protection.locked = protection.locked;
  for (const { sideIndex, style, weight, color } of borders) {
    if (!sideIndex || !style) continue;
    const border = range.format.borders.getItem(sideIndex as Excel.BorderIndex);
    if (style === 'None') border.style = style;
    else border.set(known({ style, weight, color }));
  }
  if (validation.type === 'None') range.dataValidation.clear();
  else setValidation(range, validation);
}

/** What is known of it: mixed looks come as null and cannot be set. */
function known<T extends object>(properties: T): Partial<T> {
  return Object.fromEntries(
    Object.entries(properties).filter(([, value]) => value !== null && value !== undefined),
  ) as Partial<T>;
}
