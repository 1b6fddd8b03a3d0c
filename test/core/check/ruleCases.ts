import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { FindingCode } from '../../../src/core/check/finding';
import type { RuleCase } from './ruleCase';

const FOLDER = path.join(__dirname, 'rules');

/** The file of a rule is named by its code: 'weight.total' is in weightTotal. */
export function ruleFileName(code: string): string {
  return code.replace(/\.(.)/, (_, letter: string) => letter.toUpperCase());
}

/** The names of the files that are here. */
export function ruleCaseFiles(): string[] {
  return readdirSync(FOLDER).map((file) => path.parse(file).name);
}

/** What the rule of a code is tried with. */
export function ruleCaseOf(code: FindingCode): RuleCase {
  const file = path.join(FOLDER, `${ruleFileName(code)}.ts`);
  if (!existsSync(file)) throw new Error(`${code} is tried with nothing: ${file} is missing`);
  return jest.requireActual<{ readonly default: RuleCase }>(file).default;
}
