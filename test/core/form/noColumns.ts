import { fieldsWith, indicatorFields } from '../../../src/core/form/fields';

const lacked = fieldsWith(indicatorFields, 'missing', ['null']);

/** A row of a form that lacks every column a form may lack; a test adds those it is about. */
export const noColumns = Object.fromEntries(lacked.map((field) => [field, null])) as Readonly<
  Record<(typeof lacked)[number], null>
>;
