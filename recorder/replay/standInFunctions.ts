import * as functions from '../../src/functions/functions';
import metadata from '../../src/functions/functions.zh-CN.json';

/** The add-in's functions as the manifest makes them known to Excel. */
export const standInFunctions = { namespace: 'ZPB', metadata: metadata.functions };

/** Makes them known to the client, as the built functions.js does: each under its name in capital letters. */
export function associateFunctions(): void {
  for (const [name, implementation] of Object.entries(functions)) {
    CustomFunctions.associate(name.toUpperCase(), implementation as (...values: unknown[]) => unknown);
  }
}
