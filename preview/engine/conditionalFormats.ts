import {
  AddConditionalRuleMutation,
  AddConditionalRuleMutationUndoFactory,
  CFRuleType,
  CFSubRuleType,
  ConditionalFormattingRuleModel,
  ConditionalFormattingService,
  DeleteConditionalRuleMutation,
  DeleteConditionalRuleMutationUndoFactory,
  SetConditionalRuleMutation,
  setConditionalRuleMutationUndoFactory,
} from './univer';
import type { IConditionFormattingRule } from './univer';
import { intersect } from './address';
import type { Area } from './address';
import { readStyle, writeStyle } from './cellStyle';
import type { CellStyle, Side } from './cellStyle';
import { NEW_COMPARISONS, readComparison, writeComparison } from './comparingFormats';
import type { Comparison } from './comparingFormats';
import type { EngineContext } from './engineContext';
import { toArea, toRange } from './univerRange';

/** What a conditional format may change of a cell. */
export type ConditionalStyle = Partial<
  Pick<CellStyle, 'fill' | 'fontColor' | 'bold' | 'italic' | 'underline' | 'strikethrough' | 'numberFormat' | Side>
>;

/** A conditional format with a formula of its own, relative to the top-left cell of its first area, or one that compares cells. */
export interface ConditionalFormat {
  readonly id: string;
  readonly areas: readonly Area[];
  /** With leading '='; '' until it is set, and where cells are compared. */
  readonly formula: string;
  /** Null for one with a formula of its own. */
  readonly comparison: Comparison | null;
  readonly style: ConditionalStyle;
  readonly stopIfTrue: boolean;
}

const NEVER = '=FALSE';

/** The conditional formats of the workbook, first the one that wins. */
export class ConditionalFormats {
  private created = 0;

  constructor(private readonly context: EngineContext) {}

  list(sheetId: string): ConditionalFormat[] {
    return this.rules(sheetId).map(readRule);
  }

  /** Those that apply to some cell of the area. */
  listIn(sheetId: string, area: Area): ConditionalFormat[] {
    return this.rules(sheetId)
      .filter(({ ranges }) => ranges.some((own) => intersect(toArea(own), area)))
      .map(readRule);
  }

  byId(sheetId: string, id: string): ConditionalFormat | null {
    const rule = this.rules(sheetId).find(({ cfId }) => cfId === id);
    return rule ? readRule(rule) : null;
  }

  /** Adds a format, which applies never until it is given a formula where it is to have one of its own; it comes before all others. */
  add(sheetId: string, area: Area, compared: Comparison['type'] | null = null): ConditionalFormat {
    this.created += 1;
    const id = `{${this.created.toString(16).toUpperCase().padStart(8, '0')}-0000-0000-0000-000000000000}`;
    const areas = [this.context.writable(sheetId, area)];
    const comparison = compared && NEW_COMPARISONS[compared];
    const format = { id, areas, formula: '', comparison, style: {}, stopIfTrue: false };
    this.restore(sheetId, format);
    return format;
  }

  /** Puts a format back that was removed; it comes before all others. */
  restore(sheetId: string, format: ConditionalFormat): void {
    const params = { ...this.context.target(sheetId), rule: writeRule(format) };
    const { params: undo } = AddConditionalRuleMutationUndoFactory(this.context.injector, params);
    this.context.apply(AddConditionalRuleMutation, params, undo, DeleteConditionalRuleMutation);
  }

  change(sheetId: string, format: ConditionalFormat): void {
    const params = { ...this.context.target(sheetId), cfId: format.id, rule: writeRule(format) };
    const [undo] = setConditionalRuleMutationUndoFactory(this.context.injector, params);
    this.context.apply(SetConditionalRuleMutation, params, undo?.params ?? params);
  }

  remove(sheetId: string, id: string): void {
    const params = { ...this.context.target(sheetId), cfId: id };
    const undoMutations = DeleteConditionalRuleMutationUndoFactory(this.context.injector, params);
    this.context.commands.syncExecuteCommand(DeleteConditionalRuleMutation.id, params);
    const redoMutations = [{ id: DeleteConditionalRuleMutation.id, params }];
    this.context.undoSteps.pushUndoRedo({ unitID: this.context.unitId, undoMutations, redoMutations });
  }

  /** Takes conditional formats off these cells; what a format covers beyond them stays. */
  clear(sheetId: string, area: Area): void {
    for (const format of this.listIn(sheetId, area)) {
      const areas = format.areas.flatMap((own) => subtract(own, area));
      if (areas.length === 0) this.remove(sheetId, format.id);
      else this.change(sheetId, { ...format, areas });
    }
  }

  /** How conditional formats make the cell look now; nothing when none applies. */
  appliedStyle(sheetId: string, row: number, column: number): ConditionalStyle {
    const composed = this.context.injector
      .get(ConditionalFormattingService)
      .composeStyle(this.context.unitId, sheetId, row, column);
    return composed?.style ? readConditionalStyle(composed.style) : {};
  }

  private rules(sheetId: string): readonly IConditionFormattingRule[] {
    const model = this.context.injector.get(ConditionalFormattingRuleModel);
    return model.getSubunitRules(this.context.unitId, sheetId) ?? [];
  }
}

function readRule({ cfId, ranges, rule, stopIfTrue }: IConditionFormattingRule): ConditionalFormat {
  const ownFormula = rule.type === CFRuleType.highlightCell && rule.subType === CFSubRuleType.formula;
  const formula = ownFormula && rule.value !== NEVER ? rule.value : '';
  const style = rule.type === CFRuleType.highlightCell ? readConditionalStyle(rule.style) : {};
  return { id: cfId, areas: ranges.map(toArea), formula, comparison: readComparison(rule), style, stopIfTrue };
}

function writeRule({ id, areas, formula, comparison, style, stopIfTrue }: ConditionalFormat): IConditionFormattingRule {
  const rule = comparison
    ? writeComparison(comparison, style)
    : ({
        type: CFRuleType.highlightCell,
        subType: CFSubRuleType.formula,
        value: formula || NEVER,
        style: writeStyle(style),
      } as const);
  return { cfId: id, ranges: areas.map(toRange), stopIfTrue, rule };
}

function readConditionalStyle(style: Parameters<typeof readStyle>[0]): ConditionalStyle {
  const all = readStyle(style);
  return {
    ...(style?.bg && { fill: all.fill }),
    ...(style?.cl && { fontColor: all.fontColor }),
    ...(style?.bl !== undefined && { bold: all.bold }),
    ...(style?.it !== undefined && { italic: all.italic }),
    ...(style?.ul && { underline: all.underline }),
    ...(style?.st && { strikethrough: all.strikethrough }),
    ...(style?.n && { numberFormat: all.numberFormat }),
    ...(style?.bd?.t && { top: all.top }),
    ...(style?.bd?.b && { bottom: all.bottom }),
    ...(style?.bd?.l && { left: all.left }),
    ...(style?.bd?.r && { right: all.right }),
  };
}

/** What is left of `area` without `hole`: up to four areas. */
function subtract(area: Area, hole: Area): Area[] {
  const common = intersect(area, hole);
  if (!common) return [area];
  const below = common.row + common.rows;
  const right = common.column + common.columns;
  return [
    { ...area, rows: common.row - area.row },
    { ...area, row: below, rows: area.row + area.rows - below },
    { row: common.row, rows: common.rows, column: area.column, columns: common.column - area.column },
    { row: common.row, rows: common.rows, column: right, columns: area.column + area.columns - right },
  ].filter(({ rows, columns }) => rows > 0 && columns > 0);
}
