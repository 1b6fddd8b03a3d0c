import type { Scheme } from './scheme';
import type { Thresholds } from './thresholds';
import { thresholdsOf } from './withThresholds';

/** The thresholds after a change; one set to what the scheme itself says is no longer an office's own. */
export function changedThresholds(scheme: Scheme, thresholds: Thresholds, change: Thresholds): Thresholds {
  const published: Thresholds = thresholdsOf(scheme);
  const changed: Record<string, unknown> = { ...thresholds };
  for (const [name, value] of Object.entries(change)) {
    if (value === published[name as keyof Thresholds]) delete changed[name];
    else changed[name] = value;
  }
  return changed;
}
