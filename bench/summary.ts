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
import { interleaved, rounded } from './measure';
import type { Section } from './section';

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

function sorted(forms: readonly SummaryEntry[]): () => number {
  const summary = summariseForms(forms);
  return () => sortSummary(summary, { by: 'project', descending: false }).length;
}

function planned(forms: readonly SummaryEntry[]): () => number {
  const { rows } = summariseForms(forms);
  return () => {
    const { lines } = arrangeLines([], rows);
    const place = new TablePlace({ row: 2, column: 0 }, lines.length);
    planSummaryTable(lines, place);
    return rows.length;
  };
}

const section: Section = {
  title: 'one table of many forms: added up, sorted, and planned as a sheet; 1 is growth in step with the forms',
  measure: async (effort) => {
    const [few, many] = [entries(FEW), entries(MANY)];
    const steps = {
      summariseForms: (forms: readonly SummaryEntry[]) => () => summariseForms(forms).rows.length,
      'sortSummary, by name': sorted,
      planSummaryTable: planned,
    };
    const rows = [];
    for (const [what, step] of Object.entries(steps)) {
      const speeds = await interleaved({ few: step(few), many: step(many) }, effort);
      rows.push({
        what: `${what}, ${MANY} forms`,
        figure: `${rounded(speeds.perSecond('many'))} forms/s`,
        ratio: { value: speeds.ratio('few', 'many'), to: `time for a form among ${FEW}` },
      });
    }
    return rows;
  },
};
export default section;
