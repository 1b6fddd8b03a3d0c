import type { WorkbookEngine } from '../../engine/workbookEngine';
import { HostError } from '../hostError';
import { textOf } from '../values';

/** Names Excel keeps for its own log of changes, in English and in Chinese. */
const RESERVED: ReadonlySet<string> = new Set(['history', '历史记录']);

/** A name Excel takes for a sheet (other than `exceptId`), or InvalidArgument, or ItemAlreadyExists. */
export function sheetName(engine: WorkbookEngine, value: unknown, exceptId: string | null = null): string {
  const name = textOf(value);
  const legal = name.length >= 1 && name.length <= 31 && !/[[\]:*?/\\]/.test(name) && !/^'|'$/.test(name);
  if (!legal || RESERVED.has(name.toLowerCase())) throw new HostError('InvalidArgument', `工作表名称无效：${name}`);
  const other = engine.sheets.byName(name);
  if (other && other.id !== exceptId) throw new HostError('ItemAlreadyExists', name);
  return name;
}
