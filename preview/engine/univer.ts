/**
 * The one door to Univer: everything the engine uses of it stands here, so that Jest can load it as one bundle
 * (preview/node/bundleTransform.cjs). The page imports the same file and adds Univer's user interface itself.
 */
import '@univerjs/sheets/lib/facade';
import '@univerjs/engine-formula/lib/facade';
import '@univerjs/sheets-formula/lib/facade';

export {
  BooleanNumber,
  BorderStyleTypes,
  CellValueType,
  CommandService,
  CommandType,
  DataValidationErrorStyle,
  DataValidationOperator,
  DataValidationRenderMode,
  DataValidationType,
  Direction,
  HorizontalAlign,
  ICommandService,
  IUndoRedoService,
  LocalUndoRedoService,
  LocaleType,
  LogLevel,
  Univer,
  VerticalAlign,
  WrapStrategy,
  mergeWorksheetSnapshotWithDefault,
  numfmt,
} from '@univerjs/core';
export type {
  IBorderData,
  IBorderStyleData,
  ICellData,
  ICommand,
  ICommandInfo,
  IConfigService,
  IDisposable,
  IExecutionOptions,
  ILogService,
  IMutationInfo,
  IObjectMatrixPrimitiveType,
  IRange,
  ISheetDataValidationRule,
  IStyleData,
  IUndoRedoItem,
  IUniverConfig,
  IWorkbookData,
  Injector,
  Nullable,
  Workbook,
  Worksheet,
} from '@univerjs/core';
export { FUniver } from '@univerjs/core/lib/facade';
export { DataValidationModel, UniverDataValidationPlugin } from '@univerjs/data-validation';
export { UniverDocsPlugin } from '@univerjs/docs';
export {
  ArrayValueObject,
  BaseFunction,
  BooleanValueObject,
  ERROR_TYPE_SET,
  ErrorType,
  ErrorValueObject,
  FormulaDataModel,
  FunctionType,
  IActiveDirtyManagerService,
  IDefinedNamesService,
  IFunctionService,
  LexerTreeBuilder,
  NumberValueObject,
  SetFormulaCalculationStartMutation,
  SetTriggerFormulaCalculationStartMutation,
  StringValueObject,
  UniverFormulaEnginePlugin,
} from '@univerjs/engine-formula';
export type {
  BaseReferenceObject,
  BaseValueObject,
  FunctionVariantType,
  IFormulaDataItem,
} from '@univerjs/engine-formula';
export {
  AddMergeUndoMutationFactory,
  AddWorksheetMergeMutation,
  InsertColMutation,
  InsertRowMutation,
  InsertSheetMutation,
  InsertSheetUndoMutationFactory,
  RemoveColMutation,
  RemoveMergeUndoMutationFactory,
  RemoveRowMutation,
  RemoveSheetMutation,
  RemoveWorksheetMergeMutation,
  SCOPE_WORKBOOK_VALUE_DEFINED_NAME,
  SetFrozenMutation,
  SetFrozenMutationFactory,
  SetRangeValuesMutation,
  SetRangeValuesUndoMutationFactory,
  SetSelectionsOperation,
  SetTabColorMutation,
  SetWorksheetActiveOperation,
  SetWorksheetColWidthMutation,
  SetWorksheetColWidthMutationFactory,
  SetWorksheetColumnCountMutation,
  SetWorksheetHideMutation,
  SetWorksheetNameMutation,
  SetWorksheetOrderMutation,
  SetWorksheetRowCountMutation,
  SetWorksheetRowHeightMutation,
  SetWorksheetRowHeightMutationFactory,
  SetWorksheetRowIsAutoHeightMutation,
  SetWorksheetRowIsAutoHeightMutationFactory,
  ToggleGridlinesMutation,
  UniverSheetsPlugin,
} from '@univerjs/sheets';
export type { ISetRangeValuesMutationParams } from '@univerjs/sheets';
export type { FWorkbook, FWorksheet } from '@univerjs/sheets/lib/facade';
export {
  AddConditionalRuleMutation,
  AddConditionalRuleMutationUndoFactory,
  CFRuleType,
  CFSubRuleType,
  CFValueType,
  ConditionalFormattingRuleModel,
  ConditionalFormattingService,
  DeleteConditionalRuleMutation,
  DeleteConditionalRuleMutationUndoFactory,
  SetConditionalRuleMutation,
  UniverSheetsConditionalFormattingPlugin,
  setConditionalRuleMutationUndoFactory,
} from '@univerjs/sheets-conditional-formatting';
export type { IConditionFormattingRule } from '@univerjs/sheets-conditional-formatting';
export {
  AddSheetDataValidationCommand,
  ClearRangeDataValidationCommand,
  UniverSheetsDataValidationPlugin,
} from '@univerjs/sheets-data-validation';
export { CalculationMode, FormulaCalculationSessionService, UniverSheetsFormulaPlugin } from '@univerjs/sheets-formula';
export { UniverSheetsNumfmtPlugin } from '@univerjs/sheets-numfmt';
