import type { PageSetup } from '../../engine/pageSetup';
import { HostError } from '../hostError';
import type { WorksheetTarget } from './worksheetTarget';

/** Changes how a sheet prints; a protected one keeps its setup. */
export function changePageSetup({ host, sheetId }: WorksheetTarget, change: Partial<PageSetup>): void {
  if (host.engine.protection.options(sheetId)) throw new HostError('AccessDenied');
  host.engine.setPageSetup(sheetId, change);
}
