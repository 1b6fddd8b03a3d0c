import { HostError } from './hostError';

/** A text argument, or InvalidArgument. */
export function textOf(value: unknown): string {
  if (typeof value !== 'string') throw new HostError('InvalidArgument', '应为文本');
  return value;
}

/** A finite number, or InvalidArgument. */
export function numberOf(value: unknown): number {
  if (typeof value !== 'number' || !Number.isFinite(value)) throw new HostError('InvalidArgument', '应为数字');
  return value;
}

/** A whole number, or InvalidArgument. */
export function integerOf(value: unknown): number {
  const number = numberOf(value);
  if (!Number.isInteger(number)) throw new HostError('InvalidArgument', '应为整数');
  return number;
}

/** TRUE or FALSE, or InvalidArgument. */
export function booleanOf(value: unknown): boolean {
  if (typeof value !== 'boolean') throw new HostError('InvalidArgument', '应为 true 或 false');
  return value;
}

/** One of the names, in the spelling given there; Excel does not mind the case. */
export function oneOf<const N extends string>(value: unknown, names: readonly N[]): N {
  const wanted = textOf(value).toLowerCase();
  const found = names.find((name) => name.toLowerCase() === wanted);
  if (found === undefined) throw new HostError('InvalidArgument', `${String(value)} 不是 ${names.join('、')} 之一`);
  return found;
}

/** A plain object, or InvalidArgument. */
export function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new HostError('InvalidArgument', '应为对象');
  }
  return value as Readonly<Record<string, unknown>>;
}

const NAMED_COLORS: Readonly<Record<string, string>> = {
  black: '#000000',
  white: '#FFFFFF',
  red: '#FF0000',
  green: '#008000',
  blue: '#0000FF',
  yellow: '#FFFF00',
  orange: '#FFA500',
  gray: '#808080',
  purple: '#800080',
};

/** '#RRGGBB' in capitals from '#rrggbb', 'rrggbb' or a colour's name, or InvalidArgument. */
export function colorArgument(value: unknown): string {
  const text = textOf(value).toLowerCase();
  const hex = /^#?([0-9a-f]{6})$/.exec(text)?.[1];
  const color = hex ? `#${hex.toUpperCase()}` : NAMED_COLORS[text];
  if (!color) throw new HostError('InvalidArgument', `${text} 不是颜色`);
  return color;
}
