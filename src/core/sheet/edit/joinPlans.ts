import type { Area } from '../../cell/area';
import { formulaEntry, isFormulaEntry } from './entry';
import type { Entry } from './entry';
import { rowAfterLines } from './lineOperation';
import type { LineOperation } from './lineOperation';
import { mapReferences } from './mapReferences';
import { afterInsert } from './movedReference';
import { emptyPlan } from './rowEdit';
import type { RowEditPlan, RowWrite } from './rowEdit';
import type { RowReport } from './rowReport';

/** Plans made one on top of the other, as one; none of them takes a row out or lets rows change places. What it shows afterwards is what the last one shows. */
export function joinPlans(plans: readonly RowEditPlan[], select: string, report: RowReport): RowEditPlan {
  const moved = plans.map((plan, index) =>
    movedDown(
      plan,
      plans.slice(index + 1).flatMap(({ lines }) => lines),
    ),
  );
  return {
    ...emptyPlan(select, report),
    lines: plans.flatMap(({ lines }) => lines),
    numberFormats: moved.flatMap(({ numberFormats }) => numberFormats),
    writes: moved.flatMap(({ writes }) => writes),
    merges: moved.flatMap(({ merges }) => merges),
    heights: moved.flatMap(({ heights }) => heights),
    validations: moved.flatMap(({ validations }) => validations),
  };
}

/** A plan whose places are where rows put in after it have moved them. */
function movedDown(plan: RowEditPlan, later: readonly LineOperation[]): RowEditPlan {
  const down = (row: number): number => rowAfterLines(row, later) ?? row;
  const write = ({ row, entries, ...rest }: RowWrite): RowWrite => ({
    ...rest,
    row: down(row),
    entries: entries.map((entry) => movedEntry(entry, later)),
  });
  return {
    ...plan,
    numberFormats: plan.numberFormats.map((formats) => ({ ...formats, row: down(formats.row) })),
    writes: plan.writes.map(write),
    merges: plan.merges.map((area) => areaMovedDown(area, later)),
    heights: plan.heights.map(({ row, height }) => ({ row: down(row), height })),
    // Where a rule for what may be typed comes from was read before any row came.
    validations: plan.validations.map(({ from, to }) => ({ from, to: { ...to, row: down(to.row) } })),
  };
}

/** An area where rows put in since have moved it; those put in within make it larger. */
export function areaMovedDown(area: Area, lines: readonly LineOperation[]): Area {
  return {
    ...area,
    top: rowAfterLines(area.top, lines) ?? area.top,
    bottom: rowAfterLines(area.bottom, lines) ?? area.bottom,
  };
}

function movedEntry(entry: Entry, later: readonly LineOperation[]): Entry {
  if (!isFormulaEntry(entry)) return entry;
  return later.reduce(
    (formula, { row }) => formulaEntry(mapReferences(String(formula), (reference) => afterInsert(reference, row))),
    entry,
  );
}
