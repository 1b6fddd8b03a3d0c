import { withIndicator } from '../findingsOf';
import { allFindings } from '../raising';
import { ruleCase } from '../ruleCase';
import { AMOUNTS } from '../sampleFigures';

export default ruleCase('cell.error', {
  cases: [
    ['one thing is wrong', () => allFindings(withIndicator(0, { score: '#NAME?' as unknown as number })), ['H14']],
  ],
  samples: {
    only: [
      ...(
        [
          ...AMOUNTS,
          ...(['target', 'actual', 'weight', 'score', 'rate', 'totalWeight', 'totalScore', 'grade'] as const),
        ] as const
      ).map((place) => ({ place, error: '#VALUE!', cause: null })),
      ...['#NAME?', '#BUSY!', '#REF!', '#DIV/0!'].map((error) => ({ place: 'score' as const, error, cause: null })),
      { place: 'score', error: '#VALUE!', cause: { code: 'weightInvalid', text: '7' } },
    ],
  },
});
