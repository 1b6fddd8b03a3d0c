import excelMetadata from '../functions/functions.zh-CN.json';
import { wpsSentences } from '../wording/zh-CN/wps';
import { CustomFunctionError, errorCodes } from './customFunctionError';
import { wpsFunctions } from './functionMetadata';
import { registerFunction } from './registerFunction';
import type { WpsApi } from './registerFunction';

// Stands before the functions in the page of the add-in, which are the very script Excel loads: it finds the runtime it expects.

declare const wps: WpsApi;

const described = new Map(wpsFunctions(excelMetadata).map((each) => [each.name, each]));
const associated: string[] = [];
const refused: string[] = [];

/** What Office calls of `CustomFunctions`, with the one use the built functions make of it. */
const CustomFunctions = {
  Error: CustomFunctionError,
  ErrorCode: errorCodes,
  associate(id: string, run: (...args: readonly unknown[]) => unknown): void {
    const description = described.get(id);
    if (!description) throw new RangeError(`No description of ${id}`);
    associated.push(id);
    if (isOldWps() || !registerFunction(wps, description, run)) refused.push(id);
  },
};

function isOldWps(): boolean {
  return wps.AddCustomFunction === undefined;
}

/** Whether the functions can be used, in a sentence. */
function status(): string {
  if (isOldWps()) return wpsSentences.tooOld();
  if (associated.length === 0) return wpsSentences.missing();
  return refused.length > 0 ? wpsSentences.refused(refused) : wpsSentences.ready(associated.length);
}

// The ribbon calls by name what stands in the page.
Object.assign(globalThis, {
  CustomFunctions,
  OnAddinLoad: () => true,
  OnFunctionStatus: () => {
    alert(status());
    return true;
  },
});
