import * as z from 'zod/mini';
import { moneyUnits } from '../quantity/money';
import type { Immutable } from './scheme';

const MAX_CHARACTERS = 100;
const MAX_ROWS = 50;

const name = () => z.catch(z.string().check(z.maxLength(MAX_CHARACTERS)), '');

/** What a new form begins with: as the last one was inserted, but for its year and project. */
const formDefaultsDefinition = z.object({
  templateId: z.string(),
  schemeId: z.string(),
  moneyUnit: z.enum(moneyUnits),
  department: name(),
  implementer: name(),
  /** Rows of 项目资金 below the total. */
  fundParts: z.array(z.string()),
  /** Whether a line for names, date and seal stands below it. */
  hasSignatureLine: z.catch(z.boolean(), false),
  /** Rows per 二级指标 name. */
  rows: z.record(z.string(), z.int().check(z.minimum(0), z.maximum(MAX_ROWS))),
});

/** The same as it is kept. */
export type FormDefaults = Immutable<z.output<typeof formDefaultsDefinition>>;

/** What was kept; null where it makes no sense, or nothing was. */
export function parseFormDefaults(text: string | null): FormDefaults | null {
  if (text === null) return null;
  try {
    return formDefaultsDefinition.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
}
