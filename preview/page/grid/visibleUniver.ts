import { mergeLocales } from '@univerjs/core';
import { UniverDocsUIPlugin } from '@univerjs/docs-ui';
import { UniverRenderEnginePlugin } from '@univerjs/engine-render';
import conditionalFormattingTexts from '@univerjs/preset-sheets-conditional-formatting/locales/zh-CN';
import sheetTexts from '@univerjs/preset-sheets-core/locales/zh-CN';
import dataValidationTexts from '@univerjs/preset-sheets-data-validation/locales/zh-CN';
import { UniverSheetsConditionalFormattingUIPlugin } from '@univerjs/sheets-conditional-formatting-ui';
import { UniverSheetsDataValidationUIPlugin } from '@univerjs/sheets-data-validation-ui';
import { UniverSheetsFormulaUIPlugin } from '@univerjs/sheets-formula-ui';
import { UniverSheetsNumfmtUIPlugin } from '@univerjs/sheets-numfmt-ui';
import { UniverSheetsUIPlugin } from '@univerjs/sheets-ui';
import { UniverUIPlugin } from '@univerjs/ui';
import '@univerjs/sheets-ui/lib/facade';
import { createUniver, registerCorePlugins } from '../../engine/createUniver';
import { LocaleType } from '../../engine/univer';
import type { Univer } from '../../engine/univer';

/**
 * The engine's Univer with a grid to see and type in: formula bar, cells and sheet tabs, in Chinese.
 * Univer's own toolbar stays away; the ribbon above the grid is the page's.
 */
export function visibleUniver(container: HTMLElement): Univer {
  const texts = mergeLocales(sheetTexts, conditionalFormattingTexts, dataValidationTexts);
  const univer = createUniver({ [LocaleType.ZH_CN]: texts });
  univer.registerPlugin(UniverRenderEnginePlugin);
  univer.registerPlugin(UniverUIPlugin, {
    container,
    header: true,
    headerMenu: false,
    toolbar: false,
    contextMenu: true,
  });
  registerCorePlugins(univer, () => univer.registerPlugin(UniverDocsUIPlugin));
  univer.registerPlugin(UniverSheetsUIPlugin, {
    formulaBar: true,
    footer: { sheetBar: true, statisticBar: false, menus: false, zoomSlider: true },
    // Nor for texts with an apostrophe.
    disableForceStringAlert: true,
    disableForceStringMark: true,
  });
  univer.registerPlugin(UniverSheetsNumfmtUIPlugin);
  univer.registerPlugin(UniverSheetsFormulaUIPlugin);
  univer.registerPlugin(UniverSheetsDataValidationUIPlugin);
  univer.registerPlugin(UniverSheetsConditionalFormattingUIPlugin);
  return univer;
}
