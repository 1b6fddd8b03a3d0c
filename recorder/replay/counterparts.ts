import { isOfKind } from '../placeholders';
import type { Json } from '../recording';

const ID_KEY = /^(?:_?id|_?referenceid|worksheetid|target)$/i;

/** Whether a value of that name is an id Excel has made. */
export function isIdKey(name: string): boolean {
  return ID_KEY.test(name);
}

/** What of Excel's belongs to what of the stand-in's, though it is not the same. */
export interface Counterparts {
  /** The two ids are of one object. */
  learn(excel: string, standIn: string): void;
  /** Any JSON with every id and placeholder that is known replaced by the stand-in's. */
  translated(value: Json): Json;
  /** Whether two texts are the same, or the recorded one has a placeholder in it and is otherwise of the same kind. */
  agree(recorded: string, standIn: string): boolean;
}

/** Knows no ids yet, and the placeholders of a recording. */
export function createCounterparts(placeholders: readonly string[]): Counterparts {
  const known = new Map<string, string>();
  const translated = (value: Json): Json => {
    if (typeof value === 'string') return known.get(value) ?? value;
    if (Array.isArray(value)) return (value as readonly Json[]).map(translated);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, translated(item)]));
  };
  return {
    learn: (excel, standIn) => void known.set(excel, standIn),
    translated,
    agree(recorded, standIn) {
      if (recorded === standIn) return true;
      const agree = isOfKind(recorded, standIn) && placeholders.some((placeholder) => recorded.includes(placeholder));
      // Later requests may repeat it.
      if (agree) known.set(recorded, standIn);
      return agree;
    },
  };
}
