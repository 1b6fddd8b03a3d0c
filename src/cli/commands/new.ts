import { extname } from 'node:path';
import { moneyUnitOf } from '../../core/quantity/money';
import type { MoneyUnit } from '../../core/quantity/money';
import { blankFormContent } from '../../core/sheet/blankFormContent';
import { newCommandMessages as messages } from '../../wording/zh-CN/newCommand';
import { evaluatedYear } from '../../core/sheet/evaluatedYear';
import type { Template } from '../../core/sheet/template';
import { templateByName, templates } from '../../core/sheet/templates/templateById';
import { readOptions, schemeOption, UsageError } from '../readOptions';
import type { CliCommand } from '../cliCommand';
import { writeOut } from '../writeOut';

const NEW_EXIT = { written: 0, notWritten: 2 } as const;

const OPTIONS = {
  template: 'text',
  out: 'text',
  force: 'flag',
  scheme: 'text',
  year: 'text',
  project: 'text',
  department: 'text',
  implementer: 'text',
  unit: 'text',
} as const;

/** `zpb new`: writes an empty form that calculates by native formulas; never over an existing file unless --force is given. */
export const newCommand: CliCommand = {
  help: messages.help,
  run: async (args, { out, error }) => {
    const { values, rest } = readOptions(args, OPTIONS);
    if (rest.length > 0) throw new UsageError(messages.notWanted(rest.join(' ')));
    const template = templateOption(values.template);
    const path = outOption(values.out);
    const content = blankFormContent(
      {
        year: yearOption(values.year),
        project: values.project ?? '',
        department: values.department ?? '',
        implementer: values.implementer ?? '',
        moneyUnit: unitOption(values.unit ?? template.moneyUnit),
        rowsPerSubcategory: {},
      },
      template.indicators.sections,
    );
    // Other commands start without what writes workbooks.
    const { formWorkbook } = await import('../../xlsx/writePlan');
    const file = await formWorkbook(template, [content], schemeOption(values.scheme ?? template.schemeId));
    const failure = await writeOut(path, file, values.force);
    if (failure !== null) error(failure);
    else out(messages.written(path));
    return failure === null ? NEW_EXIT.written : NEW_EXIT.notWritten;
  },
};

function templateOption(name: string | null): Template {
  if (name === null) throw new UsageError(messages.templateMissing);
  const template = templateByName(name);
  if (template) return template;
  const known = templates.map((candidate) => `${candidate.id}（${candidate.name}）`);
  throw new UsageError(messages.unknownTemplate(name, known));
}

function outOption(path: string | null): string {
  if (path === null || path === '') throw new UsageError(messages.outMissing);
  if (extname(path).toLowerCase() !== '.xlsx') throw new UsageError(messages.notXlsx(path));
  return path;
}

function yearOption(text: string | null): number {
  if (text === null) return evaluatedYear(new Date());
  if (!/^[12]\d{3}$/.test(text)) throw new UsageError(messages.badYear(text));
  return Number(text);
}

function unitOption(text: string): MoneyUnit {
  const unit = moneyUnitOf(text);
  if (unit === null) throw new UsageError(messages.badUnit(text));
  return unit;
}
