import { allFindings, published } from '../raising';
import { ruleCase } from '../ruleCase';
import { D, seven, unnamed } from '../sampleFigures';

export default ruleCase('reason.missing', {
  cases: [['as published: seed-1', () => allFindings(published('seed-1')), ['I23', 'I24', 'I25']]],
  samples: {
    belowWeight: [{ case: 'belowWeight', score: D(7), weight: D(8) }],
    overCompleted: [{ case: 'overCompleted', share: D(1.25), limit: D(1.2) }],
    targetMissed: [{ case: 'targetMissed' }],
    footer: [{ case: 'footer', rows: [seven, unnamed] }],
    rowsElsewhere: (['footer', 'actualGoal'] as const).map((place) => ({
      case: 'rowsElsewhere',
      rows: [seven, unnamed],
      place,
    })),
    rate: [{ case: 'rate', rate: D(0.7), limit: D(0.8) }],
    rateElsewhere: (['column', 'footer', 'actualGoal'] as const).map((place) => ({
      ...{ case: 'rateElsewhere', rate: D(0.7), limit: D(0.8) },
      place,
    })),
    unfinished: (['row', 'footer', 'rate'] as const).flatMap((explanation) =>
      (['blanks', 'mark'] as const).map((left) => ({ case: 'unfinished', explanation, left })),
    ),
  },
});
