import { insertForm } from '../../../src/excel/insertForm';
import { contentNamed, requestFor } from '../../excel/support/forms';
import type { RunningExcel } from '../../../preview/node/startExcel';
import { PaneRig } from '../../faults/support/paneRig';

/** For each test of a file a pane over a workbook with one form of that project; what Excel was made to fail with ends with the test. */
export function usePaneRig(excel: () => RunningExcel, project: string): () => PaneRig {
  let pane: PaneRig;
  beforeAll(async () => {
    await insertForm(requestFor(contentNamed(project)));
    await excel().settle();
  });
  beforeEach(async () => {
    pane = await PaneRig.open(excel());
  });
  afterEach(async () => {
    excel().host.failures.clear();
    pane.stop();
    await excel().settle();
  });
  return () => pane;
}
