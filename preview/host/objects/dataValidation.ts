import { cellsOf } from '../../engine/address';
import { NO_VALIDATION, allows } from '../../engine/dataValidations';
import type { Validation, ValidationKind, ValidationRule } from '../../engine/dataValidations';
import { HostError } from '../hostError';
import { defineClass, isHostObject } from '../hostObject';
import type { HostClass } from '../hostObject';
import { booleanOf, oneOf, recordOf, textOf } from '../values';
import { assertEditable, fullAddress, uniform } from './rangeTarget';
import type { RangeTarget } from './rangeTarget';

const OPERATORS = [
  'Between',
  'NotBetween',
  'EqualTo',
  'NotEqualTo',
  'GreaterThan',
  'LessThan',
  'GreaterThanOrEqualTo',
  'LessThanOrEqualTo',
] as const;

/** The kinds of rules by the key of Excel.DataValidationRule. */
const KINDS: Readonly<Record<string, ValidationKind>> = {
  wholeNumber: 'WholeNumber',
  decimal: 'Decimal',
  textLength: 'TextLength',
  list: 'List',
  custom: 'Custom',
};

/** Lengths of the texts in Excel's boxes and of a list typed into the rule. */
const MAX_TITLE = 32;
const MAX_MESSAGE = 255;
const MAX_LIST = 255;

/** Excel.DataValidation. */
export const dataValidation: HostClass<RangeTarget> = defineClass<RangeTarget>({
  className: 'DataValidation',
  scalars: {
    Type: { get: (target) => (uniformValidation(target) ?? { rule: { kind: 'Inconsistent' } }).rule?.kind ?? 'None' },
    Rule: { get: (target) => writtenRule(uniformValidation(target)?.rule ?? null), set: setRule },
    IgnoreBlanks: {
      get: (target) => uniformValidation(target)?.ignoreBlanks ?? null,
      set: (target, value) => change(target, { ignoreBlanks: booleanOf(value) }),
    },
    ErrorAlert: { get: (target) => errorAlert(uniformValidation(target)), set: setErrorAlert },
    Prompt: { get: (target) => prompt(uniformValidation(target)), set: setPrompt },
    Valid: { get: valid },
  },
  methods: {
    Clear: (target) => {
      assertEditable(target);
      target.host.engine.dataValidations.clear(target.sheetId, target.area);
    },
  },
});

function uniformValidation(target: RangeTarget): Validation | null {
  const { dataValidations } = target.host.engine;
  return uniform(target, (row, column) => dataValidations.at(target.sheetId, row, column));
}

/** Changes what belongs to a rule; there must be one, the same for all cells. */
function change(target: RangeTarget, part: Partial<Validation>): void {
  assertEditable(target);
  const validation = uniformValidation(target);
  if (!validation?.rule) throw new HostError('InvalidOperation', '先设置 dataValidation.rule');
  target.host.engine.dataValidations.set(target.sheetId, target.area, { ...validation, ...part });
}

function setRule(target: RangeTarget, value: unknown): void {
  assertEditable(target);
  const given = Object.entries(recordOf(value)).filter(([, rule]) => rule !== undefined && rule !== null);
  const [entry, ...others] = given;
  const kind = entry && KINDS[entry[0]];
  if (!entry || !kind || others.length > 0) throw new HostError('InvalidArgument', '规则应恰有一种类型');
  const rule = readRule(kind, recordOf(entry[1]));
  const before = uniformValidation(target);
  if (!before) refuseDifferentPrompts(target);
  target.host.engine.dataValidations.set(target.sheetId, target.area, { ...(before ?? NO_VALIDATION), rule });
}

/** Excel on the web does (OfficeDev/office-js #2594); here always. */
function refuseDifferentPrompts(target: RangeTarget): void {
  const { dataValidations } = target.host.engine;
  const prompt = uniform(target, (row, column) => dataValidations.at(target.sheetId, row, column).prompt);
  if (!prompt) throw new HostError('InvalidArgument', '各单元格的输入提示不同，请先清除');
}

function readRule(kind: ValidationKind, given: Readonly<Record<string, unknown>>): ValidationRule {
  const none = { operator: 'Between', formula1: '', formula2: '', inCellDropDown: true } as const;
  if (kind === 'Custom') return { ...none, kind, formula1: textOf(given.formula) };
  if (kind === 'List') {
    const formula1 = isHostObject(given.source)
      ? `=${fullAddress(given.source.target as RangeTarget)}`
      : textOf(given.source);
    if (formula1.length > MAX_LIST) throw new HostError('InvalidArgument', `列表超过 ${MAX_LIST} 字`);
    return { ...none, kind, formula1, inCellDropDown: given.inCellDropDown !== false };
  }
  const operator = oneOf(given.operator, OPERATORS);
  const two = operator === 'Between' || operator === 'NotBetween';
  const formula2 = two ? bound(given.formula2) : '';
  return { ...none, kind, operator, formula1: bound(given.formula1), formula2 };
}

function bound(value: unknown): string {
  if (typeof value === 'number' && Number.isFinite(value)) return String(value);
  const text = textOf(value);
  if (text === '') throw new HostError('InvalidArgument', '规则缺少界限');
  return text;
}

function writtenRule(rule: ValidationRule | null): object | null {
  if (!rule) return {};
  if (rule.kind === 'List') return { list: { source: rule.formula1, inCellDropDown: rule.inCellDropDown } };
  if (rule.kind === 'Custom') return { custom: { formula: rule.formula1 } };
  const key = Object.keys(KINDS).find((name) => KINDS[name] === rule.kind) ?? 'decimal';
  const { operator, formula1, formula2 } = rule;
  return { [key]: { operator, formula1: written(formula1), ...(formula2 !== '' && { formula2: written(formula2) }) } };
}

function written(text: string): string | number {
  return text !== '' && Number.isFinite(Number(text)) ? Number(text) : text;
}

function setErrorAlert(target: RangeTarget, value: unknown): void {
  const { showAlert, style, title, message } = recordOf(value);
  const error = {
    show: showAlert !== false,
    style: oneOf(style ?? 'Stop', ['Stop', 'Warning', 'Information']),
    ...boxTexts(title, message),
  };
  change(target, { error });
}

function setPrompt(target: RangeTarget, value: unknown): void {
  const { showPrompt, title, message } = recordOf(value);
  change(target, { prompt: { show: showPrompt !== false, ...boxTexts(title, message) } });
}

function boxTexts(title: unknown, message: unknown): { title: string; message: string } {
  const texts = { title: textOf(title ?? ''), message: textOf(message ?? '') };
  if (texts.title.length > MAX_TITLE) throw new HostError('InvalidArgument', `标题超过 ${MAX_TITLE} 字`);
  if (texts.message.length > MAX_MESSAGE) throw new HostError('InvalidArgument', `提示超过 ${MAX_MESSAGE} 字`);
  return texts;
}

function errorAlert(validation: Validation | null): object | null {
  if (!validation) return null;
  const { show, style, title, message } = validation.error;
  return { showAlert: show, style, title, message };
}

function prompt(validation: Validation | null): object | null {
  if (!validation) return null;
  const { show, title, message } = validation.prompt;
  return { showPrompt: show, title, message };
}

/** Whether every value obeys its rule; null when some do and some do not. */
function valid({ host, sheetId, area }: RangeTarget): boolean | null {
  const { cells, dataValidations } = host.engine;
  const verdicts = [...cellsOf(host.engine.context.onGrid(sheetId, area))].map(({ row, column }) =>
    allows(dataValidations.at(sheetId, row, column), cells.value(sheetId, row, column)),
  );
  if (verdicts.every(Boolean)) return true;
  return verdicts.some(Boolean) ? null : false;
}
