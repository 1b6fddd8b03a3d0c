import { labelText } from '../../../../src/core/cell/cellText';
import {
  meantFundColumn,
  meantGoalColumn,
  meantHeaderLabel,
  meantIndicatorColumn,
} from '../../../../src/core/sheet/read/headingMeaning';
import { FUNDS, GOALS, HEADER, INDICATORS } from './headingTables';

function cases(table: readonly (readonly [string, string])[]): [string, string][] {
  return table.flatMap(([field, headings]) => headings.split(' ').map((heading): [string, string] => [heading, field]));
}

describe('what a heading means', () => {
  test.each(cases(INDICATORS))('%s above indicators: %s', (heading, field) => {
    expect(meantIndicatorColumn(labelText(heading))).toBe(field);
  });

  test.each(cases(FUNDS))('%s above amounts: %s', (heading, field) => {
    expect(meantFundColumn(labelText(heading))).toBe(field);
  });

  test.each(cases(GOALS))('%s above goals: %s', (heading, field) => {
    expect(meantGoalColumn(labelText(heading))).toBe(field);
  });

  test.each(cases(HEADER))('%s above the blocks: %s', (label, field) => {
    expect(meantHeaderLabel(labelText(label))).toBe(field);
  });

  test.each(['县水利局', '水库维修项目', '单位:万元', '2021年度', '张三', '县主管部门能力建设专项经费项目'])(
    '%s is no label above the blocks',
    (text) => {
      expect(meantHeaderLabel(labelText(text))).toBeNull();
    },
  );

  test.each(['甲', '—', '12', '≥95%', '新建水库2座', '(1)', '×××'])('%s means nothing', (heading) => {
    const text = labelText(heading);
    expect([meantIndicatorColumn(text), meantFundColumn(text), meantGoalColumn(text)]).toEqual([null, null, null]);
  });
});
