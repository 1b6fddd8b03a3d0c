import type { FindingCounts } from '../../core/check/findingCounts';
import { openSeverities } from '../../core/check/severity';
import type { Severity } from '../../core/check/severity';

const names: Readonly<Record<Severity, string>> = {
  error: '必须改正',
  explain: '待说明',
  warning: '建议核对',
  info: '供参考',
};

/** What becomes of them, or what is to be done. */
const meanings: Readonly<Record<Severity, string>> = {
  error: '不改会被退回',
  explain: '请写明原因和改进办法',
  warning: '评审时会问，请核对',
  info: '可以不改',
};

/** What findings of a severity are called wherever they are listed, counted or marked. */
export const severityMessages = {
  names,
  meanings,
  todo: (severity: Severity): string => `${names[severity]}：${meanings[severity]}`,
  count: (severity: Severity, count: number): string => `${names[severity]} ${count} 处`,
  /** '必须改正 1 处、待说明 3 处'; '' when nothing is to be done. */
  open: (counts: FindingCounts): string =>
    openSeverities
      .filter((severity) => counts[severity] > 0)
      .map((severity) => `${names[severity]} ${counts[severity]} 处`)
      .join('、'),
} as const;
