import {
  ArrayValueObject,
  BaseFunction,
  BooleanValueObject,
  ERROR_TYPE_SET,
  ErrorValueObject,
  FunctionType,
  IFunctionService,
  NumberValueObject,
  StringValueObject,
} from './univer';
import type { BaseValueObject, ErrorType } from './univer';
import { cellArea } from './address';
import { BUSY, isErrorValue } from './cellValue';
import type { CellValue } from './cellValue';
import type { Calculation, SheetArea } from './calculation';
import type { EngineContext } from './engineContext';

/** A parameter as functions.json describes it. */
export interface FunctionParameter {
  readonly name: string;
  readonly type?: string;
  readonly dimensionality?: string;
  readonly optional?: boolean;
  readonly repeating?: boolean;
}

/** A function as functions.json describes it. */
export interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description?: string;
  readonly parameters: readonly FunctionParameter[];
}

/** One argument as the add-in receives it. */
export type Argument = ArgumentValue | ArgumentValue[] | ArgumentValue[][];
export type ArgumentValue = string | number | boolean | null;

/** A call Excel makes of an add-in's function. */
export interface FunctionCall {
  readonly id: string;
  readonly arguments: readonly Argument[];
  readonly caller: { readonly sheetId: string; readonly row: number; readonly column: number };
}

/** What the add-in answers: a value or matrix, or an error value and the sentence that explains it. */
export type FunctionAnswer =
  | { readonly value: CellValue | null | readonly (readonly (CellValue | null)[])[] }
  | { readonly error: string; readonly message: string };

/** Asks the add-in. */
export type FunctionRuntime = (call: FunctionCall) => Promise<FunctionAnswer>;

/** What an argument is that points to an empty cell: 0 in Excel for Windows, null in Excel on the web. */
export type EmptyArgument = 'zero' | 'null';

/**
 * An add-in's functions in formulas. Excel asks the add-in and shows #BUSY! until it answers; so does this:
 * an answer is kept for its arguments (the functions are pure) and the cells that wait for it calculate again.
 */
export class CustomFunctions {
  emptyArgument: EmptyArgument = 'zero';
  private readonly answers = new Map<string, FunctionAnswer>();
  private readonly waiting = new Map<string, SheetArea[]>();
  private readonly callOfCell = new Map<string, string>();
  private readonly registered = new Set<string>();
  private answered: string[] = [];

  constructor(
    private readonly context: EngineContext,
    private readonly calculation: Calculation,
  ) {
    ERROR_TYPE_SET.add(BUSY as ErrorType);
  }

  /** Makes the functions known under `namespace` and calculates formulas that use them. */
  register(namespace: string, functions: readonly FunctionMetadata[], runtime: FunctionRuntime): void {
    const service = this.context.injector.get(IFunctionService);
    for (const { name } of functions) this.registered.add(`${namespace}.${name}`.toUpperCase());
    const named = functions.map((metadata) => ({ metadata, name: `${namespace}.${metadata.name}`.toUpperCase() }));
    service.registerExecutors(...named.map(({ name, metadata }) => this.executor(name, metadata, runtime)));
    service.registerDescriptions(...named.map(({ name, metadata }) => describe(name, metadata)));
    service.deleteFormulaAstCacheKey(...named.flatMap(({ name }) => [name, name.toLowerCase()]));
    this.forgetAnswers();
  }

  /** Asks the add-in anew for everything, as after it was reloaded. */
  forgetAnswers(): void {
    this.answers.clear();
    this.callOfCell.clear();
    this.calculation.recalculate('all');
  }

  /** The functions' names as they stand in formulas, in capitals. */
  get names(): readonly string[] {
    return [...this.registered];
  }

  /** Whether some call has no answer yet. */
  get busy(): boolean {
    return this.waiting.size > 0;
  }

  /** The sentence that came with the error in this cell; null when there is none. */
  errorMessage(sheetId: string, row: number, column: number): string | null {
    const call = this.callOfCell.get(cellKey(sheetId, row, column));
    const answer = call === undefined ? undefined : this.answers.get(call);
    return answer && 'message' in answer && answer.message !== '' ? answer.message : null;
  }

  private executor(name: string, metadata: FunctionMetadata, runtime: FunctionRuntime): BaseFunction {
    const result = (variants: BaseValueObject[], sheetId: string, row: number, column: number) =>
      this.call(metadata, variants, { sheetId, row, column }, runtime);
    return new (class extends BaseFunction {
      override minParams = 0;
      override maxParams = 255;
      override calculate(...variants: BaseValueObject[]): BaseValueObject {
        return result(variants, this.subUnitId ?? '', this.row, this.column);
      }
    })(name);
  }

  private call(
    metadata: FunctionMetadata,
    variants: BaseValueObject[],
    caller: FunctionCall['caller'],
    runtime: FunctionRuntime,
  ): BaseValueObject {
    const callArguments = this.arguments(metadata, variants);
    if (typeof callArguments === 'string') return error(callArguments);
    const call = { id: metadata.id, arguments: callArguments, caller };
    const key = JSON.stringify([call.id, call.arguments]);
    this.callOfCell.set(cellKey(caller.sheetId, caller.row, caller.column), key);
    const answer = this.answers.get(key);
    if (answer) return 'error' in answer ? error(answer.error) : toVariant(answer.value);
    this.ask(key, call, runtime);
    return error(BUSY);
  }

  private ask(key: string, call: FunctionCall, runtime: FunctionRuntime): void {
    const { sheetId, row, column } = call.caller;
    const cell = { sheetId, area: cellArea(row, column) };
    const others = this.waiting.get(key);
    if (others) {
      others.push(cell);
      return;
    }
    this.waiting.set(key, [cell]);
    void runtime(call)
      .catch((reason: unknown): FunctionAnswer => ({ error: '#VALUE!', message: String(reason) }))
      .then((answer) => this.receive(key, answer));
  }

  private receive(key: string, answer: FunctionAnswer): void {
    this.answers.set(key, answer);
    this.answered.push(key);
    if (this.answered.length === 1) setTimeout(() => this.showAnswers(), 0);
  }

  private showAnswers(): void {
    const cells = this.answered.flatMap((key) => this.waiting.get(key) ?? []);
    for (const key of this.answered) this.waiting.delete(key);
    this.answered = [];
    this.calculation.recalculate(cells);
  }

  /** The arguments as the add-in gets them, or the error value Excel shows without asking it. */
  private arguments(metadata: FunctionMetadata, variants: BaseValueObject[]): Argument[] | string {
    const { parameters } = metadata;
    const repeating = parameters.at(-1)?.repeating === true;
    const single = repeating ? parameters.slice(0, -1) : parameters;
    if (!repeating && variants.length > parameters.length) return '#VALUE!';
    const found: Argument[] = [];
    for (const [index, parameter] of single.entries()) {
      const argument = this.argument(parameter, variants[index]);
      if (isErrorArgument(argument)) return argument.error;
      found.push(argument);
    }
    const last = parameters.at(-1);
    if (!repeating || !last) return found;
    const rest: ArgumentValue[] = [];
    for (const variant of variants.slice(single.length)) {
      const argument = this.argument(last, variant);
      if (isErrorArgument(argument)) return argument.error;
      if (!Array.isArray(argument)) rest.push(argument);
    }
    return [...found, rest];
  }

  private argument(parameter: FunctionParameter, variant: BaseValueObject | undefined): Argument | ErrorArgument {
    if (!variant) return parameter.optional ? null : { error: '#VALUE!' };
    const cells = this.cellsOf(variant);
    const wrong = cells.flat().find((value) => typeof value === 'object' && value !== null);
    if (wrong) return wrong;
    const values = cells as ArgumentValue[][];
    if (parameter.dimensionality === 'matrix') return values;
    if (values.length !== 1 || values[0]?.length !== 1) return { error: '#VALUE!' };
    return asType(values[0][0] ?? null, parameter.type);
  }

  private cellsOf(variant: BaseValueObject): (ArgumentValue | ErrorArgument)[][] {
    if (variant instanceof ArrayValueObject) {
      return variant.getArrayValue().map((row) => row.map((cell) => this.scalar(cell ?? null)));
    }
    return [[this.scalar(variant)]];
  }

  private scalar(value: BaseValueObject | null): ArgumentValue | ErrorArgument {
    if (value === null || value.isNull()) return this.emptyArgument === 'zero' ? 0 : null;
    if (value.isError()) return { error: String(value.getValue()) };
    const scalar = value.getValue();
    return typeof scalar === 'bigint' ? Number(scalar) : scalar;
  }
}

interface ErrorArgument {
  readonly error: string;
}

function isErrorArgument(argument: Argument | ErrorArgument): argument is ErrorArgument {
  return typeof argument === 'object' && argument !== null && 'error' in argument;
}

/** Excel converts arguments to the declared type or shows #VALUE!. */
function asType(value: ArgumentValue, type = 'any'): ArgumentValue | ErrorArgument {
  if (value === null || type === 'any') return value;
  if (type === 'string') return typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
  if (type === 'boolean') return typeof value === 'string' ? { error: '#VALUE!' } : Boolean(value);
  const number = typeof value === 'string' && value.trim() === '' ? Number.NaN : Number(value);
  return Number.isNaN(number) ? { error: '#VALUE!' } : number;
}

function error(text: string): ErrorValueObject {
  return ErrorValueObject.create(text as ErrorType);
}

function toVariant(value: unknown): BaseValueObject {
  if (Array.isArray(value)) return matrixVariant(value as readonly (readonly unknown[])[]);
  if (typeof value === 'number') return Number.isFinite(value) ? NumberValueObject.create(value) : error('#NUM!');
  if (typeof value === 'boolean') return BooleanValueObject.create(value);
  if (value === null || value === undefined) return NumberValueObject.create(0);
  if (typeof value !== 'string') return error('#VALUE!');
  return isErrorValue(value) ? error(value) : StringValueObject.create(value);
}

function matrixVariant(rows: readonly (readonly unknown[])[]): ArrayValueObject {
  return ArrayValueObject.create({
    calculateValueList: rows.map((row) => row.map(toVariant)),
    rowCount: rows.length,
    columnCount: rows[0]?.length ?? 0,
    unitId: '',
    sheetId: '',
    row: -1,
    column: -1,
  });
}

function describe(name: string, { description = '', parameters }: FunctionMetadata) {
  return {
    functionName: name,
    functionType: FunctionType.User,
    description,
    abstract: description,
    functionParameter: parameters.map((parameter) => ({
      name: parameter.name,
      detail: parameter.name,
      example: '1',
      require: parameter.optional ? (0 as const) : (1 as const),
      repeat: parameter.repeating ? (1 as const) : (0 as const),
    })),
  };
}

function cellKey(sheetId: string, row: number, column: number): string {
  return `${sheetId}!${row},${column}`;
}
