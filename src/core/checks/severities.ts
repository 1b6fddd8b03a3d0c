import type { FindingCode, Severity } from './finding';

/** How grave each kind of finding is. */
export const severities: Readonly<Record<FindingCode, Severity>> = {
  'weight.total': 'error',
  'weight.section': 'warning',
  'weight.missing': 'error',
  'weight.invalid': 'error',
  'funds.sum': 'error',
  'funds.rate': 'error',
  'funds.score': 'error',
  'funds.over': 'error',
  'funds.zero': 'error',
  'funds.negative': 'error',
  'funds.unscored': 'error',
  'score.over': 'error',
  'score.total': 'error',
  'score.mismatch': 'warning',
  'score.band': 'warning',
  'score.missing': 'error',
  'reason.missing': 'error',
  'reason.thin': 'warning',
  'value.missing': 'error',
  'value.unit': 'warning',
  'value.kind': 'warning',
  'value.percent': 'info',
  'form.missing': 'error',
};
