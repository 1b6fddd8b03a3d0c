import { readFileSync, readdirSync } from 'node:fs';

/** What a program took, with the processes it started. */
export interface ProgramUse {
  /** Megabytes that the largest process held at most. */
  readonly megabytes: number;
  /** Megabytes that all of them together held at most. */
  readonly megabytesTogether: number;
  /** Seconds of processor time of all of them. */
  readonly seconds: number;
}

interface ProcessLook {
  readonly pid: number;
  readonly parent: number;
  readonly megabytes: number;
  readonly seconds: number;
}

/** What no process may hold: checkBudget, and what it takes to look and to end one. */
export const MOST_MEGABYTES = 640;

const PAGE = 4096;
const MEGABYTE = 1024 * 1024;
const TICKS_PER_SECOND = 100;
const LOOK_EVERY_MS = 20;

/** Watches a process and those it starts until `stop` is called; null where the system has no /proc to look into. */
export function watchUse(pid: number): { stop(): ProgramUse | null } {
  const seconds = new Map<number, number>();
  const peak = { megabytes: 0, megabytesTogether: 0 };
  const timer = setInterval(() => {
    const looks = looksBelow(pid);
    looks.forEach((look) => seconds.set(look.pid, look.seconds));
    const sizes = looks.map(({ megabytes }) => megabytes);
    peak.megabytes = Math.max(peak.megabytes, ...sizes);
    peak.megabytesTogether = Math.max(peak.megabytesTogether, sum(sizes));
  }, LOOK_EVERY_MS);
  return {
    stop: () => {
      clearInterval(timer);
      return seconds.size === 0 ? null : { ...peak, seconds: sum([...seconds.values()]) };
    },
  };
}

function looksBelow(pid: number): ProcessLook[] {
  const looks = processNumbers().flatMap((number) => lookAt(number) ?? []);
  const family = new Set([pid]);
  // A process has a higher number than the one that started it, but for the rare time when numbers begin anew.
  for (const each of looks.sort((left, right) => left.pid - right.pid))
    if (family.has(each.parent)) family.add(each.pid);
  return looks.filter((each) => family.has(each.pid));
}

function lookAt(pid: number): ProcessLook | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'latin1');
    // After the program's name, which may hold anything: the third field, the state, and those that follow.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const field = (number: number): number => Number(fields[number - 3]);
    return {
      pid,
      parent: field(4),
      megabytes: (field(24) * PAGE) / MEGABYTE,
      seconds: (field(14) + field(15)) / TICKS_PER_SECOND,
    };
  } catch {
    // It has ended meanwhile.
    return null;
  }
}

function processNumbers(): number[] {
  try {
    return readdirSync('/proc').map(Number).filter(Number.isInteger);
  } catch {
    return [];
  }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
