import { isPercentage } from '../quantity/quantityKinds';
import type { Comparator, Quantity } from '../quantity/quantity';
import type { Nature, NatureSource, StatedNature } from './nature';
import { readNature } from './nature';
import type { NoScore } from './noScore';
import type { NatureStep } from './scoreStep';

/** The nature of an indicator with where it comes from, or why it has none. */
export type NatureDecision =
  | { readonly nature: Nature; readonly source: NatureSource; readonly step: NatureStep }
  | { readonly nature: null; readonly noScore: NoScore };

const BY_COMPARATOR: Readonly<Record<Comparator, Nature>> = {
  '>=': 'higher',
  '>': 'higher',
  '<=': 'lower',
  '<': 'lower',
  '=': 'equal',
};

/**
 * Which rule an indicator follows. A stated 指标性质 that contradicts the target gives no score; 成本 and 时效 only say
 * what holds when the target itself says nothing.
 */
export function decideNature(statedText: string, target: Quantity, actual: Quantity): NatureDecision {
  const argument = statedText.trim();
  const stated = readNature(argument);
  if (stated.kind === 'unknown') {
    return { nature: null, noScore: { code: 'natureUnknown', nature: argument } };
  }
  const conflict = { code: 'natureConflict', nature: argument, target: target.text.trim() } as const;
  return decide(stated, argument, target, actual) ?? { nature: null, noScore: conflict };
}

/** Null: the stated nature contradicts the target. */
function decide(stated: StatedNature, argument: string, target: Quantity, actual: Quantity): NatureDecision | null {
  const fixed = natureOfKind(target);
  if (fixed) return decideByKind(fixed, stated, argument);
  if ((target.kind === 'number' || target.kind === 'duration') && target.comparator) {
    return decideByComparator(target.comparator, stated, argument);
  }
  return decideWithoutSign(stated, argument, target, actual);
}

/** The nature a target has by its kind alone; null for numbers and lengths of time. */
function natureOfKind(target: Quantity): 'range' | 'time' | 'qualitative' | null {
  switch (target.kind) {
    case 'range':
      return 'range';
    case 'date':
    case 'period':
      return 'time';
    case 'word':
    case 'grade':
      return 'qualitative';
    default:
      return null;
  }
}

function decideByKind(
  fixed: 'range' | 'time' | 'qualitative',
  stated: StatedNature,
  argument: string,
): NatureDecision | null {
  if (stated.kind !== 'nature') return inferred(fixed);
  if (stated.nature === fixed) return fromArgument(fixed, argument);
  const direction = stated.nature === 'higher' || stated.nature === 'lower' || stated.nature === 'equal';
  // A direction says nothing about words and dates; of a range only '=' makes sense.
  const compatible = fixed === 'range' ? stated.nature === 'equal' : direction;
  return compatible ? inferred(fixed) : null;
}

function decideByComparator(comparator: Comparator, stated: StatedNature, argument: string): NatureDecision | null {
  const own = BY_COMPARATOR[comparator];
  if (stated.kind !== 'nature') {
    return { nature: own, source: 'comparator', step: { kind: 'natureOfSign', sign: comparator, nature: own } };
  }
  if (stated.nature === own || (own === 'equal' && (stated.nature === 'higher' || stated.nature === 'lower'))) {
    return fromArgument(stated.nature, argument);
  }
  // '等于' beside ≥ only repeats that the target is to be reached.
  return stated.nature === 'equal' && own === 'higher' ? fromArgument(own, argument) : null;
}

function decideWithoutSign(
  stated: StatedNature,
  argument: string,
  target: Quantity,
  actual: Quantity,
): NatureDecision | null {
  const percent = isPercentage(target) || isPercentage(actual);
  const length = target.kind === 'duration' || actual.kind === 'duration';
  switch (stated.kind) {
    case 'nature':
      return stated.nature === 'range' || stated.nature === 'qualitative'
        ? null
        : fromArgument(stated.nature, argument);
    case 'cost':
      return percent ? fromPercent(argument) : fromSubcategory('lower', argument);
    case 'time':
      return percent ? fromPercent(argument) : fromSubcategory('time', argument);
    default:
      if (length) return inferred('time');
      return inferred(target.kind === 'number' && target.value.isZero() ? 'equal' : 'higher');
  }
}

function fromArgument(nature: Nature, argument: string): NatureDecision {
  return { nature, source: 'argument', step: { kind: 'natureStated', text: argument, nature } };
}

function fromSubcategory(nature: Nature, argument: string): NatureDecision {
  return { nature, source: 'subcategory', step: { kind: 'natureOfSubcategory', subcategory: argument, nature } };
}

function fromPercent(argument: string): NatureDecision {
  return { nature: 'higher', source: 'subcategory', step: { kind: 'natureOfPercent', subcategory: argument } };
}

function inferred(nature: Nature): NatureDecision {
  return { nature, source: 'inferred', step: { kind: 'natureInferred', nature } };
}
