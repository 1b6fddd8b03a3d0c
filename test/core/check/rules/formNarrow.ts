import { fitFindings } from '../../../../src/core/check/fitFindings';
import { cellAt } from '../../../support/cellAt';
import { formOf, sound } from '../findingsOf';
import { WHOLE } from '../raising';
import { ruleCase } from '../ruleCase';
import { MANY_CELLS } from '../sampleFigures';

export default ruleCase('form.narrow', {
  cases: [
    ['one thing is wrong', () => fitFindings(formOf(sound), { ...WHOLE, cutNumbers: [cellAt('E7', 120)] }), ['E7']],
  ],
  samples: { only: [{ cells: MANY_CELLS }] },
});
