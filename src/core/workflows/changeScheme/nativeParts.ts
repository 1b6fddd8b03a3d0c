import type { Form } from '../../form/form';
import type { Scheme } from '../../scheme/scheme';
import { knownSchemes } from '../../scheme/schemes';
import { gradeOfFormula } from '../../sheet/plan/formulas';
import { totalScoreFormula } from '../../sheet/plan/totalScoreFormula';
import { totalCells } from '../../formulas/totalCells';

/** What of a form's formulas depends on its scheme without a call of ours: the limits of the total, and the names of the grades. */
export class NativeParts {
  private readonly total: string;
  private readonly from: Scheme;
  private readonly to: Scheme;

  constructor(
    private readonly form: Form,
    { from, to }: { readonly from: Scheme; readonly to: Scheme },
  ) {
    this.total = form.totalScore?.address ?? '';
    this.from = from;
    this.to = to;
  }

  /** A cell's formula (with '=') for the other scheme; null where it ought to change and is none we know. */
  rewritten(cell: string, formula: string): string | null {
    return cell === this.total ? this.withLimits(formula) : this.withGrades(cell, formula);
  }

  private withLimits(formula: string): string | null {
    const ours = (scheme: Scheme) => `=${totalScoreFormula(totalCells(this.form), scheme)}`;
    const isOurs = [this.from, ...knownSchemes()].some((scheme) => ours(scheme) === formula);
    if (isOurs) return ours(this.to);
    return ours(this.from) === ours(this.to) ? formula : null;
  }

  /** The reader knows a grade by what it shows, which is nothing at first: the formula is known by what it says of the total. */
  private withGrades(cell: string, formula: string): string | null {
    const [from = '', to = ''] = [this.from, this.to].map((scheme) => gradeOfFormula(this.total, scheme));
    const steps = gradeSteps(formula, this.total);
    if (steps !== null) return formula.replace(steps, () => to);
    if (formula.startsWith(`=IF(COUNT(${this.total},`)) return formula.replace(from, () => to);
    return cell !== this.form.grade?.address || from === to ? formula : null;
  }
}

/** The grades of a cell as a formula tells them, by whatever scheme: `IF(H28>=90,"优",IF(H28>=80,"良","差"))`; null for none. */
function gradeSteps(formula: string, total: string): string | null {
  const step = `IF\\(${total}>=[\\d.]+,"(?:[^"]|"")*",`;
  const [text, steps = ''] = new RegExp(`((?:${step})+)"(?:[^"]|"")*"`).exec(formula) ?? [];
  if (text === undefined) return null;
  const closed = text + ')'.repeat(steps.match(new RegExp(step, 'g'))?.length ?? 0);
  return formula.includes(closed) ? closed : null;
}
