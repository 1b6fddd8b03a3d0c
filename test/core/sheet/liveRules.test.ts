import { BLANK, UNFINISHED_MARK } from '../../../src/core/form/unfinished';
import { liveRules } from '../../../src/core/sheet/liveRules';
import { WorkbookEngine } from '../../../preview/engine/workbookEngine';

const SHEET = 'Sheet1';

/** What native formulas give beside some typed cells, by a real calculator. */
async function calculate(typed: Readonly<Record<string, string>>, formulas: readonly string[]): Promise<unknown[]> {
  const engine = WorkbookEngine.create();
  for (const [address, text] of Object.entries(typed)) engine.typeText(SHEET, address, text);
  formulas.forEach((formula, index) => engine.typeText(SHEET, `Z${index + 1}`, formula));
  await engine.settle();
  const values = formulas.map((_, index) => engine.value(SHEET, `Z${index + 1}`));
  engine.dispose();
  return values;
}

const [weightTotal, scoreOver, reasonMissing, scoreOpen, executionOpen] = liveRules({
  firstRow: 12,
  lastRow: 14,
  targetColumn: 'E',
  actualColumn: 'F',
  weightColumn: 'G',
  scoreColumns: { first: 'H', last: 'H' },
  explanationColumns: { first: 'I', last: 'I' },
  totalWeight: { cell: '$G$16', range: 'G16' },
  execution: { score: { cell: '$J$6', range: 'J6' }, budget: '$F$6', executed: '$G$6' },
}).map(({ formula }) => formula) as [string, string, string, string, string];

const started = `${UNFINISHED_MARK}比目标少0.02（2%）。偏差原因：${BLANK}；改进措施：${BLANK}。`;
const filled = started.replaceAll(BLANK, '设备老化');
const unmarked = started.replace(UNFINISHED_MARK, '');
const completed = filled.replace(UNFINISHED_MARK, '');

describe('the live rules', () => {
  it.each([
    ['a shortfall without explanation', { G13: '15', H13: '14.7' }, true],
    ['a shortfall with spaces for an explanation', { G13: '15', H13: '14.7', I13: '  ' }, true],
    ['a shortfall with Chinese spaces and a line break', { G13: '15', H13: '14.7', I13: '　\n ' }, true],
    ['a shortfall with a started explanation', { G13: '15', H13: '14.7', I13: started }, true],
    ['… with its gaps filled, the mark left', { G13: '15', H13: '14.7', I13: filled }, true],
    ['… with its mark deleted, the gaps left', { G13: '15', H13: '14.7', I13: unmarked }, true],
    ['… completed', { G13: '15', H13: '14.7', I13: completed }, false],
    ['a shortfall with an explanation', { G13: '15', H13: '14.7', I13: '设备老化' }, false],
    ['a full score', { G13: '15', H13: '15' }, false],
    ['a row not yet scored', { G13: '15', H13: '=""' }, false],
    ['a row whose score is an error', { G13: '15', H13: '=NA()' }, false],
    ['a score typed as 0', { G13: '15', H13: '0' }, true],
    ['a row without weight', { H13: '0' }, false],
    ['an empty row', {}, false],
  ])('mark %s: %j -> %s', async (_, typed, expected) => {
    expect(await calculate(typed, [reasonMissing])).toEqual([expected]);
  });

  it.each([
    [{ G13: '15', H13: '16' }, true],
    [{ G13: '15', H13: '15' }, false],
    [{ G13: '15', H13: '=""' }, false],
    [{ H13: '1' }, false],
  ])('mark a score above its weight: %j -> %s', async (typed, expected) => {
    expect(await calculate(typed, [scoreOver])).toEqual([expected]);
  });

  it.each([
    ['no weight yet', { G16: '10' }, false],
    ['weights that add up', { G13: '90', G16: '100' }, false],
    ['weights that do not', { G13: '100', G16: '110' }, true],
    ['a total that is an error', { G13: '100', G16: '=NA()' }, false],
  ])('mark the sum of weights: %s -> %s', async (_, typed, expected) => {
    expect(await calculate(typed, [weightTotal])).toEqual([expected]);
  });

  it.each([
    ['a row nobody has scored', { E13: '严格执行', F13: '基本执行', G13: '10', H13: '=""' }, true],
    ['a row whose formula was deleted', { E13: '5', F13: '4', G13: '10' }, true],
    ['… scored by hand', { E13: '5', F13: '4', G13: '10', H13: '8' }, false],
    ['a row without actual', { E13: '5', G13: '10', H13: '=""' }, false],
    ['a row with spaces for an actual', { E13: '5', F13: ' \u3000', G13: '10', H13: '=""' }, false],
    ['a row without weight', { E13: '5', F13: '4', H13: '=""' }, false],
    ['a place kept by marks', { E13: '/', F13: '/', G13: '/', H13: '' }, false],
    ['a row that shows an error', { E13: '5', F13: '4', G13: '10', H13: '=NA()' }, false],
    ['an empty row', {}, false],
  ])('mark %s: %j -> %s', async (_, typed, expected) => {
    expect(await calculate(typed, [scoreOpen])).toEqual([expected]);
  });

  it.each([
    [{ F6: '0', G6: '0', J6: '=""' }, true],
    [{ F6: '100', J6: '=""' }, false],
    [{ F6: '100', G6: '98', J6: '9.8' }, false],
    [{}, false],
  ])('mark an execution without score: %j -> %s', async (typed, expected) => {
    expect(await calculate(typed, [executionOpen])).toEqual([expected]);
  });
});
