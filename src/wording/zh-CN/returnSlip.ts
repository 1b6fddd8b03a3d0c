import type { FormDocument } from '../../core/document/formDocument';
import type { ReturnSlip } from '../../core/workflows/collect/returnSlip';
import { severityMessages } from './severities';

const HEADINGS = ['序号', '类别', '位置', '问题和改法', '改正情况'] as const;
/** Points. */
const WIDTHS = [30, 60, 66, 268, 100] as const;

/** 退回单: what a unit has to put right on its form, to be printed on A4. */
export function slipDocument({ project, unit, year, file, items }: ReturnSlip): FormDocument {
  const about = [
    ['项目名称', project || '（未填）'],
    ['单位', unit || '（未填）'],
    ['文件', file],
  ];
  return {
    lines: ['绩效自评表退回修改单', ...(year === null ? [] : [`（${year}年度）`])],
    columnWidths: WIDTHS,
    rows: [
      ...about.map(([name = '', text = '']) => ({ leastHeight: 20, cells: [cell(name, 2, true), cell(text, 3)] })),
      { leastHeight: 20, cells: HEADINGS.map((heading) => cell(heading, 1, true)) },
      ...items.map(({ severity, place, message }, index) => ({
        leastHeight: 20,
        cells: [String(index + 1), severityMessages.names[severity], place, message, ''].map((text) => cell(text)),
      })),
    ],
    isLandscape: false,
    hidden: { rows: 0, columns: 0 },
  };
}

function cell(text: string, columns = 1, isBold = false): FormDocument['rows'][number]['cells'][number] {
  return { text, columns, rows: 1, isBold, isSentence: text.length > 12 };
}
