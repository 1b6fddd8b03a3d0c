import { bytesSource } from '../../src/ooxml/byteSource';
import { ReadingBudget } from '../../src/ooxml/readingLimits';
import { readContents } from '../../src/files/readContents';
import { spreadCells } from '../../src/xls/spreadCells';

async function valuesOf(rows: string): Promise<unknown> {
  const page = `<html><body><table>${rows}</table></body></html>`;
  const { sheets } = await readContents(bytesSource(Buffer.from(page)));
  return sheets[0]?.grid.values;
}

test.each<[what: string, rows: string, values: unknown]>([
  [
    'over columns',
    '<tr><td colspan=3>一</td><td>二</td></tr><tr><td>1</td><td>2</td><td>3</td><td>4</td></tr>',
    [
      ['一', '', '', '二'],
      ['1', '2', '3', '4'],
    ],
  ],
  [
    'over rows',
    '<tr><td rowspan="2">一</td><td>二</td></tr><tr><td>三</td></tr><tr><td>四</td></tr>',
    [
      ['一', '二'],
      ['', '三'],
      ['四', ''],
    ],
  ],
  [
    'over both, beside others of their kind',
    `<tr><td colspan='2' rowspan='2'>一</td><th rowspan="3">二</th><td>三</td></tr><tr><td>四</td></tr><tr><td>五</td><td>六</td><td>七</td></tr>`,
    [
      ['一', '', '二', '三'],
      ['', '', '', '四'],
      ['五', '六', '', '七'],
    ],
  ],
  [
    'empty ones',
    '<tr><td colspan="2"></td><td rowspan=2></td><td>一</td></tr><tr><td>二</td><td>三</td><td>四</td></tr>',
    [
      ['', '', '', '一'],
      ['二', '三', '', '四'],
    ],
  ],
  [
    'without a number',
    '<tr><td colspan="">一</td><td rowspan="0">二</td></tr><tr><td>三</td></tr>',
    [
      ['一', '二'],
      ['三', ''],
    ],
  ],
  ['not those of a comment', '<tr><!--<td colspan="3">零</td>--><td>一</td><td>二</td></tr>', [['一', '二']]],
])('cells %s', async (_, rows, values) => {
  expect(await valuesOf(rows)).toEqual(values);
});

test('each table begins anew', () => {
  const table = '<table><tr><td rowspan="9">一</td></tr></table>';
  expect(spreadCells(table + table, new ReadingBudget())).not.toContain('<td></td>');
});
