import { NAMESPACE } from '../core/sheet/repair/ownFunctions';
import { argumentFromWps } from './argumentFromWps';
import type { WpsFunction } from './functionMetadata';

/** A function as WPS and Excel call it. */
type CellFunction = (...args: readonly unknown[]) => unknown;

/** What is used of the object `wps`; versions before 12.1.0.20540 have no functions. */
export interface WpsApi {
  readonly AddCustomFunction?: (
    namespace: string,
    name: string,
    run: CellFunction,
    metadata: Omit<WpsFunction, 'name'>,
  ) => unknown;
}

/**
 * Makes a function known to WPS by the name formulas have and by the one that Excel stores in its files, as a formula of a file may
 * keep it.
 * @returns whether both names were taken
 */
export function registerFunction(wps: WpsApi, { name, ...metadata }: WpsFunction, run: CellFunction): boolean {
  const called = (...args: readonly unknown[]) => run(...args.map(argumentFromWps));
  const names: readonly (readonly [string, string])[] = [
    [NAMESPACE, name],
    ['', `_xldudf_${NAMESPACE}_${name}`],
  ];
  // The second is tried whatever became of the first.
  return names
    .map(([namespace, one]) => wasTaken(() => wps.AddCustomFunction?.(namespace, one, called, metadata)))
    .every(Boolean);
}

function wasTaken(register: () => unknown): boolean {
  try {
    register();
    return true;
  } catch {
    return false;
  }
}
