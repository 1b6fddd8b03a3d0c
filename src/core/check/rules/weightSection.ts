import type Decimal from 'decimal.js';
import type { SectionTotals } from '../../form/assessForm';
import { sectionWeightsDraft } from '../fix/weightsDraft';
import { foundInSection } from '../place';
import type { AtSection, Found } from '../place';
import type { Rule } from '../rule';
import { sharesOutAnew } from '../sharesOutAnew';
import { valueUnit } from './valueUnit';

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
  find: (context) => {
    const { rows, sections } = context.assessment;
    const hasWeights = rows.some(({ indicator }) => indicator.weight !== null);
    return hasWeights && !sharesOutAnew(context) ? sections.flatMap(otherWeight) : [];
  },
  fix: { after: [valueUnit], draft: ({ at }, context) => sectionWeightsDraft(at.section, context) },
};

function otherWeight(section: SectionTotals): Found<Figures, AtSection>[] {
  const { category, weight, expectedWeight: expected, rows } = section;
  const cell = rows[0]?.indicator.category;
  const isStarted = rows.some((row) => row.weight !== null);
  if (!cell || !expected || !isStarted || weight.equals(expected)) return [];
  return [foundInSection(section, cell, { category, weight, expected })];
}
