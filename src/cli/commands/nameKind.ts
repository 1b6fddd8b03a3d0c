import { extname } from 'node:path';

/** What a file's name says of it: to be checked, or why it is not. */
export type NameKind = 'workbook' | keyof typeof PASSED_OVER | 'lockFile' | 'systemFile' | 'other';

/** Workbooks, documents, and archives of them. */
const CHECKED = ['.xlsx', '.xlsm', '.xlsb', '.xls', '.xlt', '.et', '.ett', '.ods', '.docx', '.docm'];
const ARCHIVE = '.zip';
/** Some systems call a document of today so. */
const CALLED_OLD = ['.doc', '.wps'];
const PASSED_OVER = {
  oldDocument: [...CALLED_OLD, '.dot', '.wpt', '.rtf'],
  print: ['.pdf', '.ofd'],
  document: ['.odt', '.txt', '.csv', '.htm', '.html', '.mht'],
  picture: ['.jpg', '.jpeg', '.png', '.bmp', '.gif', '.tif', '.tiff', '.heic', '.webp'],
  archive: ['.rar', '.7z', '.gz', '.tar'],
} as const satisfies Record<string, readonly string[]>;
/** Excel and Word keep such a file beside every file that is open. */
const LOCK_FILE = '~$';
/** What systems leave beside files, in archives above all. */
const SYSTEM_FILE = /(^|\/)(__MACOSX\/|\._|\.DS_Store$|Thumbs\.db$|desktop\.ini$)/i;

/** What a name, or a path in an archive, says of a file. */
export function kindOf(path: string): NameKind {
  const name = path.slice(path.lastIndexOf('/') + 1);
  if (name.startsWith(LOCK_FILE)) return 'lockFile';
  if (SYSTEM_FILE.test(path)) return 'systemFile';
  const extension = extname(name).toLowerCase();
  if (CHECKED.includes(extension) || extension === ARCHIVE) return 'workbook';
  const kinds = Object.keys(PASSED_OVER) as (keyof typeof PASSED_OVER)[];
  return kinds.find((kind) => (PASSED_OVER[kind] as readonly string[]).includes(extension)) ?? 'other';
}

/** Whether a name is that of an archive we open. */
export function isArchive(path: string): boolean {
  return extname(path).toLowerCase() === ARCHIVE;
}

/** Whether a file's content may be newer than its name. */
export function isCalledOld(name: string): boolean {
  return kindOf(name) === 'oldDocument' && CALLED_OLD.includes(extname(name).toLowerCase());
}
