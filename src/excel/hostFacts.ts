/** What tells one Office from another. */
export interface HostFacts {
  /** As Office names it, 'Excel PC 16.0.17328.20550'. */
  readonly office: string;
  /** 'ExcelApi 1.17', the newest version of each requirement set that is there. */
  readonly sets: readonly string[];
  /** Of Office's texts, 'zh-CN'. */
  readonly language: string;
}

/** The sets on which what the add-in can do depends, with the newest version that is asked for. */
const SETS = [
  ['ExcelApi', 30],
  ['SharedRuntime', 2],
  ['CustomFunctionsRuntime', 9],
  ['KeyboardShortcuts', 1],
] as const;

/** What Office says of itself; nothing about the user or the workbook. */
export function hostFacts(): HostFacts {
  const { diagnostics, displayLanguage } = Office.context;
  const { host, platform, version } = diagnostics;
  return {
    office: [host, platform, version].filter(Boolean).join(' '),
    sets: SETS.flatMap(([name, newest]) => newestOf(name, newest) ?? []),
    language: displayLanguage,
  };
}

/** Versions are counted in their second number: '1.9', '1.17'. */
function newestOf(name: string, newest: number): string | null {
  for (let minor = newest; minor > 0; minor -= 1) {
    if (Office.context.requirements.isSetSupported(name, `1.${minor}`)) return `${name} 1.${minor}`;
  }
  return null;
}
