import type { ChangeLabel } from '../../core/check/fix/changeLabel';
import type { CalculatedField } from '../../core/formulas/conversionCell';
import type { FixSentences } from '../sentences';
import { amounts, subject } from './subjects';

/** What an empty cell shows. */
export const nothing = '（空）';

/** What a fix comes to, where more follows from it. */
export function following(preview: string, cells: number): string {
  return `${preview}；另有 ${cells} 个单元格随之改变`;
}

function calculated(field: CalculatedField, row: string): string {
  const names = { sum: '合计', rate: '执行率', executionScore: '得分', score: '得分' } as const;
  if (field === 'totalWeight') return '分值合计';
  if (field === 'totalScore') return '总分';
  if (field === 'grade') return '等级';
  return `“${row.replace(/[：:]$/, '')}”的${names[field]}`;
}

const ofRows = {
  score: '得分',
  rate: '执行率',
  weight: '分值',
  actual: '完成值',
  target: '指标值',
  explanation: '偏差原因',
  points: '分值和得分',
} as const;

const ofForms = {
  executionScore: '预算执行率的得分',
  total: '总分',
  totalWeight: '分值合计',
  grade: '等级',
  explanations: '偏差原因',
  rateExplanation: '执行率低的原因',
} as const;

/** What is changed in a cell. */
export function changeLabel(label: ChangeLabel): string {
  switch (label.kind) {
    case 'numberIn':
      return `${label.cell} 的数字`;
    case 'calculated':
      return calculated(label.field, label.row);
    case 'amount':
      return `“${subject(label.of)}”的${amounts[label.amount]}`;
    case 'executionScore':
    case 'total':
    case 'totalWeight':
    case 'grade':
    case 'explanations':
    case 'rateExplanation':
      return ofForms[label.kind];
    default:
      return `“${subject(label.of)}”的${ofRows[label.kind]}`;
  }
}

function preview(what: ChangeLabel, before: string, after: string): string {
  return `${changeLabel(what)} ${before || nothing} → ${after}`;
}

/** What fixes of findings are called, and what they do. */
export const fixes: FixSentences = {
  change: ({ label, before, after }) => ({ label: `改为 ${after}`, preview: preview(label, before, after) }),
  setFormula: ({ label, before, after }) => ({
    label: '填上公式',
    preview: preview(label, before, `公式（${after || nothing}）`),
  }),
  unscore: ({ label, before, after }) => ({
    label: '改为“—”',
    preview: preview(label, before.join('、'), after),
  }),
  shareOut: ({ category, before, after, weights, kept }) => ({
    label: '按比例调整分值',
    preview: `${category === null ? '' : `“${category}”的 `}${weights} 个分值按比例调整，合计 ${before} → ${after}${kept.length > 0 ? `；忽略了的“${kept.join('”“')}”不动` : ''}`,
  }),
  shareOutAnew: ({ sections, weights }) => ({
    label: '按比例调整分值',
    preview: `${weights} 个分值按比例调整：${sections.map(({ category, before, after }) => `${category} ${before} → ${after}`).join('，')}`,
  }),
  removeRow: ({ name }) => ({ label: '删除这一行', preview: `删除没有用到的“${name}”一行` }),
  emptyRow: ({ name }) => ({
    label: '清空这一行',
    preview: `清空没有用到的“${name}”；它是本项二级指标唯一的一行，行保留`,
  }),
  draft: () => ({ label: '起草原因', preview: '先填好数字，原因请您补写' }),
  fitRows: ({ rows, wraps }) => ({
    label: '调整行高',
    preview: `${rows} 行加高到能看全${wraps > 0 ? `，${wraps} 格改为自动换行` : ''}，其余不动`,
  }),
  widen: ({ columns }) => ({ label: '加宽列', preview: `${columns} 列加宽到能看全数字，其余不动` }),
};
