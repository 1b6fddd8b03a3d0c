import Decimal from 'decimal.js';
import type { SectionTotals } from '../../form/assessForm';
import { isSection } from '../../form/sectionName';
import type { Scheme } from '../../scheme/scheme';
import { plainNumber } from '../../scoring/exact';
import { dueAsSum } from '../due';
import { sectionWeightsDraft } from '../fix/weightsDraft';
import { foundInSection } from '../place';
import type { AtSection, Found } from '../place';
import type { Rule } from '../rule';
import { sharesOutAnew } from '../sharesOutAnew';
import { valueUnit } from './valueUnit';

const OUTPUTS = '产出指标';
const COSTS = '成本指标';

interface Figures {
  readonly category: string;
  readonly weight: Decimal;
  readonly expected: Decimal;
}

/** 分值 of a 一级指标 that do not come to what its name or the scheme says. */
export const weightSection: Rule<'weight.section', Figures, AtSection> = {
  code: 'weight.section',
  severity: 'warning',
  basis: 'weights',
  dependsOnScheme: true,
  passesOver: 'form',
  misledByNumber: 'weights',
  acceptable: ({ figures }) => figures,
  due: ({ expected }) => dueAsSum(plainNumber(expected)),
  find: (context) => {
    const { rows, sections } = context.assessment;
    const hasWeights = rows.some(({ indicator }) => indicator.weight !== null);
    if (!hasWeights || sharesOutAnew(context)) return [];
    const apart = sections.filter((section) => isApart(section, context.scheme));
    return sections.filter((section) => !isWholeWith(section, apart)).flatMap(otherWeight);
  },
  fix: { after: [valueUnit], draft: ({ at }, context) => sectionWeightsDraft(at.section, context) },
};

/** 成本指标 belong to 产出指标, of which some forms and not all schemes make a 一级指标 of their own. */
function isApart({ category }: SectionTotals, { sections }: Scheme): boolean {
  return isSection(category, COSTS) && !sections.some((section) => isSection(section.category, COSTS));
}

function isWholeWith({ category, weight, expectedWeight }: SectionTotals, apart: readonly SectionTotals[]): boolean {
  if (apart.length === 0 || !isSection(category, OUTPUTS)) return false;
  return Boolean(expectedWeight?.equals(Decimal.sum(weight, ...apart.map((section) => section.weight))));
}

function otherWeight(section: SectionTotals): Found<Figures, AtSection>[] {
  const { category, weight, expectedWeight: expected, rows } = section;
  const cell = rows[0]?.indicator.category;
  const isStarted = rows.some((row) => row.weight !== null);
  if (!cell || !expected || !isStarted || weight.equals(expected)) return [];
  return [foundInSection(section, cell, { category, weight, expected })];
}
