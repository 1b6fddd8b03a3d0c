import { checkForm } from '../../../../src/core/check/checkForm';
import { defaultScheme } from '../../../../src/core/scheme/schemes';
import { formOf, sound } from '../findingsOf';
import { sayingOther } from '../raising';
import { ruleCase } from '../ruleCase';

export default ruleCase('scheme.other', {
  cases: [['one thing is wrong', () => checkForm(sayingOther(formOf(sound)), defaultScheme), ['H14']]],
  samples: {
    differs: [{ case: 'differs', stated: '7', used: '8' }],
    unknown: [{ case: 'unknown', stated: '7', used: '8' }],
    lookedUp: [{ case: 'lookedUp', used: '7' }],
    notWanted: [{ case: 'notWanted', own: '7', wanted: '8' }],
  },
});
