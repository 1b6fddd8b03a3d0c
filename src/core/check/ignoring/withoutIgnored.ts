import type { FormNote } from '../../form/formNote';
import type { Finding } from '../finding';
import { saidOf } from './findingIdentity';
import { ignoringsOf } from './ignoring';
import type { Ignoring } from './ignoring';

/** A finding that somebody lets stand, and why. */
export interface IgnoredFinding {
  readonly finding: Finding;
  readonly ignoring: Ignoring;
}

/** Findings of a form by what has been said about them. */
export interface SortedFindings {
  readonly findings: readonly Finding[];
  readonly ignored: readonly IgnoredFinding[];
  /** Ignorings that fit nothing found: the figures or the indicator are others now, or it was put right. */
  readonly lapsed: readonly Ignoring[];
}

/** Takes out what is ignored: each ignoring one finding of its code, at its place and with its figures. */
export function withoutIgnored(found: readonly Finding[], notes: readonly FormNote[] = []): SortedFindings {
  const waiting = ignoringsOf(notes);
  if (waiting.length === 0) return { findings: found, ignored: [], lapsed: [] };
  const findings: Finding[] = [];
  const ignored: IgnoredFinding[] = [];
  for (const finding of found) {
    const said = saidOf(finding);
    const index = said
      ? waiting.findIndex(
          ({ code, place, seen }) => code === finding.code && place === said.place && seen === said.seen,
        )
      : -1;
    const [ignoring] = index < 0 ? [] : waiting.splice(index, 1);
    if (ignoring) ignored.push({ finding, ignoring });
    else findings.push(finding);
  }
  return { findings, ignored, lapsed: waiting };
}
