import { schemeByName } from '../../core/scheme/schemes';
import type { DamagedScheme } from '../../core/scheme/storedSchemes';
import type { Thresholds } from '../../core/scheme/thresholds';
import { keepThresholds } from '../../excel/chosenThresholds';
import { keepFormSchemes, withFormScheme } from '../../excel/formSchemes';
import { removeDamagedScheme, removeOwnScheme } from '../../excel/ownSchemes';
import { sheetsUsingScheme } from '../../excel/sheetsUsingScheme';
import { UserError } from '../../excel/userError';
import { ownSchemesMessages } from '../../wording/pane';
import { damagedName } from '../../wording/saySchemeProblem';
import type { PlaceInWorkbook } from '../workflows/placeInWorkbook';
import { importScheme } from './importScheme';
import { markFindings } from './markFindings';
import type { ActionContext, RunAction } from './runAction';
import { keepHighlight, ownSchemeChoices } from './workbookChoices';

/** What the user can choose for the workbook. */
export interface SettingsActions {
  /** Keeps the scheme of a form whose formulas name none. */
  readonly chooseFormScheme: (place: PlaceInWorkbook, schemeId: string) => void;
  readonly chooseThresholds: (thresholds: Thresholds) => void;
  readonly importScheme: (file: File) => void;
  readonly removeScheme: (schemeId: string) => void;
  /** Takes what nobody can use out of the workbook. */
  readonly removeDamaged: (scheme: DamagedScheme) => void;
  readonly chooseHighlight: (highlight: boolean) => void;
}

/** The choices of a pane. */
export function settingsActions({ dispatch, state, watch }: ActionContext, run: RunAction): SettingsActions {
  return {
    chooseFormScheme: ({ form, sheetId }, schemeId) => {
      const formSchemes = withFormScheme(state().formSchemes, form, sheetId, schemeId);
      dispatch({ type: 'formSchemesChosen', formSchemes });
      void run(null, () => keepFormSchemes(formSchemes));
    },
    chooseThresholds: (thresholds) => {
      dispatch({ type: 'thresholdsChosen', thresholds });
      void run(null, () => keepThresholds(thresholds));
    },
    importScheme: (file) =>
      void run('check', async () => {
        const scheme = await importScheme(file);
        dispatch({ type: 'ownSchemesChanged', ...ownSchemeChoices() });
        return (language) => ownSchemesMessages[language].imported(scheme.name);
      }),
    removeScheme: (schemeId) =>
      void run('check', async () => {
        const scheme = schemeByName(schemeId);
        if (!scheme) return null;
        const sheets = await sheetsUsingScheme(scheme);
        if (sheets.length > 0)
          throw new UserError((language) => ownSchemesMessages[language].inUse(scheme.name, sheets));
        await removeOwnScheme(schemeId);
        dispatch({ type: 'ownSchemesChanged', ...ownSchemeChoices() });
        return (language) => ownSchemesMessages[language].removed(scheme.name);
      }),
    removeDamaged: (scheme) =>
      void run('check', async () => {
        await removeDamagedScheme(scheme);
        dispatch({ type: 'ownSchemesChanged', ...ownSchemeChoices() });
        return (language) => ownSchemesMessages[language].removed(damagedName(scheme, language));
      }),
    chooseHighlight: (highlight) => {
      dispatch({ type: 'highlightChosen', highlight });
      void run('check', async () => {
        await keepHighlight(highlight);
        const reading = await watch()?.readNow();
        if (reading) await markFindings(reading, { ...state(), highlight });
      });
    },
  };
}
