import { lostFormulas, repairedFormula } from '../../src/excel/lostFormulas';
import type { CellValue } from '../../src/core/cell';

const gridOf = (cells: [formula: CellValue, value: CellValue][]) => ({
  row: 14,
  column: 7,
  values: [cells.map(([, value]) => value)],
  formulas: [cells.map(([formula]) => formula)],
  numberFormats: [cells.map(() => 'General')],
});

test('a function of ours that shows #NAME? is found by its address', () => {
  const grid = gridOf([
    ['=ZPB.INDSCORE(E15,F15,G15)', 14.7],
    ['=ZPB.INDSCORE(E15,F15,G15)', '#NAME?'],
    ['=ROUND(zpb.execrate(F8,G8),4)', '#NAME?'],
    ['=_xldudf_ZPB_EXECSCORE(F8,G8)', '#NAME?'],
  ]);
  expect(lostFormulas(grid)).toEqual(['I15', 'J15', 'K15']);
});

test.each<[CellValue, CellValue]>([
  ['=SUMME(A1)', '#NAME?'],
  ['#NAME?', '#NAME?'],
  ['ZPB.INDSCORE(E15,F15,G15)', '#NAME?'],
  ['=OTHERZPB.RATE(A1)', '#NAME?'],
])('%s is left alone', (formula, value) => {
  expect(lostFormulas(gridOf([[formula, value]]))).toEqual([]);
});

test('the name a file without the add-in stores is put right, everything else stays', () => {
  expect(repairedFormula('=IFERROR(_xldudf_ZPB_INDSCORE(E15,F15,G15),"")')).toBe(
    '=IFERROR(ZPB.INDSCORE(E15,F15,G15),"")',
  );
  expect(repairedFormula('=ZPB.INDSCORE(E15,F15,G15)')).toBe('=ZPB.INDSCORE(E15,F15,G15)');
});
