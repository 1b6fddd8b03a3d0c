import type { Effort } from './section';

/** Does something a number of times, and says how many. */
type Contestant = () => number | Promise<number>;

/** How quick each of several was. */
export interface Speeds<Name extends string> {
  /** The median of the rounds, for each second of processor time. */
  readonly perSecond: (name: Name) => number;
  /** The median of what each round gives: noise of the machine hits both sides of it. */
  readonly ratio: (name: Name, to: Name) => number;
}

/** Lets all of them run by turns, round after round; a round before the first is not counted. */
export async function interleaved<Name extends string>(
  contestants: Readonly<Record<Name, Contestant>>,
  { rounds, milliseconds }: Effort,
): Promise<Speeds<Name>> {
  const names = Object.keys(contestants) as Name[];
  const speeds = new Map(names.map((name) => [name, [] as number[]]));
  for (let round = -1; round < rounds; round += 1) {
    for (const name of names) {
      const perSecond = await callsPerSecond(contestants[name], milliseconds);
      if (round >= 0) speeds.get(name)?.push(perSecond);
    }
  }
  const of = (name: Name): readonly number[] => speeds.get(name) ?? [];
  return {
    perSecond: (name) => median(of(name)),
    ratio: (name, to) => median(of(name).map((speed, round) => speed / (of(to)[round] ?? NaN))),
  };
}

/** By the processor time that was had, its own and that of collecting its garbage, whatever else the machine does. */
async function callsPerSecond(run: Contestant, milliseconds: number): Promise<number> {
  const start = process.cpuUsage();
  let calls = 0;
  let spent = 0;
  do {
    calls += await run();
    const { user, system } = process.cpuUsage(start);
    spent = (user + system) / 1000;
  } while (spent < milliseconds);
  return (calls * 1000) / spent;
}

/** The number in the middle. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  return ((sorted[Math.ceil(middle) - 1] ?? NaN) + (sorted[Math.floor(middle)] ?? NaN)) / 2;
}

/** A number with thousands separators and no more than three significant digits. */
export function rounded(value: number): string {
  return Number(value.toPrecision(3)).toLocaleString('en-US');
}
