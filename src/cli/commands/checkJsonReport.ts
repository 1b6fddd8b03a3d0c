import { basisOf } from '../../core/checks/basisOf';
import type { CheckReport } from './checkReport';

/** One JSON array of {file, sheet, form, code, severity, cell, message, basis}, a finding per line, written as it is found. */
export function checkJsonReport(out: (line: string) => unknown): CheckReport {
  let separator = '';
  return {
    begin: () => out('['),
    file: (file, sheets) => {
      for (const sheet of sheets) {
        for (const form of sheet.forms) {
          for (const { code, severity, cell, message } of form.findings) {
            const finding = {
              file,
              sheet: sheet.name,
              form: form.name,
              code,
              severity,
              cell,
              message,
              basis: basisOf(code, form.scheme),
            };
            out(`${separator}${JSON.stringify(finding)}`);
            separator = ',';
          }
        }
      }
    },
    end: () => out(']'),
  };
}
