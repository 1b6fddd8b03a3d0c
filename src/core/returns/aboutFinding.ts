import type { Finding } from '../check/finding';
import type { Place } from '../check/place';
import type { Form, FundLine, Indicator } from '../form/form';

/**
 * What a finding is about, to be known again by: its code, its subject, and which field of that it was found at. Not where that stands, and
 * no figures, which change as the form is put right.
 */
export function aboutFinding({ code, subject, at }: Finding, form: Form): string {
  return JSON.stringify([code, subject, at.kind, fieldOf(at, form)]);
}

function fieldOf(at: Place, form: Form): string {
  const part = partOf(at, form);
  const entries = Object.entries({ ...part }) as [string, unknown][];
  return entries.find(([, value]) => isAt(value, at.cell.address))?.[0] ?? '';
}

function partOf(at: Place, form: Form): Indicator | FundLine | Form {
  if (at.kind === 'indicator') return at.row.indicator;
  return at.kind === 'fund' ? at.line : form;
}

function isAt(value: unknown, address: string): boolean {
  return typeof value === 'object' && value !== null && 'address' in value && value.address === address;
}
