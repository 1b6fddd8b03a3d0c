import type { DamagedScheme } from '../core/scheme/storedSchemes';
import { damagedName } from '../wording/damagedName';
import { saySchemeProblem } from '../wording/saySchemeProblem';
import { checkCommandMessages as messages } from '../wording/zh-CN/checkCommand';
import type { WrongScheme } from '../wording/zh-CN/checkCommand';
import type { FileTables, PartialReading } from './fileReading';
import type { UnusableSettings } from './fileSettings';
import { harmlessText } from './harmlessText';

/** What is to be known of a file beside its findings. */
export interface FileNote {
  readonly code: 'file.partial' | 'file.schemes' | 'file.columns';
  readonly message: string;
}

/** What was not read of a file as it stands there, and what it keeps that cannot be used. */
export function fileNotes(
  name: string,
  { partial, settings }: Pick<FileTables, 'partial' | 'settings'>,
  damaged: UnusableSettings,
  hasForms: boolean,
): FileNote[] {
  const file = harmlessText(name);
  const schemes = [
    ...(settings.isUnreadable ? [messages.unreadableSettings(file)] : []),
    ...(damaged.schemes.length > 0 ? [messages.damagedSchemes(file, damaged.schemes.map(wrongScheme))] : []),
  ];
  return [
    ...partial
      .filter(({ kind }) => kind !== 'uncalculated' || hasForms)
      .map((part) => ({ code: 'file.partial', message: partialMessage(file, part) }) as const),
    ...schemes.map((message) => ({ code: 'file.schemes', message }) as const),
    ...(damaged.hasDamagedAnswers ? [{ code: 'file.columns', message: messages.damagedColumns(file) } as const] : []),
  ];
}

function partialMessage(file: string, part: PartialReading): string {
  return part.kind === 'cutSheet' ? messages.cutSheet(file, harmlessText(part.sheet)) : messages[part.kind](file);
}

function wrongScheme(scheme: DamagedScheme): WrongScheme {
  return {
    name: harmlessText(damagedName(scheme, 'zh-CN')),
    problems: scheme.problems.map((problem) => harmlessText(saySchemeProblem(problem, 'zh-CN'))),
  };
}
