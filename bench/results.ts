import { SECTIONS } from './sections';
import type { BenchRow, Target } from './section';
import { isReached } from './section';
import { rounded } from './measure';

/** Where the figures are kept, from the project's folder. */
export const RESULTS = 'bench/results.md';

const HEAD = `# What the benchmarks gave

Written by \`npm run bench\`, which measures everything, or by \`npm run bench -- NAME\`, which renews one section. What is compared ran by turns in one
process; a figure is the median of its rounds, and a second is one of processor time where nothing else is said. Ratios can be compared from one machine to another, speeds cannot. What was done about
them stands in [performance.md](../docs/performance.md).
`;

/** A section as text, under the name of which it is found again. */
export function sectionText(name: string, title: string, circumstances: string, rows: readonly BenchRow[]): string {
  const lines = rows.map((row) => {
    const { what, figure, ratio, target } = row;
    const reached = isReached(row);
    const compared = ratio ? [rounded(ratio.value), ratio.to] : ['', ''];
    return [
      what,
      figure,
      ...compared,
      target ? targetText(target) : '',
      reached === null ? '' : reached ? 'yes' : '**no**',
    ];
  });
  const table = [['what', 'figure', 'ratio', 'to', 'target', 'reached'], Array<string>(6).fill('---'), ...lines];
  return `## ${name}: ${title}\n\n${circumstances}\n\n${table.map((cells) => `| ${cells.join(' | ')} |`).join('\n')}\n`;
}

/** The results with one section in the place of the one it had; sections that are no more are left out. */
export function withSection(results: string, name: string, text: string): string {
  const found = new Map(
    results
      .split(/^(?=## )/m)
      .slice(1)
      .map((section) => [sectionName(section), section.trimEnd()]),
  );
  found.set(name, text.trimEnd());
  return [HEAD, ...Object.keys(SECTIONS).flatMap((each) => found.get(each) ?? [])].join('\n\n') + '\n';
}

/** The names of the sections that results have, in their order. */
export function sectionsIn(results: string): string[] {
  return results
    .split(/^(?=## )/m)
    .slice(1)
    .map(sectionName);
}

function sectionName(section: string): string {
  return /^## ([\w-]+):/.exec(section)?.[1] ?? '';
}

/** '≥ 0.25'. */
function targetText(target: Target): string {
  return 'atLeast' in target ? `≥ ${target.atLeast}` : `≤ ${target.atMost}`;
}
