import type { ProtectionOptions } from '../../engine/sheetProtection';
import { HostError } from '../hostError';
import { defineClass } from '../hostObject';
import type { HostClass } from '../hostObject';
import { recordOf } from '../values';
import type { WorksheetTarget } from './worksheetTarget';

/** Excel.WorksheetProtection. Passwords are taken but not asked for. */
export const worksheetProtection: HostClass<WorksheetTarget> = defineClass<WorksheetTarget>({
  className: 'WorksheetProtection',
  scalars: {
    Protected: { get: ({ host, sheetId }) => host.engine.protection.options(sheetId) !== null },
    Options: { get: ({ host, sheetId }) => host.engine.protection.options(sheetId) },
  },
  methods: {
    Protect: (target, [options]) => {
      const { host, sheetId } = target;
      if (host.engine.protection.options(sheetId)) throw new HostError('InvalidOperation', '工作表已受保护');
      host.engine.protection.protect(sheetId, recordOf(options ?? {}) as ProtectionOptions);
      host.events.raise('ProtectionChanged', sheetId, { isProtected: true });
    },
    Unprotect: ({ host, sheetId }) => {
      host.engine.protection.unprotect(sheetId);
      host.events.raise('ProtectionChanged', sheetId, { isProtected: false });
    },
  },
});
