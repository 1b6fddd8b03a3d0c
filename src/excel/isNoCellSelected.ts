import { errorCode } from './userError';

/**
 * Whether Excel refused to tell what cells are selected: it does so while a chart or a picture is (OfficeDev/office-js #2268, by design;
 * #5319 and #381 report the same of the active cell, with one code or the other).
 */
export function isNoCellSelected(error: unknown): boolean {
  return ['InvalidSelection', 'InvalidArgument', 'GeneralException'].includes(errorCode(error));
}
