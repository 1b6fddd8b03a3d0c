import type { ScoreSentences } from './scoreSentences';

/** What the cell functions say in one language: when an argument cannot be used, and how a score came about. */
export interface FunctionSentences {
  readonly oneCellOnly: string;
  readonly notACell: string;
  readonly tooLarge: string;
  readonly unknownScheme: (name: string, known: readonly string[]) => string;
  readonly score: ScoreSentences;
}
