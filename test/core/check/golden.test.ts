import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkForm } from '../../../src/core/check/checkForm';
import { checkForms } from '../../../src/core/check/checkForms';
import type { Cell, CellValue } from '../../../src/core/cell/cell';
import { assessForm } from '../../../src/core/form/assessForm';
import type { Form, FundLine, Indicator } from '../../../src/core/form/form';
import type { Scheme } from '../../../src/core/scheme/scheme';
import { defaultScheme, schemeByName } from '../../../src/core/scheme/schemes';
import { readForms } from '../../../src/core/sheet/readForms';
import { templateById } from '../../../src/core/sheet/templates/templateById';
import type { PublishedForm, PublishedFund, PublishedIndicator } from '../sheet/publishedForm';
import { publishedGrid } from '../sheet/publishedGrid';
import { formOf } from './findingsOf';
import { said } from './said';

interface Expected {
  readonly code: string;
  readonly subject: string;
}

const folder = join(__dirname, 'golden');
const cases = readdirSync(folder);

function read<T>(name: string, file: string): T {
  return JSON.parse(readFileSync(join(folder, name, file), 'utf8')) as T;
}

function lines(findings: readonly Expected[]): string[] {
  return findings.map(({ code, subject }) => `${code} ${subject}`).sort();
}

/** What is said of a form that is alone in its workbook. */
function allFindings(form: Form, scheme: Scheme): Expected[] {
  const together = checkForms([{ form, assessment: assessForm(form, scheme) }]);
  return [...checkForm(form, scheme), ...together].map((finding) => said(finding));
}

/** The scheme of the layout a form was published in. */
function schemeOf({ layout }: PublishedForm): Scheme {
  return layout === undefined ? defaultScheme : (schemeByName(templateById(layout).schemeId) as Scheme);
}

describe('a published form', () => {
  it.each(cases)('%s gets the findings of a careful reader', (name) => {
    const published = read<PublishedForm>(name, 'form.json');
    const findings = allFindings(formOf(published), schemeOf(published));
    expect(lines(findings)).toEqual(lines(read<Expected[]>(name, 'expected.json')));
  });

  it.each(cases)('%s gets the same findings when figures were typed as numbers and names repeated', (name) => {
    const published = read<PublishedForm>(name, 'form.json');
    const form = formOf(published, { typedNumbers: true, unmerged: true });
    expect(lines(allFindings(form, schemeOf(published)))).toEqual(lines(read<Expected[]>(name, 'expected.json')));
  });

  it.each(cases)('%s is read back as it was printed, nothing left over', (name) => {
    const published = read<PublishedForm>(name, 'form.json');
    const { forms, unrecognized } = readForms(publishedGrid(published));
    const form = forms[0] as Form;
    expect(unrecognized).toEqual([]);
    expect(forms).toHaveLength(1);
    expect(form.layout).toBe(published.layout ?? 'national-2020');
    expect(form).toMatchObject({ year: published.year, moneyUnit: published.moneyUnit });
    expect(form.funds.map(amounts)).toEqual(published.funds.map(printedAmounts));
    expect(form.indicators.map(figures)).toEqual(published.indicators.map(printedFigures));
    expect(form.totalScore?.value ?? null).toBe(published.total);
    expect(form.grade?.value ?? null).toBe(published.grade ?? null);
  });
});

type Value = CellValue | null;

/** What a cell shows; null for nothing, for '—', and where the form has no such place. */
function shown(cell: Cell | null): Value {
  return cell === null || cell.value === '' || cell.value === '—' ? null : cell.value;
}

function amounts(line: FundLine): Value[] {
  return [line.label, line.initialBudget, line.budget, line.executed, line.weight, line.rate, line.score].map(shown);
}

function printedAmounts(line: PublishedFund): Value[] {
  return [line.label, line.initialBudget, line.budget, line.executed, line.weight, line.rate, line.score];
}

function figures(row: Indicator): Value[] {
  const { category, subcategory, name, nature, target, unit, actual, weight, score, explanation } = row;
  return [category, subcategory, name, nature, target, unit, actual, weight, score, explanation].map(shown);
}

function printedFigures(row: PublishedIndicator): Value[] {
  const { category, subcategory, name, nature, target, unit, actual, weight, score, explanation } = row;
  return [
    ...[category, subcategory, name || null, nature ?? null, target, unit ?? null],
    ...[actual, weight, score, explanation],
  ];
}
