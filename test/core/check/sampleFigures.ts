import Decimal from 'decimal.js';
import { named } from '../../../src/core/check/subject';
import type { Subject } from '../../../src/core/check/subject';

/** A number among figures. */
export const D = (value: number) => new Decimal(value);
/** A row that has a name. */
export const seven: Subject = named('7');
/** A row that has none. */
export const unnamed: Subject = { kind: 'unnamed', under: '' };
/** More than are named one by one. */
export const MANY_CELLS = ['A1', 'A2', 'A3', 'A4', 'A5', 'A6', 'A7'];
/** The amounts of a line of 项目资金. */
export const AMOUNTS = ['initialBudget', 'budget', 'executed'] as const;
/** What stands on a form and what would be right. */
export const wrong = { printed: D(7), computed: D(8) };
/** 指标值 and 完成值. */
export const pair = { target: '7', actual: '8' };
/** The places of a form outside its tables. */
export const PLACES = ['year', 'project', 'department', 'implementer', 'expectedGoal', 'actualGoal'] as const;
