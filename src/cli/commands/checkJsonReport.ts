import { basisOf } from '../../core/check/basisOf';
import type { Finding } from '../../core/check/finding';
import { parseCellAddress } from '../../core/sheet/a1';
import { sayBasis, sayFinding } from '../../wording/sayFinding';
import type { CheckReport } from './checkReport';

/** The languages of the reports. */
const LANGUAGE = 'zh-CN';

/**
 * One JSON array of {file, sheet, form, code, severity, cell, message, basis, row, figures}, a finding per line, written as it is
 * found. Numbers among the figures that were reckoned or read are texts, exact to the last digit.
 */
export function checkJsonReport(out: (line: string) => unknown): CheckReport {
  let separator = '';
  return {
    begin: () => out('['),
    file: (file, sheets) => {
      for (const sheet of sheets) {
        for (const form of sheet.forms) {
          for (const finding of form.findings) {
            const { code, severity, cell, figures } = finding;
            const line = {
              file,
              sheet: sheet.name,
              form: form.name,
              code,
              severity,
              cell,
              message: sayFinding(finding, LANGUAGE),
              basis: sayBasis(basisOf(code, form.scheme), LANGUAGE),
              row: rowOf(finding),
              figures,
            };
            out(`${separator}${JSON.stringify(line)}`);
            separator = ',';
          }
        }
      }
    },
    end: () => out(']'),
  };
}

/** The row of the sheet, from 1, of the indicator or the line of 项目资金 it was found in; null where it was found in neither. */
function rowOf({ at, cell }: Finding): number | null {
  return at.kind === 'indicator' || at.kind === 'fund' ? parseCellAddress(cell).row + 1 : null;
}
