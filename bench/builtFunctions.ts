import { existsSync, readFileSync } from 'node:fs';
import { runInThisContext } from 'node:vm';

const BUILT = 'dist/functions.js';

/** Stands where Excel's own class is; the functions only construct it. */
class FunctionError extends Error {}

type Associated = Readonly<Record<string, (...args: readonly unknown[]) => unknown>>;

/** The functions as dist/functions.js gives them to Excel, by their ids. */
export function builtFunctions(): Associated {
  const associated: Record<string, Associated[string]> = {};
  const associate = (id: string, run: Associated[string]): void => void (associated[id] = run);
  const ErrorCode = { invalidValue: '#VALUE!', notAvailable: '#N/A' };
  Object.assign(globalThis, { CustomFunctions: { associate, Error: FunctionError, ErrorCode } });
  runBuiltFunctions();
  return associated;
}

/** Runs dist/functions.js, which makes its functions known to the CustomFunctions there are. */
export function runBuiltFunctions(): void {
  if (!existsSync(BUILT)) throw new Error('npm run build comes before');
  Object.assign(globalThis, { self: globalThis });
  runInThisContext(readFileSync(BUILT, 'utf8'), { filename: BUILT });
}
