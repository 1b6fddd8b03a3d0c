import { underPresentNames } from './formerNames';
import type { Thresholds } from './thresholds';
import { thresholdsDefinition } from './thresholdsDefinition';

/** Thresholds from what was stored; whatever makes no sense is left out, so that a damaged setting does no harm. */
export function parseThresholds(stored: unknown): Thresholds {
  if (typeof stored !== 'object' || stored === null) return {};
  const { json } = underPresentNames({ ...stored });
  const sound = Object.entries(json).flatMap(([name, value]) => Object.entries(soundThreshold(name, value)));
  return Object.fromEntries(sound);
}

function soundThreshold(name: string, value: unknown): Thresholds {
  const read = thresholdsDefinition.safeParse({ [name]: value });
  return read.success ? read.data : {};
}
