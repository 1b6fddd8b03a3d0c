import type { FormContent } from '../../../src/core/form/formContent';
import { exampleForms } from '../../../src/core/form/examples';
import { defaultScheme, schemeByName } from '../../../src/core/scheme/schemes';
import type { Scheme } from '../../../src/core/scheme/scheme';
import { parseCellAddress } from '../../../src/core/cell/a1';
import { planForm } from '../../../src/core/sheet/planForm';
import type { SheetPlan } from '../../../src/core/sheet/sheetPlan';
import { national2020 } from '../../../src/core/sheet/templates/national2020';
import { blankForm } from './blankForm';

const [archive] = exampleForms as [FormContent, FormContent, FormContent];

function plan(content: FormContent, row = 0, column = 0, scheme: Scheme = defaultScheme): SheetPlan {
  return planForm(national2020, content, { row, column }, scheme);
}

function at(sheetPlan: SheetPlan, address: string): unknown {
  const [first = 'A1'] = sheetPlan.range.split(':');
  const origin = parseCellAddress(first);
  const { row, column } = parseCellAddress(address);
  return sheetPlan.formulas[row - origin.row]?.[column - origin.column];
}

describe('the plan of the national form', () => {
  const archivePlan = plan(archive);

  it.each([
    ['A1', '项目支出绩效自评表'],
    ['A2', '（2020年度）'],
    ['A3', '项目名称'],
    ['C3', '档案事业费'],
    ['C4', '中共昌吉州党委办公室'],
    ['F4', '实施单位'],
    ['H4', '昌吉州档案馆'],
    ['A5', '项目资金\n（万元）'],
    ['E5', '年初预算数'],
    ['J5', '得分'],
    ['C6', '年度资金总额'],
    ['E6', '=IF(COUNT(E7:E9)=0,"",ROUND(SUM(E7:E9),6))'],
    ['H6', 10],
    ['I6', '=IF(OR(F6="",G6=""),"",ZPB.EXECRATE(F6,G6))'],
    ['J6', '=IF(OR(F6="",G6="",H6=""),"",ZPB.EXECSCORE(F6,G6,H6&""))'],
    ['G7', 55],
    ['H7', '—'],
    ['J9', '—'],
    ['F8', 0],
    ['G8', ''],
    ['A10', '年度\n总体\n目标'],
    ['B10', '预期目标'],
    ['F10', '实际完成情况'],
    ['A12', '绩效\n指标'],
    ['B12', '一级指标'],
    ['I12', '偏差原因分析及改进措施'],
    ['B13', '产出指标'],
    ['B14', ''],
    ['E13', '12'],
    ['H13', '=ZPB.INDSCORE(E13&"",F13&"",G13)'],
    ['H20', '=ZPB.INDSCORE(E20&"",F20&"",G20,"时效")'],
    ['H21', '=ZPB.INDSCORE(E21&"",F21&"",G21,"成本")'],
    ['A25', '总分'],
    ['G25', '=ROUND(SUM(H6,G12:G24),2)'],
    [
      'H25',
      '=IF(SUMPRODUCT(ISNUMBER(1/LEN(TRIM(CLEAN(SUBSTITUTE(SUBSTITUTE(E12:E24,"\u3000",""),"\u00a0","")))))*ISNUMBER(1/LEN(TRIM(CLEAN(SUBSTITUTE(SUBSTITUTE(F12:F24,"\u3000",""),"\u00a0","")))))*ISERROR(FIND("|"&UPPER(TRIM(CLEAN(SUBSTITUTE(SUBSTITUTE(G12:G24,"\u3000",""),"\u00a0",""))))&"|","||0|/|//|／|＼|-|--|－|–|—|——|―|无|不适用|不涉及|无此项|N/A|NA|"))*(ROW(H12:H24)>ROW(H12))*(1-ISNUMBER(H12:H24)))+SUMPRODUCT(1*ISERROR(H12:H24))+IF(ISNUMBER(J6),0,IF(ISERROR(J6),1,ISNUMBER(1/LEN(TRIM(CLEAN(SUBSTITUTE(SUBSTITUTE(F6,"\u3000",""),"\u00a0","")))))*ISERROR(FIND("|"&UPPER(TRIM(CLEAN(SUBSTITUTE(SUBSTITUTE(F6,"\u3000",""),"\u00a0",""))))&"|","|/|//|／|＼|-|--|－|–|—|——|―|无|不适用|不涉及|无此项|N/A|NA|"))*ISNUMBER(1/LEN(TRIM(CLEAN(SUBSTITUTE(SUBSTITUTE(G6,"\u3000",""),"\u00a0","")))))*ISERROR(FIND("|"&UPPER(TRIM(CLEAN(SUBSTITUTE(SUBSTITUTE(G6,"\u3000",""),"\u00a0",""))))&"|","|/|//|／|＼|-|--|－|–|—|——|―|无|不适用|不涉及|无此项|N/A|NA|"))*ISERROR(FIND("|"&UPPER(TRIM(CLEAN(SUBSTITUTE(SUBSTITUTE(H6,"\u3000",""),"\u00a0",""))))&"|","||0|/|//|／|＼|-|--|－|–|—|——|―|无|不适用|不涉及|无此项|N/A|NA|"))))>0,"",IF(COUNT(J6,H12:H24)=0,"",ROUND(SUM(J6,H12:H24),2)))',
    ],
    [
      'I25',
      '=IF(COUNT(H25,G25,J6)<3,"",IF(AND(H25<=100,G25=100,SUMPRODUCT(ISERROR(FIND("|"&UPPER(TRIM(CLEAN(SUBSTITUTE(SUBSTITUTE(G12:G24,"\u3000",""),"\u00a0",""))))&"|","||0|/|//|／|＼|-|--|－|–|—|——|―|无|不适用|不涉及|无此项|N/A|NA|"))*(ROW(H12:H24)>ROW(H12))*(1-ISNUMBER(H12:H24)))=0),IF(H25>=90,"优",IF(H25>=80,"良",IF(H25>=60,"中","差"))),""))',
    ],
  ])('writes %s', (address, expected) => {
    expect(at(archivePlan, address)).toBe(expected);
  });

  it('has arrays of exactly the range', () => {
    expect(archivePlan.range).toBe('A1:J25');
    for (const matrix of [archivePlan.formulas, archivePlan.numberFormats]) {
      expect(matrix.map((row) => row.length)).toEqual(Array.from({ length: 25 }, () => 10));
    }
    expect(archivePlan.rowHeights).toHaveLength(25);
    expect(archivePlan.columnWidths).toHaveLength(10);
  });

  it('merges titles, labels, values, captions and equal names, and never a cell with itself', () => {
    const merges = [
      'A1:J1',
      'A2:J2',
      'C3:J3',
      'C4:E4',
      'H4:J4',
      'A5:B9',
      'C6:D6',
      'A10:A11',
      'B11:E11',
      'F11:J11',
      'A12:A24',
      'I12:J12',
      'B13:B21',
      'C13:C18',
      'I13:J13',
      'A25:F25',
      'I25:J25',
    ];
    expect(archivePlan.merges).toEqual(expect.arrayContaining(merges));
    expect(archivePlan.merges.every((range) => range.includes(':'))).toBe(true);
    expect(archivePlan.merges).not.toContain('C19:C19');
  });

  it('never merges a cell twice, nor over something written', () => {
    const seen = new Set<string>();
    for (const range of archivePlan.merges) {
      const [from = '', to = ''] = range.split(':');
      const first = parseCellAddress(from);
      const last = parseCellAddress(to);
      for (let row = first.row; row <= last.row; row += 1) {
        for (let column = first.column; column <= last.column; column += 1) {
          const key = `${row},${column}`;
          expect(seen.has(key)).toBe(false);
          seen.add(key);
          const isFirst = row === first.row && column === first.column;
          if (!isFirst) expect(archivePlan.formulas[row]?.[column]).toBe('');
        }
      }
    }
  });

  it('keeps targets and actuals as text and shows the rate as a percentage', () => {
    expect(archivePlan.numberFormats[12]?.slice(3, 8)).toEqual(['@', '@', '@', 'General', 'General']);
    expect(archivePlan.numberFormats[5]?.[8]).toBe('0.00%');
  });

  it('moves every address with the origin', () => {
    const moved = plan(archive, 4, 2);
    expect(moved.range).toBe('C5:L29');
    expect(moved.firstInput).toBe('E7');
    expect(at(moved, 'J17')).toBe('=ZPB.INDSCORE(G17&"",H17&"",I17)');
    expect(at(moved, 'I29')).toBe('=ROUND(SUM(J10,I16:I28),2)');
    expect(moved.page.printArea).toBe('C5:L29');
    expect(moved.validations.map(({ range }) => range)).toEqual(['G11:G13', 'H11:H13', 'I11:I13', 'I17:I28']);
  });

  it('starts with the project name, prints on one A4 page width, and refuses no entry', () => {
    expect(archivePlan.firstInput).toBe('C3');
    expect(archivePlan.page).toMatchObject({
      paper: 'A4',
      orientation: 'portrait',
      fitToWidthPages: 1,
      printArea: 'A1:J25',
    });
    expect(archivePlan.validations.some(({ strict }) => strict)).toBe(false);
  });

  it('gives long texts the height they need', () => {
    const long = plan({ ...archive, expectedGoal: '按计划完成全年工作。'.repeat(30) });
    expect(long.rowHeights[10]).toBeGreaterThan(archivePlan.rowHeights[10] ?? 0);
    expect(Math.max(...plan({ ...archive, expectedGoal: '长'.repeat(9999) }).rowHeights)).toBe(409);
  });

  it('keeps a text that looks like a formula a text', () => {
    const [first] = archive.indicators;
    const content = { ...archive, project: "'甲", indicators: [{ ...first, target: '=100%' }] } as FormContent;
    expect(at(plan(content), 'E13')).toBe("'=100%");
    expect(at(plan(content), 'C3')).toBe("''甲");
  });

  it('names the scheme in the formulas when it is not the default', () => {
    const hubei = schemeByName('hubei') as Scheme;
    const sheet = plan(archive, 0, 0, hubei);
    expect(at(sheet, 'H6')).toBe(20);
    expect(at(sheet, 'H13')).toBe(`=ZPB.INDSCORE(E13&"",F13&"",G13,"","${hubei.name}")`);
    expect(at(sheet, 'I6')).toBe(`=IF(OR(F6="",G6=""),"",ZPB.EXECRATE(F6,G6,"${hubei.name}"))`);
    expect(at(sheet, 'J6')).toBe(`=IF(OR(F6="",G6="",H6=""),"",ZPB.EXECSCORE(F6,G6,H6&"","${hubei.name}"))`);
  });

  it('lays out an empty form with one row per 二级指标', () => {
    const sheet = plan(blankForm);
    expect(sheet.range).toBe('A1:J22');
    expect(at(sheet, 'A2')).toBe('（2024年度）');
    expect(at(sheet, 'A5')).toBe('项目资金\n（元）');
    expect([13, 14, 15, 16, 17, 18, 19, 20, 21].map((row) => at(sheet, `C${row}`))).toEqual([
      ...['数量指标', '质量指标', '时效指标', '成本指标'],
      ...['经济效益指标', '社会效益指标', '生态效益指标', '可持续影响指标'],
      '服务对象满意度指标',
    ]);
  });

  it('draws a form without indicators with one empty row', () => {
    expect(plan({ ...archive, indicators: [] }).range).toBe('A1:J14');
  });

  it('carries live rules for the weights, the scores and the explanations', () => {
    expect(archivePlan.highlights.map(({ tag, range }) => [tag, range])).toEqual([
      ['weightTotal', 'G25'],
      ['scoreOver', 'H13:H24'],
      ['reasonMissing', 'I13:J24'],
      ['scoreOpen', 'H13:H24'],
      ['executionOpen', 'J6'],
    ]);
    expect(archivePlan.highlights.some(({ formula }) => formula.includes('ZPB.'))).toBe(false);
  });
});
