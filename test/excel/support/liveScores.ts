import metadata from '../../../src/functions/functions.zh-CN.json';
import type { StartOptions } from '../../../preview/node/startExcel';
import { associateFunctions } from '../../support/associateFunctions';

/** Makes Excel know our functions by the metadata it would download. */
export const withFunctions: StartOptions = { functions: { namespace: 'ZPB', metadata: metadata.functions } };

/** Hands the functions to Microsoft's custom-functions runtime, as the add-in's page does; call once Excel has started. */
export function answerFunctions(): void {
  associateFunctions();
}
