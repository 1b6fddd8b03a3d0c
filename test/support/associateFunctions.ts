import { deviation, execRate, execScore, explain, indScore, needReason } from '../../src/functions/functions';

/** The functions by the ids of their metadata. In the built add-in the metadata plugin adds these associations itself. */
export const functionsById = {
  EXECRATE: execRate,
  EXECSCORE: execScore,
  INDSCORE: indScore,
  DEVIATION: deviation,
  NEEDREASON: needReason,
  EXPLAIN: explain,
} as const;

/** Makes the functions known to the client as the built functions.js does. */
export function associateFunctions(): void {
  CustomFunctions.associate(functionsById);
}
