import type { PersonStep } from './personStep';

/** Whatever JSON can hold. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** What a recording is called in its file, and the version of this format. */
export const RECORDING_FORMAT = 'zpb-recording';
export const RECORDING_VERSION = 1;

/** What was done in an Excel, request for request, with what it answered. Written as JSON. */
export interface Recording {
  readonly format: typeof RECORDING_FORMAT;
  readonly version: typeof RECORDING_VERSION;
  readonly excel: ExcelFacts;
  readonly scenarios: readonly RecordedScenario[];
  /** What stands for texts that were not the recorder's own; see withoutUserTexts. */
  readonly placeholders: readonly string[];
}

/** Which Excel it was. */
export interface ExcelFacts {
  /** As Office says it: PC, Mac, OfficeOnline. */
  readonly platform: string;
  /** Version and build, e.g. 16.0.19231.20156. */
  readonly build: string;
  /** The newest requirement set ExcelApi, e.g. 1.20. */
  readonly excelApi: string;
  readonly displayLanguage: string;
  readonly contentLanguage: string;
}

/** One scenario, with all that happened in it in its order. */
export interface RecordedScenario {
  readonly name: string;
  /** The code with which it broke off; left out when it came to its end. */
  readonly brokenOff?: string;
  readonly entries: readonly Entry[];
}

/** Something that happened. */
export type Entry = RequestEntry | EventEntry | PersonEntry | AnswerEntry | NoteEntry;

/** A request of the client, with its response or the number with which the container refused it; neither when nothing came back. */
export interface RequestEntry {
  readonly kind: 'request';
  readonly flags: number;
  /** The run with mergeUndoGroup it is part of, counted from 1; left out outside of one. */
  readonly group?: number;
  readonly request: Json;
  response?: Json;
  refused?: number;
}

/** An event Excel sent to the add-in. */
export interface EventEntry {
  readonly kind: 'event';
  readonly type: number;
  readonly target: string;
  readonly details: Json;
}

/** Something the person at Excel was asked to do. */
export interface PersonEntry {
  readonly kind: 'person';
  readonly step: PersonStep;
  readonly done: boolean;
}

/** What the person at Excel saw; one of the answers that were offered. */
export interface AnswerEntry {
  readonly kind: 'answer';
  readonly question: string;
  readonly answer: string;
}

/** What the scenario itself found out. */
export interface NoteEntry {
  readonly kind: 'note';
  readonly what: string;
  readonly value: Json;
}
