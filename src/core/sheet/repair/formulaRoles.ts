import { assessForm, totalFundLine } from '../../form/assessForm';
import { assessIndicator } from '../../form/assessIndicator';
import type { Form, FundLine } from '../../form/form';
import type { Scheme } from '../../scheme/scheme';
import { executionRate } from '../../scoring/executionRate';
import type { OwnFunction } from './ownFunctions';

/** What a cell of a form is there for. */
export interface FormulaRole {
  /** The function that belongs into it. */
  readonly name: OwnFunction;
  /** Whether the rules of a scheme give a number for what the form says, so that the function would, too. */
  hasResult(scheme: Scheme): boolean;
}

/** The cells of a form that our functions belong into, by A1 address. */
export function formulaRoles(form: Form): Map<string, FormulaRole> {
  const roles = new Map<string, FormulaRole>();
  for (const indicator of form.indicators) {
    if (!indicator.score) continue;
    const hasResult = (scheme: Scheme) => assessIndicator(indicator, scheme).outcome.score !== null;
    roles.set(indicator.score.address, { name: 'INDSCORE', hasResult });
  }
  for (const line of form.funds) {
    if (line.rate) roles.set(line.rate.address, { name: 'EXECRATE', hasResult: (scheme) => hasRate(line, scheme) });
  }
  const score = totalFundLine(form)?.score;
  if (score) {
    const hasResult = (scheme: Scheme) => assessForm(form, scheme).computedExecutionScore !== null;
    roles.set(score.address, { name: 'EXECSCORE', hasResult });
  }
  return roles;
}

function hasRate({ budget, executed }: FundLine, scheme: Scheme): boolean {
  return executionRate(budget, executed, scheme).rate !== null;
}
