import { bytesSource } from '../../src/ooxml/byteSource';
import { UnreadableError } from '../../src/ooxml/unreadableError';
import { readContents } from '../../src/files/readContents';

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

async function tablesOf(body: string): Promise<unknown> {
  const { sheets } = await readContents(bytesSource(Buffer.from(`<html><body>${body}</body></html>`)));
  return sheets.map(({ grid }) => grid.values);
}

test.each<[what: string, body: string, tables: unknown]>([
  ['each table begins anew', `${'<table><tr><td rowspan="9">一</td></tr></table>'.repeat(2)}`, [[['一']], [['一']]]],
  [
    'cells and rows need no ends',
    '<TABLE BORDER=1><TR><TD>项目名称<TD COLSPAN=2>水库<TR><TD ROWSPAN=2>产出<TD>甲<TD>5座<TR><TD>乙<TD>6座</TABLE>',
    [
      [
        ['项目名称', '水库', ''],
        ['产出', '甲', '5座'],
        ['', '乙', '6座'],
      ],
    ],
  ],
  [
    'some have ends, some have not, in groups of rows',
    '<table><thead><tr><th>一<th>二</th><tbody><tr><td>三</td><td>四<tr><td>五</td></tr></tbody></table>',
    [
      [
        ['一', '二'],
        ['三', '四'],
        ['五', ''],
      ],
    ],
  ],
  [
    'a row is begun by its first cell',
    '<table><td>一<td>二</tr><td>三</table>',
    [
      [
        ['一', '二'],
        ['三', ''],
      ],
    ],
  ],
  [
    'a group of rows ends what goes over rows',
    '<table><tbody><tr><td rowspan=9>一<td>二<tbody><tr><td>三<td>四</table>',
    [
      [
        ['一', '二'],
        ['三', '四'],
      ],
    ],
  ],
  [
    'characters by name and by number',
    '<table><tr><td>&ge;95&#37;<td>&#8805;95%<td>&#x2265;95%<td>A&amp;B&nbsp;&lt;5<td>&times;&unknown;&#0;</table>',
    [[['≥95%', '≥95%', '≥95%', 'A&B <5', '×&unknown;\uFFFD']]],
  ],
  [
    'lines within a cell, and spaces that show as one',
    '<table><tr><td> 甲\n   乙<br>丙<td><p>甲</p>\n<p>乙</p><td><div>甲<div>乙</div></div>丙<td><ol><li>甲<li>乙</ol></table>',
    [[['甲 乙\n丙', '甲\n乙', '甲\n乙\n丙', '甲\n乙']]],
  ],
  [
    'signs that begin no tag, and tags that hold them',
    '<table><tr><td>得分<5 & >3<td title="1>0">甲</table>',
    [[['得分<5 & >3', '甲']]],
  ],
  [
    'markup that is shown is text',
    '<table><tr><td>&lt;td&gt;&lt;script&gt;<td>=1+1</table>',
    [[['<td><script>', '=1+1']]],
  ],
  [
    'what a page does not show',
    '<title>零</title><style>td{}</style><table><tr><td>甲<script>document.write("<td>零</td>")</script><td><comment>零</comment>乙<!--零<td>零--></table>',
    [[['甲', '乙']]],
  ],
  [
    'a table in a cell is a table of its own, below what lays it out',
    '<table><tr><td>项目支出绩效自评表<tr><td><table><tr><td>甲<td>乙</table></table>',
    [
      [['项目支出绩效自评表']],
      [
        ['项目支出绩效自评表', ''],
        ['甲', '乙'],
      ],
    ],
  ],
  [
    'the lines above a table stand on top of it, its caption too, labels set apart in cells of their own',
    '<h2>项 目 支 出 绩 效 自 评 表</h2><p>（2024年度）&nbsp;&nbsp;&nbsp;&nbsp;填报单位：甲局<table><caption>表一</caption><tr><td>甲<td>乙</table><p>附件</p><table><tr><td>丙</table>',
    [
      [
        ['项 目 支 出 绩 效 自 评 表', ''],
        ['（2024年度）', '填报单位：甲局'],
        ['表一', ''],
        ['甲', '乙'],
      ],
      [['附件'], ['丙']],
    ],
  ],
])('%s', async (_, body, tables) => {
  expect(await tablesOf(body)).toEqual(tables);
});

test.each([
  ['a table without its end: the file is cut off', '<table><tr><td>甲'],
  ['a tag without its end', '<table><tr><td>甲</table'],
  ['a comment without its end', '<table><tr><td>甲<!-- </table>'],
])('%s', async (_, body) => {
  const reading = readContents(bytesSource(Buffer.from(`<html><body>${body}`)));
  await expect(reading).rejects.toEqual(new UnreadableError('broken'));
});
