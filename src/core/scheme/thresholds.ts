import type * as z from 'zod/mini';
import type { Immutable } from '../immutable';
import type { thresholdsDefinition } from './thresholdsDefinition';

/**
 * From when on an office wants reasons, where it differs from the scheme; what is left out is as the scheme says. None of these
 * changes a score: scores in cells come from the scheme their formulas name.
 */
export type Thresholds = Immutable<z.output<typeof thresholdsDefinition>>;
