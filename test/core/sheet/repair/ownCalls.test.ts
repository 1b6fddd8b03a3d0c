import { ownCalls } from '../../../../src/core/sheet/repair/ownCalls';

const CALL = 'ZPB.INDSCORE(E15&"",F15&"",G15)';

describe('a call written in a way Excel does not work out is given its own name again', () => {
  test.each<[string, string]>([
    ['=_xldudf_ZPB_INDSCORE(E15&"",F15&"",G15)', `=${CALL}`],
    ['=_XLDUDF_zpb_indscore(E15&"",F15&"",G15)', `=${CALL}`],
    ['=_xlfn.ZPB.INDSCORE(E15&"",F15&"",G15)', `=${CALL}`],
    ['=_xlfn._xldudf_ZPB_INDSCORE(E15&"",F15&"",G15)', `=${CALL}`],
    ['=_xludf.ZPB.INDSCORE(E15&"",F15&"",G15)', `=${CALL}`],
    [`=[1]!${CALL}`, `=${CALL}`],
    ['=[12]!_xldudf_ZPB_INDSCORE(E15&"",F15&"",G15)', `=${CALL}`],
    [`=[Book1.xlsx]!${CALL}`, `=${CALL}`],
    [`=[1]Sheet1!${CALL}`, `=${CALL}`],
    [`=工作簿1.xlsx!${CALL}`, `=${CALL}`],
    [`='C:\\Users\\李 三\\AppData\\x.xla'!${CALL}`, `=${CALL}`],
    [`='C:\\it''s\\x.xlam'!_xldudf_ZPB_INDSCORE(E15&"",F15&"",G15)`, `=${CALL}`],
    [`='https://oa.example.gov.cn/a b/x.xlam'!${CALL}`, `=${CALL}`],
    [`='D:\\表\\[旧表.xlsx]Sheet1'!${CALL}`, `=${CALL}`],
    [`=@'C:\\x.xla'!${CALL}`, `=${CALL}`],
    [`=@[1]!${CALL}`, `=${CALL}`],
    ['=@_xldudf_ZPB_INDSCORE(E15&"",F15&"",G15)', `=${CALL}`],
    [`=#REF!${CALL}`, `=${CALL}`],
    ['=ROUND(_xldudf_ZPB_INDSCORE(E15,F15,G15),2)', '=ROUND(ZPB.INDSCORE(E15,F15,G15),2)'],
    [
      '=SUM([1]!ZPB.EXECSCORE(C8,D8,10),@_xldudf_ZPB_INDSCORE(E15,F15,G15))',
      '=SUM(ZPB.EXECSCORE(C8,D8,10),ZPB.INDSCORE(E15,F15,G15))',
    ],
    [
      "=IF('C:\\x.xla'!ZPB.NEEDREASON(E15,F15,G15),_xldudf_ZPB_EXPLAIN(E15,F15,G15),_xlfn.ZPB.DEVIATION(E15,F15))",
      '=IF(ZPB.NEEDREASON(E15,F15,G15),ZPB.EXPLAIN(E15,F15,G15),ZPB.DEVIATION(E15,F15))',
    ],
    ['=_xlfn.SINGLE(_xldudf_ZPB_INDSCORE(E15,(F15),G15))', '=ZPB.INDSCORE(E15,(F15),G15)'],
    [
      '=IF(OR(C8="",D8=""),"",_xldudf_ZPB_EXECRATE(C8,D8,"湖北"))',
      '=IF(OR(C8="",D8=""),"",ZPB.EXECRATE(C8,D8,"湖北"))',
    ],
  ])('%s', (formula, clean) => {
    expect(ownCalls(formula)).toMatchObject({ clean, isStray: true, nameless: 0 });
    expect(ownCalls(clean)).toMatchObject({ clean, isStray: false, nameless: 0 });
  });
});

test.each([`=${CALL}`, '=zpb.indscore(E15,F15,G15)', '=ROUND(ZPB.EXECRATE(C8,D8),4)+N("_xldudf_ZPB_INDSCORE(")'])(
  '%s is as it should be',
  (formula) => {
    expect(ownCalls(formula)).toMatchObject({ clean: formula, isStray: false, nameless: 0 });
  },
);

test('an @ before a call is taken off, but alone makes nothing stray: Excel works it out', () => {
  expect(ownCalls(`=@${CALL}`)).toMatchObject({ clean: `=${CALL}`, isStray: false });
  expect(ownCalls(`=SUM(@${CALL},1)`)).toMatchObject({ clean: `=SUM(${CALL},1)`, isStray: false });
  expect(ownCalls('=_xlfn.SINGLE(ZPB.EXECRATE(C8,D8))')).toMatchObject({ clean: '=ZPB.EXECRATE(C8,D8)' });
});

describe('what stands in quotation marks or names other things is never touched', () => {
  test.each([
    '="_xldudf_ZPB_INDSCORE(1)"&[1]!ZPB.INDSCORE(E15,F15,G15)',
    "='_xldudf_ZPB_INDSCORE('!A1+_xldudf_ZPB_INDSCORE(E15,F15,G15)",
    '=表1[_xldudf_ZPB_INDSCORE(]+_xldudf_ZPB_INDSCORE(E15,F15,G15)',
    "='C:\\[x.xlsx]A1'!B2+_xldudf_ZPB_INDSCORE(E15,F15,G15)",
    '=@表1[得分]+[1]!OTHER.INDSCORE(1)+_xldudf_ZPB_INDSCORE(E15,F15,G15)',
  ])('%s', (formula) => {
    const kept = formula.replace(/(\[1\]!ZPB\.|_xldudf_ZPB_)INDSCORE\(E15,F15,G15\)$/, '');
    expect(ownCalls(formula)?.clean).toBe(`${kept}ZPB.INDSCORE(E15,F15,G15)`);
  });
});

test.each<[string | number | boolean]>([
  ['=SUM(A1:A3)'],
  ['="_xldudf_ZPB_INDSCORE("'],
  ['=ZPB.INDSCORE'],
  ['=OTHERZPB.INDSCORE(A1)'],
  ['=ZPB.OTHER(A1)'],
  ['=ZPB.INDSCOREX(A1)'],
  ['=_xldudf_OTHER_INDSCORE(A1)'],
  ['=ZPB_INDSCORE(A1)'],
  ['ZPB.INDSCORE(E15,F15,G15)'],
  ['=#REF!+1'],
  ['=SUM(#REF!)'],
  ['=#NAME?'],
  ['#REF!'],
  [''],
  [12],
  [true],
])('%s calls nothing of ours', (formula) => {
  expect(ownCalls(formula)).toBeNull();
});

describe('a call whose name Excel has lost', () => {
  test.each<[string, string]>([
    ['=#REF!(E15&"",F15&"",G15)', '=ZPB.INDSCORE(E15&"",F15&"",G15)'],
    ['=#NAME?(E15,F15,G15)', '=ZPB.INDSCORE(E15,F15,G15)'],
    ['=@#REF!(E15,F15,G15)', '=ZPB.INDSCORE(E15,F15,G15)'],
    ["='C:\\x.xla'!#REF!(E15,F15,G15)", '=ZPB.INDSCORE(E15,F15,G15)'],
    ['=[1]!#REF!(E15,F15,G15)', '=ZPB.INDSCORE(E15,F15,G15)'],
    ['=ROUND(#REF!(E15,F15,G15),2)', '=ROUND(ZPB.INDSCORE(E15,F15,G15),2)'],
  ])('%s is known as nameless; as INDSCORE it is %s', (formula, named) => {
    expect(ownCalls(formula)).toMatchObject({ nameless: 1 });
    expect(ownCalls(formula)?.named('INDSCORE')).toBe(named);
  });

  test.each([
    ['two of them', '=#REF!(E15,F15,G15)+#REF!(E16,F16,G16)'],
    ['one inside another', '=#REF!(E15,#REF!(F15,G15),G15)'],
    ['arguments the function does not take', '=#REF!(E15)'],
    ['arguments that are lost too', '=#REF!(E15,#REF!,G15)'],
    ['one beside a call of ours', '=ZPB.EXECRATE(C8,D8)+#REF!(E15,F15,G15)'],
  ])('%s: nobody can say which function stood there', (_, formula) => {
    expect(ownCalls(formula)?.named('INDSCORE')).toBeNull();
  });
});
