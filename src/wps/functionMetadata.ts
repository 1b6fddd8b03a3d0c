/** The metadata of functions as Excel reads it; src/functions/functions.zh-CN.json. */
export interface ExcelMetadata {
  readonly functions: readonly ExcelFunction[];
}

interface ExcelFunction {
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly description: string;
    readonly type: string;
    readonly optional?: boolean;
  }[];
  readonly result: { readonly type?: string };
}

/** The description of a function as WPS reads it, in functions.json and at registration; the type of an optional parameter ends in '?'. */
export interface WpsFunction {
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly { readonly name: string; readonly description: string; readonly type: string }[];
  readonly result: { readonly type: string };
}

/** What WPS is told of every function. */
export function wpsFunctions({ functions }: ExcelMetadata): WpsFunction[] {
  return functions.map(({ name, description, parameters, result }) => ({
    name,
    description,
    parameters: parameters.map((one) => ({
      name: one.name,
      description: one.description,
      type: one.optional ? `${one.type}?` : one.type,
    })),
    result: { type: result.type ?? 'any' },
  }));
}
