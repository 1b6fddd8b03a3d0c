import { insertForms } from '../../../src/excel/insertForm';
import { schemeOf } from '../../../src/excel/formSchemes';
import { SummaryStore } from '../../../src/taskpane/summary/summaryStore';
import { writeSummarySheet } from '../../../src/taskpane/summary/writeSummarySheet';
import { contentNamed, requestFor } from '../../excel/support/forms';
import { answerFunctions, withFunctions } from '../../excel/support/liveScores';
import { useExcel } from '../../excel/support/testExcel';

const excel = useExcel(withFunctions);

test('functions that have not answered when the sheets are read are waited for: what is written is what they give', async () => {
  answerFunctions();
  await insertForms([requestFor(contentNamed('甲'))]);
  await excel().settle();
  const settled = new SummaryStore(schemeOf({}, {}));
  await settled.read();
  await writeSummarySheet(settled);
  await excel().settle();
  const { formulas } = excel().engine.snapshot('汇总');

  // Everything is asked anew, and the answers come while the sheets are being read.
  const store = new SummaryStore(schemeOf({}, {}));
  excel().engine.customFunctions.forgetAnswers();
  await store.read();
  expect(store.isCalculating).toBe(true);
  await writeSummarySheet(store);
  await excel().settle();
  expect(excel().engine.snapshot('汇总').formulas).toEqual(formulas);
});
