import { readFileSync } from 'node:fs';
import { startExcel } from '../preview/node/startExcel';
import type { RunningExcel } from '../preview/node/startExcel';
import type { FunctionMetadata } from '../preview/engine/customFunctions';
import { checkActiveSheet } from '../src/commands/checkActiveSheet';
import { exampleForms } from '../src/core/form/examples';
import { defaultScheme } from '../src/core/scheme/schemes';
import { national2020 } from '../src/core/sheet/templates/national2020';
import { summariseForms } from '../src/core/summary/summariseForms';
import { createForms } from '../src/excel/createForms';
import { schemeOf } from '../src/excel/formSchemes';
import { insertForm } from '../src/excel/insertForm';
import { writeSummary } from '../src/excel/writeSummary';
import { SummaryStore } from '../src/taskpane/summary/summaryStore';
import { associateFunctions } from '../test/support/associateFunctions';
import { HostTime } from './hostTime';
import { median, rounded } from './measure';
import type { BenchRow, Section } from './section';

/** Each twice the one before. */
const SIZES = [125, 250, 500, 1000] as const;
const MAX_GROWTH = 2.1;
/** Reading is repeated, as it leaves nothing behind. */
const READINGS = 3;

/** What one action took. */
interface Taken {
  readonly roundTrips: number;
  readonly bytes: number;
  /** Milliseconds of processor time of ours and of Microsoft's client. */
  readonly own: number;
  readonly host: number;
}

const section: Section = {
  title: 'what actions ask of Excel, and our own time beside that of the stand-in; 2 is growth in step with the forms',
  measure: async () => {
    const { functions } = JSON.parse(readFileSync('dist/functions.json', 'utf8')) as {
      functions: FunctionMetadata[];
    };
    const excel = await startExcel({ functions: { namespace: 'ZPB', metadata: functions } });
    associateFunctions();
    await excel.settle();
    const time = new HostTime(excel.host);
    const taken = async (action: () => Promise<unknown>): Promise<Taken> => {
      excel.host.clearLog();
      const before = time.read();
      await action();
      const after = time.read();
      const sent = excel.host.log.filter(({ housekeeping }) => !housekeeping);
      const bytes = sent.reduce((sum, { bytes: one }) => sum + one, 0);
      const host = after.host - before.host;
      return { roundTrips: sent.length, bytes, host, own: after.all - before.all - host };
    };
    const one = await actionsOnOneForm(excel, taken);
    const many = await actionsOnManyForms(excel, taken);
    excel.dispose();
    return [...one, ...many];
  },
};
export default section;

type Measure = (action: () => Promise<unknown>) => Promise<Taken>;

async function actionsOnOneForm(excel: RunningExcel, taken: Measure): Promise<BenchRow[]> {
  const inserted = await taken(() => insertForm({ ...formNumber(0), place: 'newSheet' }));
  await excel.settle();
  const checked = await taken(checkActiveSheet);
  const again = await taken(checkActiveSheet);
  return [
    { what: 'a form inserted', figure: figureOf(inserted) },
    { what: 'a sheet checked and marked by the ribbon', figure: figureOf(checked) },
    { what: 'the same once more, nothing changed', figure: figureOf(again) },
  ];
}

/** One workbook that grows from size to size: what was made is read and summed up before more is made. */
async function actionsOnManyForms(excel: RunningExcel, taken: Measure): Promise<BenchRow[]> {
  const created: Taken[] = [];
  const read: Taken[] = [];
  const written: Taken[] = [];
  let made = 0;
  for (const size of SIZES) {
    const requests = Array.from({ length: size - made }, (_, index) => formNumber(made + index + 1));
    const more = await taken(() => createForms(requests));
    created.push(sum(created.at(-1), more));
    made = size;
    await excel.settle();
    const readings: Taken[] = [];
    let rows: ReturnType<typeof summariseForms>['rows'] = [];
    for (let round = 0; round < READINGS; round += 1) {
      const store = new SummaryStore(schemeOf({}, {}));
      readings.push(await taken(() => store.read()));
      ({ rows } = summariseForms(store.state().entries));
      store.stop();
    }
    read.push(medianOf(readings));
    written.push(await taken(() => writeSummary(rows)));
    await excel.settle();
  }
  return [
    ...growthRows('从清单批量生成', created),
    ...growthRows('汇总: all forms read and checked', read),
    ...growthRows('汇总: its sheet written', written),
  ];
}

function formNumber(index: number) {
  const content = exampleForms[index % exampleForms.length];
  if (!content) throw new RangeError('no example forms');
  return {
    content: { ...content, project: `${content.project}${index}` },
    templateId: national2020.id,
    schemeId: defaultScheme.id,
    formulas: 'functions' as const,
  };
}

/** The largest size with what it takes beside half of it, and the growth for each doubling of all of them. */
function growthRows(what: string, taken: readonly Taken[]): BenchRow[] {
  const [first, last, half] = [taken[0], taken.at(-1), taken.at(-2)];
  if (!first || !last || !half) throw new RangeError('too few sizes');
  const doublings = SIZES.length - 1;
  const growth = (of: keyof Taken) => (last[of] / first[of]) ** (1 / doublings);
  const size = SIZES[SIZES.length - 1];
  const target = { atMost: MAX_GROWTH };
  const each = `for each doubling from ${SIZES[0]} forms`;
  return [
    {
      what: `${what}, ${size} forms: our time`,
      figure: figureOf(last),
      ratio: { value: growth('own'), to: each },
      target,
    },
    {
      what: `${what}: bytes`,
      figure: `${rounded(last.bytes / 1e6)} MB`,
      ratio: { value: growth('bytes'), to: each },
      target,
    },
    {
      what: `${what}: round trips`,
      figure: `${last.roundTrips}`,
      ratio: { value: growth('roundTrips'), to: each },
      target,
    },
  ];
}

function sum(before: Taken | undefined, more: Taken): Taken {
  if (!before) return more;
  return {
    roundTrips: before.roundTrips + more.roundTrips,
    bytes: before.bytes + more.bytes,
    own: before.own + more.own,
    host: before.host + more.host,
  };
}

function medianOf(taken: readonly Taken[]): Taken {
  const of = (name: keyof Taken) => median(taken.map((one) => one[name]));
  return { roundTrips: of('roundTrips'), bytes: of('bytes'), own: of('own'), host: of('host') };
}

function figureOf({ roundTrips, bytes, own, host }: Taken): string {
  const trips = `${roundTrips} round trip${roundTrips === 1 ? '' : 's'}`;
  return `${rounded(own)} ms beside ${rounded(host)} ms of the stand-in, ${trips}, ${rounded(bytes / 1000)} kB sent`;
}
