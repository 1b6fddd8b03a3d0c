import * as functions from '../../src/functions/functions';

type Functions = typeof functions;
type FunctionsById = { readonly [Name in keyof Functions as Uppercase<Name>]: Functions[Name] };

/** The functions by the ids of their metadata. In the built add-in the metadata plugin adds these associations itself. */
export const functionsById = Object.fromEntries(
  Object.entries(functions).map(([name, run]) => [name.toUpperCase(), run]),
) as FunctionsById;

/** Makes the functions known to the client as the built functions.js does. */
export function associateFunctions(): void {
  CustomFunctions.associate(functionsById);
}
