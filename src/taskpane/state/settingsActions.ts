import { fetched } from '../../commands/fetched';
import type { CommandStatus } from '../../commands/commandStatus';
import { schemeByName } from '../../core/scheme/schemes';
import type { DamagedScheme } from '../../core/scheme/storedSchemes';
import { toldColumns } from '../../core/sheet/columns/toldColumns';
import type { Thresholds } from '../../core/scheme/thresholds';
import { keepThresholds } from '../../excel/chosenThresholds';
import { chosenFormSchemes, keepFormSchemes, withFormScheme } from '../../excel/formSchemes';
import { removeDamagedScheme, removeOwnScheme } from '../../excel/ownSchemes';
import { hasDamagedAnswers, keepColumnAnswers } from '../../excel/columnAnswers';
import { sheetsUsingScheme } from '../../excel/sheetsUsingScheme';
import { clearAllHighlights } from '../../excel/highlight';
import { ChangeProblem } from '../../excel/runs/changeProblem';
import { noteEarlierPart } from '../../excel/runs/makeChange';
import { UserError, describeError } from '../../excel/userError';
import { ownSchemesMessages } from '../../wording/schemes';
import { markMessages } from '../../wording/pane';
import { damagedName } from '../../wording/damagedName';
import type { PlaceInWorkbook } from '../workflows/placeInWorkbook';
import { damagedSettings } from './damagedSettings';
import { markFindings } from './markFindings';
import type { ActionContext, RunAction } from './runAction';
import { keepHighlight } from '../../excel/marksSwitch';
import { ownSchemeChoices } from './workbookChoices';

/** What the user can choose for the workbook. */
export interface SettingsActions {
  /** Keeps the scheme of a form whose formulas name none. */
  readonly chooseFormScheme: (place: PlaceInWorkbook, schemeId: string) => void;
  /** Takes over the schemes of forms that were kept in the workbook by something else. */
  readonly readFormSchemes: () => void;
  readonly chooseThresholds: (thresholds: Thresholds) => void;
  readonly importScheme: (file: File) => void;
  readonly removeScheme: (schemeId: string) => void;
  /** Takes what nobody can use out of the workbook. */
  readonly removeDamaged: (scheme: DamagedScheme) => void;
  readonly chooseHighlight: (highlight: boolean) => void;
  /** Takes settings nobody can use out of the workbook; what can be used stays. */
  readonly forgetDamaged: () => void;
}

/** The choices of a pane. */
export function settingsActions({ dispatch, state, watch }: ActionContext, run: RunAction): SettingsActions {
  return {
    chooseFormScheme: ({ form, sheetId }, schemeId) => {
      const { formSchemes: before } = state();
      const formSchemes = withFormScheme(before, form, sheetId, schemeId);
      dispatch({ type: 'formSchemesChosen', formSchemes });
      void run(null, () =>
        keep(
          () => keepFormSchemes(formSchemes),
          () => dispatch({ type: 'formSchemesChosen', formSchemes: before }),
        ),
      );
    },
    readFormSchemes: () => dispatch({ type: 'formSchemesChosen', formSchemes: chosenFormSchemes() }),
    chooseThresholds: (thresholds) => {
      const { thresholds: before } = state();
      dispatch({ type: 'thresholdsChosen', thresholds });
      void run(null, () =>
        keep(
          () => keepThresholds(thresholds),
          () => dispatch({ type: 'thresholdsChosen', thresholds: before }),
        ),
      );
    },
    importScheme: (file) =>
      void run('check', async () => {
        const { importScheme } = await fetched(() => import(/* webpackChunkName: "settings" */ './importScheme'));
        const { scheme, isCalculated } = await importScheme(file);
        dispatch({ type: 'ownSchemesChanged', ...ownSchemeChoices() });
        const { name } = scheme;
        if (isCalculated) return (language) => ownSchemesMessages[language].imported(name);
        return { kind: 'open', text: (language) => ownSchemesMessages[language].importedNotCalculated(name) };
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
    forgetDamaged: () => {
      const { formSchemes, thresholds } = state();
      void run(null, () =>
        keep(
          async () => {
            await keepFormSchemes(formSchemes);
            await keepThresholds(thresholds);
            if (hasDamagedAnswers()) await keepColumnAnswers(toldColumns());
          },
          () => undefined,
        ),
      );
    },
    chooseHighlight: (highlight) => {
      dispatch({ type: 'highlightChosen', highlight });
      void run('check', async () => {
        await keep(
          () => keepHighlight(highlight),
          () => dispatch({ type: 'highlightChosen', highlight: !highlight }),
        );
        try {
          if (!highlight) {
            const said = await clearEveryMark();
            await watch()?.follow();
            return said;
          }
          await markFindings(
            async () => watch()?.readNow(),
            () => ({ ...state(), highlight }),
          );
          return null;
        } catch (error) {
          throw notFollowed(error, highlight);
        }
      });
    },
  };

  /** Keeps a choice in the workbook; where that is refused the pane shows again what the workbook holds. */
  async function keep(save: () => Promise<void>, restore: () => void): Promise<void> {
    try {
      await save();
    } catch (error) {
      restore();
      throw error;
    }
    dispatch({ type: 'damagedSettingsRead', damagedSettings: damagedSettings() });
  }
}

/** Takes the marks off all sheets; sheets that are protected keep theirs, which is said. */
async function clearEveryMark(): Promise<CommandStatus | null> {
  const { locked } = await clearAllHighlights();
  if (locked.length === 0) return null;
  return { kind: 'failed', text: (language) => markMessages[language].marksLeft(locked) };
}

/** The choice is kept and the marks are not as it says: doing it once more is all that is left to do. */
function notFollowed(error: unknown, highlight: boolean): unknown {
  if (error instanceof ChangeProblem && !['none', 'blocked'].includes(error.outcome)) {
    noteEarlierPart(error);
    return error;
  }
  const why = error instanceof ChangeProblem && error.cause !== null ? error.cause : error;
  return new ChangeProblem(
    'partly',
    [],
    new UserError((language) => markMessages[language].notMarked(highlight, describeError(why)(language))),
    'again',
  );
}
