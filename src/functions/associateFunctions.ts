import { deviation, execRate, execScore, explain, indScore, needReason } from './functions';

/** The functions by the ids of the metadata. */
export const functionsById = {
  EXECRATE: execRate,
  EXECSCORE: execScore,
  INDSCORE: indScore,
  DEVIATION: deviation,
  NEEDREASON: needReason,
  EXPLAIN: explain,
} as const;

/** Makes the functions known to Excel under their ids. */
export function associateFunctions(): void {
  CustomFunctions.associate(functionsById);
}
