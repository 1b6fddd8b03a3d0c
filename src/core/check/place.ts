import type { Cell } from '../cell/cell';
import type { SectionTotals } from '../form/assessForm';
import type { AssessedIndicator } from '../form/assessIndicator';
import type { FundLine } from '../form/form';
import { WHOLE_FORM, fundSubject, indicatorSubject, named } from './subject';
import type { Subject } from './subject';

/** Where something was found: its cell, and the part of the form the cell belongs to, so that nobody has to search it again. */
export type Place = AtForm | AtIndicator | AtFund | AtSection;

/** A cell that belongs to no row. */
export interface AtForm {
  readonly kind: 'form';
  readonly cell: Cell;
}

/** A cell of a row of 绩效指标. */
export interface AtIndicator {
  readonly kind: 'indicator';
  readonly cell: Cell;
  readonly row: AssessedIndicator;
}

/** A cell of a line of 项目资金. */
export interface AtFund {
  readonly kind: 'fund';
  readonly cell: Cell;
  readonly line: FundLine;
}

/** The first cell of a 一级指标. */
export interface AtSection {
  readonly kind: 'section';
  readonly cell: Cell;
  readonly section: SectionTotals;
}

/** What a rule finds: where, about what, and the figures that say it; no words. */
export interface Found<Figures, At extends Place = Place> {
  readonly at: At;
  readonly subject: Subject;
  readonly figures: Figures;
}

/** A rule whose code says everything. */
export type NoFigures = Readonly<Record<string, never>>;

/** Found at a cell of no row; about the form as a whole unless another subject is given. */
export function foundAt<F>(cell: Cell, figures: F, subject: Subject = WHOLE_FORM): Found<F, AtForm> {
  return { at: { kind: 'form', cell }, subject, figures };
}

/** Found at a cell of an indicator, and about it. */
export function foundInRow<F>(
  row: AssessedIndicator,
  cell: Cell,
  figures: F,
  subject: Subject = indicatorSubject(row.indicator),
): Found<F, AtIndicator> {
  return { at: { kind: 'indicator', cell, row }, subject, figures };
}

/** Found at a cell of a line of 项目资金, and about it. */
export function foundInFund<F>(line: FundLine, cell: Cell, figures: F): Found<F, AtFund> {
  return { at: { kind: 'fund', cell, line }, subject: fundSubject(line), figures };
}

/** Found in a 一级指标, at its first cell. */
export function foundInSection<F>(section: SectionTotals, cell: Cell, figures: F): Found<F, AtSection> {
  return { at: { kind: 'section', cell, section }, subject: named(section.category), figures };
}
