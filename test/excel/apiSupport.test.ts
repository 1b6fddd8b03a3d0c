import { DESKTOP_REQUIREMENT_SETS } from '../../preview/host/desktopContainer';
import { hostProblem } from '../../src/excel/apiSupport';
import { useExcel } from './support/testExcel';

const withoutSharedRuntime = Object.fromEntries(
  Object.entries(DESKTOP_REQUIREMENT_SETS).filter(([name]) => name !== 'SharedRuntime'),
);

describe('an Excel of today', () => {
  useExcel();

  test('is fit for the add-in', () => {
    expect(hostProblem(Office.HostType.Excel)).toBeUndefined();
  });

  test('is what it needs, and no other program or browser', () => {
    expect([null, Office.HostType.Word].map(hostProblem)).toEqual(['notExcel', 'notExcel']);
  });
});

describe.each([
  ['an Excel with ExcelApi 1.8', { ...DESKTOP_REQUIREMENT_SETS, ExcelApi: '1.8' }],
  ['an Excel without a shared runtime', withoutSharedRuntime],
])('%s', (_, requirementSets) => {
  useExcel({ requirementSets });

  test('is too old', () => {
    expect(hostProblem(Office.HostType.Excel)).toBe('tooOld');
  });
});
