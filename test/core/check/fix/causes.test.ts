import { cellAt } from '../../../support/cellAt';
import { checkForm } from '../../../../src/core/check/checkForm';
import { fixAll } from '../../../../src/core/check/fix/fixAll';
import { fixContext } from '../../../../src/core/check/fix/fixContext';
import { fixesFor } from '../../../../src/core/check/fix/fixesFor';
import { formWithChanges } from '../../../../src/core/check/fix/formWithChanges';
import { defaultScheme } from '../../../../src/core/scheme/schemes';
import { readTypedNumber } from '../../../../src/core/quantity/readAmount';
import type { NumberPlace } from '../../../../src/core/quantity/readAmount';
import { calculated, found } from '../calculatedForm';
import type { TypedCell } from '../calculatedForm';
import { said } from '../said';
import { formOf, sound, withIndicator } from '../findingsOf';
import { sayFinding } from '../../../../src/wording/sayFinding';

const TEN_THOUSANDS: NumberPlace = { money: '万元' };
const YUAN: NumberPlace = { money: '元' };

test.each<[string, NumberPlace, string | null]>([
  ['１０', 'points', '10'],
  ['18分', 'points', '18'],
  [' 10 ', 'points', '10'],
  ["'10", 'points', '10'],
  ['１０．５ 分', 'points', '10.5'],
  ['10%', 'points', '10'],
  ['约10', 'points', null],
  ['≥10', 'points', null],
  ['10人', 'points', null],
  ['1，000.50', TEN_THOUSANDS, '1000.5'],
  ['1 000.50', TEN_THOUSANDS, '1000.5'],
  ['100万元', TEN_THOUSANDS, '100'],
  ['１００万元', TEN_THOUSANDS, '100'],
  ['100万', TEN_THOUSANDS, '100'],
  ['5000元', TEN_THOUSANDS, '0.5'],
  ['¥5000', TEN_THOUSANDS, '5000'],
  ['￥1,000.5', TEN_THOUSANDS, '1000.5'],
  ['0.5亿元', TEN_THOUSANDS, '5000'],
  ['100万元', YUAN, '1000000'],
  ['1,000,000元', YUAN, '1000000'],
  ['¥1,000', YUAN, '1000'],
  ['100万元', { money: null }, null],
  ['1,00', TEN_THOUSANDS, null],
  ['75%', TEN_THOUSANDS, null],
  ['见附件1', TEN_THOUSANDS, null],
])('%j in a cell for %j is %s', (text, place, expected) => {
  expect(readTypedNumber(text, place)?.toFixed() ?? null).toBe(expected);
});

/** What fixing everything enters, and what is found afterwards. */
function repaired(...typed: readonly TypedCell[]): string[] {
  const { changes } = fixAll(calculated(...typed), defaultScheme);
  return changes.map(
    ({ cell, entry }) => `${cell} ${typeof entry === 'object' ? JSON.stringify(entry) : String(entry)}`,
  );
}

const open = (...typed: readonly TypedCell[]) =>
  found(calculated(...typed)).filter((line) => !line.startsWith('value.'));

test('a form that is calculated and right has nothing to be put right', () => {
  expect(open()).toEqual([]);
  expect(repaired()).toEqual([]);
});

describe('a number that stands as a text is found where it stands, and becomes one; no formula is touched', () => {
  test.each<[TypedCell, string]>([
    [['G14', '５'], 'G14 5'],
    [['G14', '5分'], 'G14 5'],
    [['F7', '55万元'], 'F7 55'],
    [['F7', '550000元'], 'F7 55'],
    [['G7', '55．00'], 'G7 55'],
  ])('%j', (typed, entry) => {
    expect(open(typed)).toEqual([`number.text ${typed[0]}`]);
    expect(repaired(typed)).toEqual([entry]);
  });

  test.each<[TypedCell, RegExp]>([
    [['H14', '5分'], /^H14 =ZPB\.INDSCORE\(/],
    [['H14', '６分'], /^H14 =ZPB\.INDSCORE\(/],
    [['J6', '10分'], /^J6 =.*EXECSCORE/],
    [['F6', '55万元'], /^F6 =IF\(COUNT\(F7:F9\)/],
    [['F6', '五十五万元（55）'], /^$/],
  ])('%j stands where a formula belongs, which comes back', (typed, entry) => {
    expect(open(typed)).toEqual([`number.text ${typed[0]}`]);
    expect(repaired(typed).join()).toMatch(entry);
    const [finding] = checkForm(calculated(typed), defaultScheme);
    expect(finding && sayFinding(finding, 'zh-CN')).toContain('请恢复公式');
  });

  test('a score that the formula would raise is restored only by itself', () => {
    const form = calculated(['H14', '4分']);
    expect(repaired(['H14', '4分'])).toEqual([]);
    const [first] = fixesFor(fixContext(form, defaultScheme), checkForm(form, defaultScheme));
    expect(first?.fix).toMatchObject({
      automatic: false,
      changes: [{ cell: 'H14', entry: expect.stringMatching(/^=/) as string }],
    });
  });

  test('what only the user can tell is said and left', () => {
    expect(open(['F7', '55或60'])).toEqual(['number.text F7']);
    expect(repaired(['F7', '55或60'])).toEqual([]);
  });
});

const { totalScore, totalWeight } = calculated();
const TOTAL = totalScore?.address ?? '';
const WEIGHTS = totalWeight?.address ?? '';

describe('a formula that was typed over comes back', () => {
  test.each<[TypedCell, string, RegExp]>([
    [['F6', 55], 'formula.gone F6', /^F6 =IF\(COUNT\(F7:F9\)/],
    [['F6', 90], 'funds.sum F6', /^F6 =IF\(COUNT\(F7:F9\)/],
    [['F6', ''], 'funds.sum F6', /^F6 =IF\(COUNT\(F7:F9\)/],
    [['J6', 10], 'formula.gone J6', /^J6 =.*EXECSCORE\(F6,G6,H6&""\)/],
    [['H14', 5], 'formula.gone H14', /^H14 =ZPB\.INDSCORE/],
    [['H14', 6], 'score.over H14', /^H14 =ZPB\.INDSCORE/],
    [[TOTAL, 98.5], `formula.gone ${TOTAL}`, /^H\d+ =IF\(SUMPRODUCT/],
    [[TOTAL, 90], `score.total ${TOTAL}`, /^H\d+ =IF\(SUMPRODUCT/],
    [[TOTAL, ''], `score.total ${TOTAL}`, /^H\d+ =IF\(SUMPRODUCT/],
    [[WEIGHTS, ''], `formula.gone ${WEIGHTS}`, /^G\d+ =ROUND\(SUM\(/],
    [[WEIGHTS, 100], `formula.gone ${WEIGHTS}`, /^G\d+ =ROUND\(SUM\(/],
    [[WEIGHTS, 90], `score.total ${WEIGHTS}`, /^G\d+ =ROUND\(SUM\(/],
  ])('%j', (typed, finding, entry) => {
    expect(found(calculated(typed))).toContain(finding);
    expect(repaired(typed)).toContainEqual(expect.stringMatching(entry));
    const form = calculated(typed);
    const again = formWithChanges(form, fixAll(form, defaultScheme).changes);
    expect(fixAll(again, defaultScheme).changes).toEqual([]);
  });
});

test('no fix puts a number where a formula stands', () => {
  for (const typed of [
    ['G14', '５'],
    ['F7', '1,0'],
    ['G7', 80],
    ['G14', 15],
  ] as const) {
    const form = calculated(typed);
    const cells = JSON.stringify(form);
    for (const { fix } of fixesFor(fixContext(form, defaultScheme), checkForm(form, defaultScheme))) {
      for (const { cell, entry } of fix?.changes ?? []) {
        const hadFormula = new RegExp(`"formula":"[^"]*","address":"${cell}"|"address":"${cell}"[^}]*"formula"`).test(
          cells,
        );
        expect(hadFormula && typeof entry === 'number').toBe(false);
      }
    }
  }
});

describe('the grade', () => {
  const graded = (word: string, ...typed: readonly TypedCell[]) => {
    const form = calculated(...typed);
    return { ...form, grade: { ...cellAt('I25', word), numberFormat: 'General' } };
  };
  const formula = expect.stringMatching(/^=IF\(COUNT\(H25,G25,J6\)<3,""/) as string;

  test.each<[string, string[]]>([
    ['优', ['formula.gone I25']],
    ['优秀', ['formula.gone I25']],
    ['良', ['score.grade I25']],
    ['合格', []],
  ])('%s typed beside 98.5 on a calculated form', (word, expected) => {
    expect(found(graded(word)).filter((line) => line.endsWith('I25'))).toEqual(expected);
    const { changes } = fixAll(graded(word), defaultScheme);
    expect(changes.map(({ entry }) => entry)).toEqual(expected.length > 0 ? [formula] : []);
  });

  test('follows the total that a fix puts right', () => {
    const { changes } = fixAll(graded('良', [TOTAL, 85]), defaultScheme);
    expect(changes.map(({ cell }) => cell)).toEqual([TOTAL, 'I25']);
  });

  test('of a form that is typed is typed', () => {
    const typed = { ...formOf({ ...sound, grade: '良' }) };
    expect(found(typed).filter((line) => line.startsWith('score.'))).toEqual(['score.grade I26']);
    expect(fixAll(typed, defaultScheme).changes).toMatchObject([{ cell: 'I26', entry: '优' }]);
  });
});

describe('words where a number belongs', () => {
  test.each<[TypedCell, string, RegExp]>([
    [['H14', '满分'], 'score.missing H14', /的得分写的是“满分”，不是数字，按规则应为 5 分/],
    [['J6', '合格'], 'score.missing J6', /预算执行率的得分写的是“合格”，不是数字，按执行率计算应为 10 分/],
    [[TOTAL, '待定'], `score.total ${TOTAL}`, /总分写的是“待定”，不是数字，各项得分加起来是 98.5/],
  ])('%j are said as they stand, and the formula comes back', (typed, place, words) => {
    const finding = checkForm(calculated(typed), defaultScheme).find(({ code, cell }) => `${code} ${cell}` === place);
    expect(finding && said(finding).message).toMatch(words);
    expect(repaired(typed)).toEqual([expect.stringMatching(new RegExp(`^${typed[0]} =`))]);
  });

  test('on a form that is typed, the number is typed', () => {
    const form = formOf(sound);
    const typed = form.totalScore && { ...form, totalScore: { ...form.totalScore, value: '待定' } };
    expect(typed && fixAll(typed, defaultScheme).changes).toMatchObject([{ cell: 'H26', entry: 98.5 }]);
  });
});

describe('98 in a cell that shows percentages', () => {
  const shown = (value: number, target = '100%') => {
    const form = formOf(withIndicator(11, { target, score: 10 }));
    const indicators = form.indicators.map((row, index) =>
      index === 11 ? { ...row, actual: { ...row.actual, value, numberFormat: '0%' } } : row,
    );
    return { ...form, indicators };
  };
  const units = (form: ReturnType<typeof shown>) =>
    fixesFor(fixContext(form, defaultScheme), checkForm(form, defaultScheme)).filter(
      ({ finding }) => finding.code === 'value.unit',
    );

  test('shows 9800%, which is asked about, and becomes 98% on request', () => {
    const [found] = units(shown(98));
    expect(found && said(found.finding).message).toContain('“9800%”大得不像实际的百分数');
    expect(found?.fix).toMatchObject({ automatic: false, changes: [{ entry: 0.98, after: '98%' }, {}] });
  });

  test.each([[0.98], [1.5], [3], [9.9]])('%d is a percentage', (value) => {
    expect(units(shown(value))).toEqual([]);
  });

  test('beside a target as large nothing is strange', () => {
    expect(units(shown(12, '1000%'))).toEqual([]);
  });
});
