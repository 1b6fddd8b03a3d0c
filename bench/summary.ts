import { checkForm } from '../src/core/check/checkForm';
import { assessForm } from '../src/core/form/assessForm';
import { exampleForms } from '../src/core/form/examples';
import { defaultScheme } from '../src/core/scheme/schemes';
import { planForm } from '../src/core/sheet/planForm';
import { readForms } from '../src/core/sheet/readForms';
import { national2020 } from '../src/core/sheet/templates/national2020';
import { arrangeLines } from '../src/core/summary/sheet/arrangeLines';
import { planSummaryTable } from '../src/core/summary/sheet/planSummaryTable';
import { TablePlace } from '../src/core/summary/sheet/tablePlace';
import { sortSummary } from '../src/core/summary/sortSummary';
import { summariseForms } from '../src/core/summary/summariseForms';
import type { SummaryEntry } from '../src/core/summary/summary';
import { callsPerSecond, rounded } from './measure';

const FEW = 100;
const MANY = 500;

/** The example forms again and again, each on a sheet of its own. */
function entries(count: number): SummaryEntry[] {
  return Array.from({ length: count }, (_, index) => {
    const content = exampleForms[index % exampleForms.length];
    if (!content) throw new RangeError('no example forms');
    const { formulas, numberFormats } = planForm(national2020, content, { row: 0, column: 0 }, defaultScheme);
    const [form] = readForms({ row: 0, column: 0, values: formulas, formulas, numberFormats }).forms;
    if (!form) throw new RangeError('the reader finds the form');
    const assessment = assessForm(form, defaultScheme);
    const findings = checkForm(form, defaultScheme);
    return {
      sheetId: String(index),
      sheetName: `表${index}`,
      isHidden: false,
      unsureColumns: 0,
      ignored: [],
      form,
      scheme: defaultScheme,
      assessment,
      findings,
    };
  });
}

/** One table of many forms: added up, sorted, and planned as a sheet. */
export function benchSummary(): void {
  const few = entries(FEW);
  const many = entries(MANY);
  const summed = (forms: readonly SummaryEntry[]) => callsPerSecond(() => summariseForms(forms).rows.length);
  const sorted = (forms: readonly SummaryEntry[]) => {
    const summary = summariseForms(forms);
    return callsPerSecond(() => sortSummary(summary, { by: 'project', descending: false }).length);
  };
  const planned = (forms: readonly SummaryEntry[]) => {
    const { rows } = summariseForms(forms);
    return callsPerSecond(() => {
      const { lines } = arrangeLines([], rows);
      const place = new TablePlace({ row: 2, column: 0 }, lines.length);
      return planSummaryTable(lines, place).cells.length;
    });
  };
  console.log('Summing up a workbook');
  for (const [name, speed] of [
    ['summariseForms', summed],
    ['sortSummary, by name', sorted],
    ['planSummaryTable', planned],
  ] as const) {
    const [slow, fast] = [speed(many), speed(few)];
    console.log(
      `  ${name.padEnd(22)}${rounded(slow)} forms/s of ${MANY} (ratio to ${FEW}: ${rounded(fast / slow)}; 1 is linear)`,
    );
  }
}
