import type { Cell } from '../../cell/cell';
import { amountIn } from '../../form/cellState';
import type { FundLine } from '../../form/form';
import { textChange } from '../fix/change';
import type { FixDraft } from '../fix/fixContext';
import { fundParts } from '../funds';
import { foundInFund } from '../place';
import type { AtFund, NoFigures } from '../place';
import type { Rule } from '../rule';
import { fundSubject } from '../subject';
import { weightTotal } from './weightTotal';

/** Stands for 'takes no points'. */
const NO_POINTS = '—';

/** Points at a part of 项目资金: only 年度资金总额 has any. */
export const fundsUnscored: Rule<'funds.unscored', NoFigures, AtFund> = {
  code: 'funds.unscored',
  severity: 'error',
  basis: 'scoredTotal',
  misledByNumber: 'cell',
  find: ({ form }) =>
    fundParts(form).flatMap((part) => {
      const cell = [part.score, part.weight].find(hasPoints);
      return cell ? [foundInFund(part, cell, {})] : [];
    }),
  fix: { after: [weightTotal], draft: ({ at }) => withoutPoints(at.line) },
};

function withoutPoints(line: FundLine): FixDraft {
  const cells = [line.weight, line.score].filter((cell): cell is Cell => hasPoints(cell));
  const label = { kind: 'points', of: fundSubject(line) } as const;
  const changes = cells.map((cell) => textChange(cell, label, NO_POINTS));
  return {
    action: { kind: 'unscore', label, before: changes.map(({ before }) => before), after: NO_POINTS },
    changes,
    automatic: cells.every(({ formula }) => formula === undefined),
  };
}

function hasPoints(cell: Cell | null): boolean {
  return amountIn(cell)?.greaterThan(0) ?? false;
}
