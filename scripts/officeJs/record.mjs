import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';

/** Lies among the files and says what they were when they were fetched. */
const RECORD = 'fetched.json';

/** The files of a folder do not agree with its record, or it has none; the message says which and how. */
export class RecordError extends Error {}

/** Writes files and then their record. `files`: Map of name to content; `about`: what else the record is to say. */
export function writeRecorded(folder, files, about) {
  const sums = {};
  for (const [name, content] of files) {
    const file = join(folder, name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
    sums[name] = sumOf(content);
  }
  writeFileSync(join(folder, RECORD), `${JSON.stringify({ ...about, files: sums }, null, 2)}\n`);
}

/**
 * The files a folder was given, each compared with the record.
 * @returns {{about: object, files: Map<string, Buffer>, others: string[]}} others: files the record does not know
 * @throws {RecordError} when one is missing or has changed
 */
export function readRecorded(folder) {
  const { files: sums, ...about } = readRecord(folder);
  const files = new Map();
  const problems = [];
  for (const [name, sum] of Object.entries(sums)) {
    const file = join(folder, name);
    const content = existsSync(file) ? readFileSync(file) : null;
    if (content === null) problems.push(`缺少 ${name}`);
    else if (sumOf(content) !== sum) problems.push(`${name} 和取得时不一样`);
    else files.set(name, content);
  }
  if (problems.length > 0) throw new RecordError(problems.join('\n'));
  const others = namesIn(folder).filter((name) => name !== RECORD && !files.has(name));
  return { about, files, others };
}

function readRecord(folder) {
  const file = join(folder, RECORD);
  if (!existsSync(file)) throw new RecordError(`${folder} 里没有 ${RECORD}，不是用这个程序取得的，无法核对。`);
  try {
    const record = JSON.parse(readFileSync(file, 'utf8'));
    if (Object.keys(record.files).length > 0) return record;
  } catch {
    // Said below.
  }
  throw new RecordError(`${file} 已经损坏，无法核对。`);
}

const sumOf = (content) => createHash('sha256').update(content).digest('hex');

function namesIn(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll(sep, '/'));
}
