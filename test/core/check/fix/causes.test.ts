import { checkForm } from '../../../../src/core/check/checkForm';
import { fixAll } from '../../../../src/core/check/fix/fixAll';
import { fixContext } from '../../../../src/core/check/fix/fixContext';
import { fixesFor } from '../../../../src/core/check/fix/fixesFor';
import { formWithChanges } from '../../../../src/core/check/fix/formWithChanges';
import { defaultScheme } from '../../../../src/core/scheme/schemes';
import { readTypedNumber } from '../../../../src/core/quantity/readTypedNumber';
import type { NumberPlace } from '../../../../src/core/quantity/readTypedNumber';
import { calculated, found } from '../calculatedForm';
import type { TypedCell } from '../calculatedForm';
import { formOf, sound } from '../findingsOf';
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
  return changes.map(({ cell, entry }) => `${cell} ${String(entry)}`);
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
    [['J6', 10], 'formula.gone J6', /^J6 =.*EXECSCORE\(F6,G6,H6\)/],
    [['H14', 5], 'formula.gone H14', /^H14 =ZPB\.INDSCORE/],
    [['H14', 6], 'score.over H14', /^H14 =ZPB\.INDSCORE/],
    [[TOTAL, 98.5], `formula.gone ${TOTAL}`, /^H\d+ =IF\(SUMPRODUCT/],
    [[TOTAL, 90], `score.total ${TOTAL}`, /^H\d+ =IF\(SUMPRODUCT/],
    [[TOTAL, ''], `score.total ${TOTAL}`, /^H\d+ =IF\(SUMPRODUCT/],
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
    return { ...form, grade: { address: 'I25', value: word, numberFormat: 'General' } };
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
