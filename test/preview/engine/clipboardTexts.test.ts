import { clipboardTexts } from '../../../preview/engine/clipboardTexts';

test.each([
  ['甲', [['甲']]],
  [
    '甲\t乙\r\n丙\t丁\r\n',
    [
      ['甲', '乙'],
      ['丙', '丁'],
    ],
  ],
  ['甲\t\t乙', [['甲', '', '乙']]],
  ['甲\t', [['甲', '']]],
  ['甲\n\n乙', [['甲'], [''], ['乙']]],
  ['"第一行\n第二行"\t"说""好"""', [['第一行\n第二行', '说"好"']]],
  ['"没有关上\t乙', [['"没有关上', '乙']]],
  ['', [['']]],
])('%j on the clipboard is these cells', (text, cells) => {
  expect(clipboardTexts(text)).toEqual(cells);
});
