import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { rounded } from './measure';
import type { BenchRow, Section } from './section';

/** What the browser gave, as bench/pane/measurePane.mjs prints it. */
interface PaneFigures {
  readonly loads: Readonly<Record<'pane' | 'template', LoadFigures>>;
  readonly edit: Readonly<Record<'single' | 'burst', EditFigures>>;
  readonly heap: Readonly<Record<'pane' | 'template', { readonly at100: number; readonly at1000: number }>>;
  readonly longest: readonly { readonly what: string; readonly drawing: number; readonly own: number }[];
}

/** Milliseconds from a key until the cells are calculated, and until the pane shows it. */
interface EditFigures {
  readonly host: number;
  readonly pane: number;
}

interface LoadFigures {
  /** Bytes of our scripts and page, and with those of office.js. */
  readonly own: Bytes;
  readonly all: Bytes;
  readonly milliseconds: number;
}

interface Bytes {
  readonly raw: number;
  readonly gzip: number;
  readonly brotli: number;
}

const AS_LARGE = { atMost: 1.1 };
const AS_QUICK = { atMost: 1.15 };
const section: Section = {
  title: 'the pane in Chromium, on a workbook with a form, beside a page as Microsoft’s React template makes one',
  measure: async ({ rounds }) => {
    const { stdout } = await promisify(execFile)(process.execPath, ['bench/pane/measurePane.mjs', String(rounds)], {
      maxBuffer: 64e6,
    });
    const { loads, edit, heap, longest } = JSON.parse(stdout) as PaneFigures;
    const { pane, template } = loads;
    const bytes = (of: 'own' | 'all', how: keyof Bytes): BenchRow => ({
      what: `${how === 'raw' ? 'unpacked' : how} until 检查 can be used, ${of === 'own' ? 'ours' : 'with office.js'}`,
      figure: `${rounded(pane[of][how] / 1000)} kB`,
      ratio: {
        value: pane[of][how] / template[of][how],
        to: `${rounded(template[of][how] / 1000)} kB of the template`,
      },
      target: AS_LARGE,
    });
    return [
      ...(['gzip', 'brotli', 'raw'] as const).map((how) => bytes('own', how)),
      ...(['gzip', 'brotli', 'raw'] as const).map((how) => bytes('all', how)),
      {
        what: 'until 检查 can be used',
        figure: `${rounded(pane.milliseconds)} ms`,
        ratio: {
          value: pane.milliseconds / template.milliseconds,
          to: `${rounded(template.milliseconds)} ms of the template`,
        },
        target: AS_QUICK,
      },
      editRow('key to updated pane, 40 rows', edit.single),
      editRow('the same with one key upon the other', edit.burst),
      {
        what: 'memory that 900 edits leave behind',
        figure: `${rounded(grown(heap.pane) / 1e6)} MB`,
        ratio: {
          value: grown(heap.pane) / grown(heap.template),
          to: `${rounded(grown(heap.template) / 1e6)} MB with the template, the stand-in's own`,
        },
        target: AS_LARGE,
      },
      ...longest.flatMap(({ what, drawing, own }) => [
        longestRow(`longest task until ${what} are read, checked and shown, the stand-in's included`, drawing),
        longestRow(`the most of our own in one task until ${what} are read, checked and shown`, own),
      ]),
    ];
  },
};
export default section;

function editRow(what: string, { host, pane }: EditFigures): BenchRow {
  const ratio = { value: pane / host, to: `${rounded(host)} ms until the cells are calculated` };
  return { what, figure: `${rounded(pane)} ms`, ratio, target: AS_QUICK };
}

/** Milliseconds after which a page seems not to answer. */
const MAX_TASK = 50;

function longestRow(what: string, milliseconds: number): BenchRow {
  const ratio = { value: milliseconds / MAX_TASK, to: `${MAX_TASK} ms` };
  return {
    what,
    figure: `${rounded(milliseconds)} ms`,
    ratio,
    target: { atMost: 1 },
  };
}

function grown({ at100, at1000 }: { readonly at100: number; readonly at1000: number }): number {
  return at1000 - at100;
}
