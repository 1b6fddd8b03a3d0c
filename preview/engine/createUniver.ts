import {
  CalculationMode,
  ICommandService,
  IUndoRedoService,
  LocaleType,
  LogLevel,
  Univer,
  UniverDataValidationPlugin,
  UniverDocsPlugin,
  UniverFormulaEnginePlugin,
  UniverSheetsConditionalFormattingPlugin,
  UniverSheetsDataValidationPlugin,
  UniverSheetsFormulaPlugin,
  UniverSheetsNumfmtPlugin,
  UniverSheetsPlugin,
} from './univer';
import type { IUniverConfig } from './univer';
import { CommandBus } from './commandBus';
import { UndoSteps } from './undoSteps';

/** A Univer as the engine needs it; `locales` gives the texts of its user interface, none are needed without one. */
export function createUniver(locales: IUniverConfig['locales'] = { [LocaleType.ZH_CN]: {} }): Univer {
  return new Univer({
    locale: LocaleType.ZH_CN,
    locales,
    logLevel: LogLevel.ERROR,
    override: [
      [ICommandService, { useClass: CommandBus }],
      [IUndoRedoService, { useClass: UndoSteps }],
    ],
  });
}

/**
 * Registers what calculates and stores; nothing of it needs a page. `beforeSheets` runs where Univer wants the
 * user interface of documents: after the documents, before the sheets.
 */
export function registerCorePlugins(univer: Univer, beforeSheets: () => void = () => {}): void {
  univer.registerPlugin(UniverDocsPlugin);
  beforeSheets();
  univer.registerPlugin(UniverFormulaEnginePlugin);
  univer.registerPlugin(UniverSheetsPlugin);
  // Text cells hold what was typed, on purpose: no corner marks, no warnings that cover the cells beside them.
  univer.registerPlugin(UniverSheetsNumfmtPlugin, { disableTextFormatAlert: true, disableTextFormatMark: true });
  univer.registerPlugin(UniverSheetsFormulaPlugin, { initialFormulaComputing: CalculationMode.FORCED });
  univer.registerPlugin(UniverDataValidationPlugin);
  univer.registerPlugin(UniverSheetsDataValidationPlugin);
  univer.registerPlugin(UniverSheetsConditionalFormattingPlugin);
}
