import { BLANK, UNFINISHED_MARK } from '../../../src/core/explanations/unfinished';
import { liveRules } from '../../../src/core/sheet/liveRules';
import { totalScoreFormula } from '../../../src/core/sheet/plan/formulas';
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

const [weightTotal, scoreOver, reasonMissing] = liveRules({
  firstRow: 12,
  lastRow: 14,
  weightColumn: 'G',
  scoreColumn: 'H',
  explanationColumn: 'I',
  totalWeight: 'G16',
}).map(({ formula }) => formula) as [string, string, string];

const started = `${UNFINISHED_MARK}低于目标2%。偏差原因：${BLANK}；改进措施：${BLANK}。`;
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
});

describe('the total of a form', () => {
  it.each([
    ['nothing scored', { J6: '=""', H13: '=""' }, ''],
    ['some rows not yet scored', { J6: '10', H12: '得分', H13: '14.7', H14: '=""', H15: '9.8' }, 34.5],
    ['a row that shows an error', { J6: '10', H13: '=NA()', H14: '5' }, 15],
    ['binary remainders', { J6: '0.1', H13: '0.2', H14: '9.685' }, 9.99],
    ['no execution rate', { J6: '=NA()', H13: '5' }, 5],
  ])('with %s: %j -> %j', async (_, typed, expected) => {
    expect(await calculate(typed, [`=${totalScoreFormula('J6', 'H12:H15')}`])).toEqual([expected]);
  });
});
