import {
  AddSheetDataValidationCommand,
  ClearRangeDataValidationCommand,
  DataValidationErrorStyle,
  DataValidationModel,
  DataValidationOperator,
  DataValidationRenderMode,
  DataValidationType,
} from './univer';
import type { ISheetDataValidationRule } from './univer';
import { intersect } from './address';
import type { Area } from './address';
import type { CellValue } from './cellValue';
import type { EngineContext } from './engineContext';
import { toArea, toRange } from './univerRange';

export type ValidationKind = 'WholeNumber' | 'Decimal' | 'TextLength' | 'List' | 'Custom';
export type ValidationOperator =
  | 'Between'
  | 'NotBetween'
  | 'EqualTo'
  | 'NotEqualTo'
  | 'GreaterThan'
  | 'LessThan'
  | 'GreaterThanOrEqualTo'
  | 'LessThanOrEqualTo';

/** What may be entered into cells, in Excel's words. */
export interface ValidationRule {
  readonly kind: ValidationKind;
  readonly operator: ValidationOperator;
  /** A number, a formula, or for a list its items separated by commas. */
  readonly formula1: string;
  readonly formula2: string;
  readonly inCellDropDown: boolean;
}

/** A rule with what Excel says about it. */
export interface Validation {
  readonly rule: ValidationRule | null;
  readonly ignoreBlanks: boolean;
  readonly error: ValidationAlert;
  readonly prompt: { readonly show: boolean; readonly title: string; readonly message: string };
}

export interface ValidationAlert {
  readonly show: boolean;
  readonly style: 'Stop' | 'Warning' | 'Information';
  readonly title: string;
  readonly message: string;
}

export const NO_VALIDATION: Validation = {
  rule: null,
  ignoreBlanks: true,
  error: { show: true, style: 'Stop', title: '', message: '' },
  prompt: { show: true, title: '', message: '' },
};

const KINDS: Readonly<Record<ValidationKind, DataValidationType>> = {
  WholeNumber: DataValidationType.WHOLE,
  Decimal: DataValidationType.DECIMAL,
  TextLength: DataValidationType.TEXT_LENGTH,
  List: DataValidationType.LIST,
  Custom: DataValidationType.CUSTOM,
};
const OPERATORS: Readonly<Record<ValidationOperator, DataValidationOperator>> = {
  Between: DataValidationOperator.BETWEEN,
  NotBetween: DataValidationOperator.NOT_BETWEEN,
  EqualTo: DataValidationOperator.EQUAL,
  NotEqualTo: DataValidationOperator.NOT_EQUAL,
  GreaterThan: DataValidationOperator.GREATER_THAN,
  LessThan: DataValidationOperator.LESS_THAN,
  GreaterThanOrEqualTo: DataValidationOperator.GREATER_THAN_OR_EQUAL,
  LessThanOrEqualTo: DataValidationOperator.LESS_THAN_OR_EQUAL,
};
const ALERTS: Readonly<Record<ValidationAlert['style'], DataValidationErrorStyle>> = {
  Stop: DataValidationErrorStyle.STOP,
  Warning: DataValidationErrorStyle.WARNING,
  Information: DataValidationErrorStyle.INFO,
};

/** The data validations of the workbook. */
export class DataValidations {
  private created = 0;

  constructor(private readonly context: EngineContext) {}

  /** The validation of a cell; `rule` null when it has none. */
  at(sheetId: string, row: number, column: number): Validation {
    const rule = this.rules(sheetId).find(({ ranges }) =>
      ranges.some((range) => intersect(toArea(range), { row, column, rows: 1, columns: 1 })),
    );
    return rule ? readRule(rule) : NO_VALIDATION;
  }

  /** Every validated area of the sheet. */
  list(sheetId: string): { areas: Area[]; validation: Validation }[] {
    return this.rules(sheetId).map((rule) => ({ areas: rule.ranges.map(toArea), validation: readRule(rule) }));
  }

  /** Replaces what the cells had. */
  set(sheetId: string, area: Area, validation: Validation): void {
    if (!validation.rule) return this.clear(sheetId, area);
    this.created += 1;
    const onGrid = this.context.writable(sheetId, area);
    const rule = { ...writeRule(validation.rule, validation), uid: `dv-${this.created}`, ranges: [toRange(onGrid)] };
    this.context.execute(AddSheetDataValidationCommand, { ...this.context.target(sheetId), rule });
  }

  clear(sheetId: string, area: Area): void {
    const ranges = [toRange(this.context.onGrid(sheetId, area))];
    this.context.execute(ClearRangeDataValidationCommand, { ...this.context.target(sheetId), ranges });
  }

  private rules(sheetId: string): ISheetDataValidationRule[] {
    return this.context.injector.get(DataValidationModel).getRules(this.context.unitId, sheetId);
  }
}

/**
 * Whether the rule lets a value in. Formulas in the rule (a list's source range, custom rules) are not worked out:
 * such rules let everything pass.
 */
export function allows({ rule, ignoreBlanks }: Validation, value: CellValue): boolean {
  if (!rule || (value === '' && ignoreBlanks)) return true;
  switch (rule.kind) {
    case 'List':
      return rule.formula1.startsWith('=') || rule.formula1.split(',').some((item) => item.trim() === String(value));
    case 'TextLength':
      return compares(rule, String(value).length);
    case 'WholeNumber':
      return typeof value === 'number' && Number.isInteger(value) && compares(rule, value);
    case 'Decimal':
      return typeof value === 'number' && compares(rule, value);
    case 'Custom':
      return true;
  }
}

function compares({ operator, formula1, formula2 }: ValidationRule, value: number): boolean {
  const [low, high] = [Number(formula1), Number(formula2)];
  if (Number.isNaN(low)) return true;
  switch (operator) {
    case 'Between':
      return value >= low && value <= high;
    case 'NotBetween':
      return value < low || value > high;
    case 'EqualTo':
      return value === low;
    case 'NotEqualTo':
      return value !== low;
    case 'GreaterThan':
      return value > low;
    case 'LessThan':
      return value < low;
    case 'GreaterThanOrEqualTo':
      return value >= low;
    case 'LessThanOrEqualTo':
      return value <= low;
  }
}

function readRule(rule: ISheetDataValidationRule): Validation {
  const kind = nameOf(KINDS, rule.type);
  const operator = nameOf(OPERATORS, rule.operator) ?? 'Between';
  return {
    rule: kind
      ? {
          kind,
          operator,
          formula1: rule.formula1 ?? '',
          formula2: rule.formula2 ?? '',
          inCellDropDown: rule.renderMode !== DataValidationRenderMode.TEXT,
        }
      : null,
    ignoreBlanks: rule.allowBlank ?? true,
    error: {
      show: rule.showErrorMessage ?? true,
      style: nameOf(ALERTS, rule.errorStyle) ?? 'Stop',
      title: rule.errorTitle ?? '',
      message: rule.error ?? '',
    },
    prompt: { show: rule.showInputMessage ?? true, title: rule.promptTitle ?? '', message: rule.prompt ?? '' },
  };
}

function writeRule(
  rule: ValidationRule,
  { ignoreBlanks, error, prompt }: Validation,
): Omit<ISheetDataValidationRule, 'uid' | 'ranges'> {
  return {
    type: KINDS[rule.kind],
    ...(rule.kind !== 'List' && rule.kind !== 'Custom' && { operator: OPERATORS[rule.operator] }),
    formula1: rule.formula1,
    ...(rule.formula2 !== '' && { formula2: rule.formula2 }),
    ...(rule.kind === 'List' && {
      renderMode: rule.inCellDropDown ? DataValidationRenderMode.ARROW : DataValidationRenderMode.TEXT,
    }),
    allowBlank: ignoreBlanks,
    showErrorMessage: error.show,
    errorStyle: ALERTS[error.style],
    errorTitle: error.title,
    error: error.message,
    showInputMessage: prompt.show,
    promptTitle: prompt.title,
    prompt: prompt.message,
  };
}

function nameOf<N extends string, V>(table: Readonly<Record<N, V>>, value: unknown): N | undefined {
  return (Object.keys(table) as N[]).find((name) => table[name] === value);
}
