import type { PersonStep } from './personStep';
import type { Json } from './recording';

/** Something to be seen only; the answers are offered, so that nobody types anything that could identify an office. */
export interface Question {
  /** Where docs/development/real-excel.md asks it, e.g. 'Cells 5'. */
  readonly id: string;
  readonly text: string;
  readonly answers: readonly string[];
}

/** What a scenario works with. */
export interface Stage {
  /** An empty sheet of its own, shown. */
  readonly sheet: string;
  /** Has the person do something; the scenario goes on when it is done, or when it cannot be. */
  person(step: PersonStep): Promise<void>;
  ask(question: Question): Promise<void>;
  note(what: string, value: Json): void;
  /** Does something that Excel may refuse, and notes what came of it: 'done' or the error's code. */
  attempt(what: string, action: () => Promise<unknown>): Promise<void>;
  /** Waits until events and results of functions have had time to come. */
  rest(): Promise<void>;
}

/** Something the add-in depends on, tried out. */
export interface Scenario {
  /** Also the name of its sheet: at most 31 characters. */
  readonly name: string;
  /** The questions of docs/development/real-excel.md it helps to answer, e.g. 'Undo 1'. */
  readonly questions: readonly string[];
  /** The ExcelApi without which there is nothing to see. */
  readonly since?: string;
  run(stage: Stage): Promise<void>;
}
