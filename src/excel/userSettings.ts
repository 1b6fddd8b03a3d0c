import type { FormulaKind } from '../core/form/formulaKind';
import { parseFormDefaults } from '../core/scheme/formDefaults';
import { keptUsual } from '../core/scheme/keptUsual';
import type { UsualIndicator } from '../core/scheme/usualIndicator';
import { formChoices } from '../core/sheet/formChoices';
import type { FormChoices } from '../core/sheet/formChoices';
import type { Language } from '../wording/language';
import { hasCustomFunctions } from './apiSupport';
import { storedName } from './settingKeys';
import type { UserSetting } from './settingKeys';

/** What this user has kept on this machine under a name; null when nothing is. */
function readPreference(name: UserSetting): string | null {
  return withStorage((storage) => storage.getItem(storageKey(name))) ?? null;
}

/** Keeps a text for this user on this machine; null keeps nothing. Where nothing can be kept it is forgotten with the page. */
function savePreference(name: UserSetting, text: string | null): void {
  withStorage((storage) => {
    if (text === null) storage.removeItem(storageKey(name));
    else storage.setItem(storageKey(name), text);
  });
}

/** Browsers that keep storage apart by the page around ours say under which name; Office hands it on. */
function storageKey(name: UserSetting): string {
  return `${(Office.context.partitionKey as string | undefined) ?? ''}${storedName(name)}`;
}

/** Storage may be switched off or full; that is no reason to fail. */
function withStorage<Result>(work: (storage: Storage) => Result): Result | undefined {
  try {
    return work(localStorage);
  } catch {
    return undefined;
  }
}

/** A language the user wants, or whichever Office shows itself in. */
export type LanguageChoice = 'office' | Language;

const LANGUAGE = 'language';

/**
 * The choice of this user on this machine; 'office' when there is none. It is not kept in the workbook: it belongs to whoever
 * reads, not to what is read.
 */
export function readLanguageChoice(): LanguageChoice {
  const stored = readPreference(LANGUAGE);
  return stored === 'zh-CN' || stored === 'en-US' ? stored : 'office';
}

/** Keeps the choice for this user on this machine. Where nothing can be kept it holds until Excel is closed. */
export function keepLanguageChoice(choice: LanguageChoice): void {
  savePreference(LANGUAGE, choice === 'office' ? null : choice);
}

/** The language Office shows itself in, or the nearest we have: Chinese for every kind of Chinese, else English. */
export function officeLanguage(): Language {
  const tag = Office.context.displayLanguage as string | undefined;
  return !tag || /^zh\b/i.test(tag) ? 'zh-CN' : 'en-US';
}

const GUIDE = 'guide';
const DISMISSED = 'dismissed';

/** Whether this user, on this machine, wants no guide any more. */
export function isGuideDismissed(): boolean {
  return readPreference(GUIDE) === DISMISSED;
}

/** Remembers for this user, on this machine, that the guide is not wanted any more. */
export function dismissGuide(): void {
  savePreference(GUIDE, DISMISSED);
}

const FORMULAS = 'formulas';

/**
 * How new forms of this user, on this machine, calculate: by native formulas where that was chosen, and where this Excel has no custom
 * functions.
 */
export function readFormulaChoice(): FormulaKind {
  return readPreference(FORMULAS) === 'plain' || !hasCustomFunctions() ? 'plain' : 'functions';
}

/** Keeps that choice for this user on this machine. */
export function keepFormulaChoice(choice: FormulaKind): void {
  savePreference(FORMULAS, choice === 'plain' ? choice : null);
}

const FORM = 'form';

/** What a new form of this user, on this machine, begins with: as the last one was inserted, or what is usual. */
export function readFormChoices(): FormChoices {
  return formChoices(parseFormDefaults(readPreference(FORM)));
}

/** Keeps what the next form begins with for this user on this machine. */
export function keepFormChoices(choices: FormChoices): void {
  savePreference(FORM, JSON.stringify(choices));
}

const USUAL = 'usual';

/** The indicators this user has kept on this machine, and how many of what was kept make no sense. */
export function readUsualList(): ReturnType<typeof keptUsual> {
  return keptUsual(readPreference(USUAL));
}

/** Keeps them for this user on this machine; says whether they are kept, as there may be no room. */
export function keepUsualList(list: readonly UsualIndicator[]): boolean {
  const text = JSON.stringify(list);
  savePreference(USUAL, text);
  return readPreference(USUAL) === text;
}
