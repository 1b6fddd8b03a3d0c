import vm from 'node:vm';

// WPS, as far as it is published: `wps.AddCustomFunction(namespace, name, function, metadata)` and the metadata that the scanner of
// wpsjs 2.2 writes. What is not described there is refused. How values are handed over is described nowhere; every way that
// functions of others provide for is a way of `HandingOver`.

/** How WPS hands over arguments. */
export interface HandingOver {
  /** A cell that a formula names: its value, a matrix of one, or a Range with the value in Value2. */
  readonly cells: 'values' | 'matrices' | 'ranges';
  /** An argument that is left out: nothing, null, the number of the error "not found", or not even a place. */
  readonly leftOut: 'undefined' | 'null' | 'number' | 'absent';
  /** An empty cell. */
  readonly empty: undefined | null | '' | 0;
}

/** An error in a cell, as automation numbers it. */
export class CellError {
  constructor(readonly number: number) {}
}

type Run = (...args: unknown[]) => unknown;

interface Registered {
  readonly run: Run;
  readonly parameters: readonly { readonly type: string }[];
}

/** The names the scanner lets through. */
const NAME = /^[a-zA-Z_][a-zA-Z0-9_]*$/;
const TYPE = /^(string|number|boolean|bool|any)(\[\]\[\])?$/;
const PARAMETER_TYPE = /^(string|number|boolean|bool|any)(\[\]\[\])?\??$/;
const NOT_FOUND = -2147352572;

/** A page of an add-in in WPS, with the scripts run in it in their order. */
export function openInWps(
  scripts: readonly string[],
  handingOver: HandingOver,
  options: { readonly isOld?: boolean; readonly refuses?: (name: string) => boolean } = {},
) {
  const functions = new Map<string, Registered>();
  const said: string[] = [];
  const AddCustomFunction = (...args: unknown[]) => {
    const [namespace, name, run, metadata] = args;
    if (args.length !== 4 || typeof namespace !== 'string' || typeof name !== 'string' || typeof run !== 'function') {
      throw new TypeError('AddCustomFunction(namespace, name, function, metadata)');
    }
    if ((namespace !== '' && !NAME.test(namespace)) || !NAME.test(name)) throw new TypeError(`${namespace}.${name}`);
    const called = namespace === '' ? name : `${namespace}.${name}`;
    if (functions.has(called)) throw new Error(`${called} is there already`);
    if (options.refuses?.(called)) throw new Error(`${called} is refused`);
    functions.set(called, { run: run as Run, parameters: checkedMetadata(metadata) });
  };
  const page: Record<string, unknown> = {
    wps: options.isOld ? {} : { AddCustomFunction },
    alert: (text: string) => said.push(text),
  };
  page.self = page.window = page;
  const context = vm.createContext(page);
  for (const script of scripts) vm.runInContext(script, context);

  return {
    names: [...functions.keys()],
    /** The ribbon calls a callback by its name. */
    press: (callback: string) => (page[callback] as () => unknown)(),
    said,
    /** What a formula comes to among cells: a value, or what the function has thrown. */
    calculate(formula: string, cells: Readonly<Record<string, unknown>> = {}): unknown {
      const [, name = '', args = ''] = /^=([\w.]+)\((.*)\)$/s.exec(formula) ?? [];
      const registered = functions.get(name);
      if (!registered) return '#NAME?';
      const given = argumentsOf(args).map((each) => handedOver(each, cells, handingOver));
      const missing = registered.parameters.length - given.length;
      const all =
        handingOver.leftOut === 'absent'
          ? given
          : [...given, ...Array.from({ length: missing }, () => nothing(handingOver))];
      return registered.run(...all);
    },
  };
}

function checkedMetadata(metadata: unknown): Registered['parameters'] {
  const { description, parameters, result, ...other } = metadata as Record<string, unknown>;
  if (typeof description !== 'string' || Object.keys(other).length > 0) throw new TypeError('metadata');
  if (Object.keys(result as object).join() !== 'type' || !TYPE.test((result as { type: string }).type)) {
    throw new TypeError('result');
  }
  const checked = parameters as { name: string; description: string; type: string }[];
  let isOptional = false;
  for (const each of checked) {
    if (Object.keys(each).sort().join() !== 'description,name,type') throw new TypeError('parameter');
    if (each.name === '' || !PARAMETER_TYPE.test(each.type)) throw new TypeError(`${each.name}: ${each.type}`);
    if (isOptional && !each.type.endsWith('?')) throw new TypeError('an optional parameter before another');
    isOptional = each.type.endsWith('?');
  }
  return checked;
}

type Argument = { readonly value: unknown } | { readonly from: string; readonly to: string } | null;

/** Texts, numbers, logical values, cells and ranges; null where nothing stands between two commas. */
function argumentsOf(text: string): Argument[] {
  return [...text.matchAll(/(?:^|,)\s*(?:"((?:[^"]|"")*)"|([^",]*?))\s*(?=,|$)/g)].map(([, quoted, bare = '']) => {
    if (quoted !== undefined) return { value: quoted.replaceAll('""', '"') };
    if (bare === '') return null;
    if (bare === 'TRUE' || bare === 'FALSE') return { value: bare === 'TRUE' };
    const [, from = '', to = from] = /^([A-Z]+\d+)(?::([A-Z]+\d+))?$/.exec(bare) ?? [];
    return from === '' ? { value: Number(bare) } : { from, to };
  });
}

function nothing({ leftOut }: HandingOver): unknown {
  return leftOut === 'number' ? NOT_FOUND : leftOut === 'null' ? null : undefined;
}

function handedOver(argument: Argument, cells: Readonly<Record<string, unknown>>, how: HandingOver): unknown {
  if (argument === null) return nothing(how);
  if ('value' in argument) return argument.value;
  const column = argument.from.replace(/\d/g, '');
  const [first, last] = [argument.from, argument.to].map((cell) => Number(cell.replace(/\D/g, ''))) as [number, number];
  const valueOf = (cell: string) => {
    const value = cell in cells ? cells[cell] : how.empty;
    return value instanceof CellError ? (0x800a0000 + value.number) | 0 : value;
  };
  const matrix = Array.from({ length: last - first + 1 }, (_, row) => [valueOf(`${column}${first + row}`)]);
  const values = matrix.length === 1 && how.cells !== 'matrices' ? matrix[0]?.[0] : matrix;
  // The values of a Range lie on its prototype, as those of an object of the host do.
  return how.cells === 'ranges' ? (Object.create({ Value2: values }) as unknown) : values;
}
