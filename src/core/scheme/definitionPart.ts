import type * as z from 'zod/mini';
import type { SchemePath } from './schemeProblem';

/** What a definition says of one place. */
export interface DefinitionPart {
  /** Fields of an object; none of anything else. */
  readonly fields: readonly string[];
  /** Limits of a number; endless of anything else. */
  readonly min: number;
  readonly max: number;
  readonly mayBeNull: boolean;
}

/** The part of a definition that stands for a place of the file. */
export function definitionPart(definition: z.core.$ZodType, path: SchemePath): DefinitionPart {
  const wrapped = path.reduce<z.core.$ZodType>(step, definition);
  const inner = unwrapped(wrapped);
  const { def } = inner._zod as z.core.$ZodTypes['_zod'];
  return {
    fields: def.type === 'object' ? Object.keys(def.shape) : [],
    min: limitOf(inner, 'greater_than') ?? -Infinity,
    max: limitOf(inner, 'less_than') ?? Infinity,
    mayBeNull: inner !== wrapped && isNullable(wrapped),
  };
}

function step(whole: z.core.$ZodType, key: string | number): z.core.$ZodType {
  const { def } = unwrapped(whole)._zod as z.core.$ZodTypes['_zod'];
  if (def.type === 'array') return def.element;
  const part = def.type === 'object' ? def.shape[key] : undefined;
  return part ?? whole;
}

/** The definition without what only says that it may be left out, or null. */
function unwrapped(part: z.core.$ZodType): z.core.$ZodType {
  const { def } = part._zod as z.core.$ZodTypes['_zod'];
  return def.type === 'default' || def.type === 'nullable' ? unwrapped(def.innerType) : part;
}

function limitOf(part: z.core.$ZodType, kind: 'greater_than' | 'less_than'): number | undefined {
  const limits = (part._zod.def.checks ?? []).flatMap((check) => {
    const { def } = check._zod as z.core.$ZodChecks['_zod'];
    return def.check === kind ? Number(def.value) : [];
  });
  return limits[0];
}

function isNullable(part: z.core.$ZodType): boolean {
  const { def } = part._zod as z.core.$ZodTypes['_zod'];
  return def.type === 'nullable' || (def.type === 'default' && isNullable(def.innerType));
}
