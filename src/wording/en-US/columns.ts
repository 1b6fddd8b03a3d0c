import type { AnswersProblem } from '../../core/answers/answersFile';
import type { AnsweredHeading } from '../../core/sheet/columns/columnAnswer';
import { columnMeanings, meaningName } from '../../core/sheet/columns/columnMeaning';
import type { ColumnMeaning } from '../../core/sheet/columns/columnMeaning';
import type { SentencesOf } from '../coded';
import type { Messages } from '../language';
import type * as chinese from '../zh-CN/columns';
import { fieldLabel } from './subjects';
import { counted } from './words';

/** Of a long list what is read to its end. */
const MAX_NAMED = 5;

const nameOf = (meaning: ColumnMeaning): string =>
  meaning === 'none' ? 'none of these, leave it out' : fieldLabel(meaning);
const place = ({ heading, group }: AnsweredHeading): string => (group === null ? heading : `${group} / ${heading}`);

/** Columns whose headings are not clear: what is asked, and what was answered. */
export const columnMessages: Messages<typeof chinese.columnMessages> = {
  name: nameOf,
  place,
  heading: () => 'What is this column?',
  unsure: (count) =>
    `${counted(count, 'column')} could not be understood. Until that is settled the findings are not certain.`,
  label: (of, cell) => `The column “${place(of)}” (${cell}) holds`,
  why: ({ why }) =>
    ({
      unknown: 'The heading says nothing that is understood',
      contradiction: 'The heading does not fit what stands below it',
      twice: 'Another column says the same and holds something else',
    })[why],
  readAs: ({ readAs, concerns }) =>
    readAs === null
      ? `until that is settled the column is left out, so ${concerns.map(nameOf).join(', ')} were not fully checked`
      : `until that is settled it is read as ${nameOf(readAs)}`,
  confirm: () => 'OK',
  confirmLabel: (of) => `Settle what the column “${place(of)}” is`,
  answered: (of, means) =>
    means === 'none' ? `Settled: “${place(of)}” is left out.` : `Settled: “${place(of)}” holds ${nameOf(means)}.`,
  takeBack: () => 'Undo',
  first: (count) => `First settle what ${counted(count, 'column')} hold${count === 1 ? 's' : ''}`,
  kept: () => 'Column headings',
  keptHint: () =>
    'What you have settled on the Check page about a column is kept in this workbook and holds for its heading in every form. Save it as a file for other workbooks and offices, or for checks by command line.',
  keptNone: () => 'No column has been settled yet.',
  keptItem: (of, means) => `“${place(of)}”: ${nameOf(means)}`,
  import: () => 'Import a file of headings',
  download: () => 'Save as file',
  fileName: () => 'column-headings',
  remove: (of) => `Remove what was settled about “${place(of)}”`,
  removed: (of) => `What was settled about “${place(of)}” was removed; you will be asked again.`,
  imported: (count) => `What ${counted(count, 'heading')} mean${count === 1 ? 's' : ''} was imported.`,
  notImported: (problems) => `The file was not imported. ${firstOf(problems)}`,
  fileUnreadable: () => 'The file cannot be read. Choose it again.',
};

/** What is wrong with a file of answers. */
export const answersProblems: SentencesOf<AnswersProblem> = {
  notJson: () => 'The file is not valid JSON. Check its quotes, commas and brackets.',
  noAnswers: () =>
    'The file has no list of headings. It should read {"columns": [{"heading": "…", "means": "actual"}]}.',
  otherVersion: () =>
    'The version of this file is not known here. Use the release that wrote it, or set “version” to 1.',
  unknownField: ({ item, field }) =>
    `There is an unknown field “${field}” ${item === null ? 'in the file' : `in item ${item}`}. Known: ${item === null ? 'version, columns' : 'heading, group, means'}.`,
  noHeading: ({ item }) => `Item ${item} has no heading.`,
  unknownMeaning: ({ item, heading }) =>
    `Item ${item}, “${heading}”, does not say what the column is (“means”). It can be: ${columnMeanings.map((one) => `${one} (${meaningName(one)})`).join(', ')}.`,
  badGroup: ({ item, heading }) => `The group of item ${item}, “${heading}”, should be text.`,
  twice: ({ heading, first, second }) =>
    `“${heading}” is there twice, once as ${first} and once as ${second}. A heading can mean one thing only; remove one of them.`,
};

function firstOf(sentences: readonly string[]): string {
  const more = sentences.length - MAX_NAMED;
  return sentences.slice(0, MAX_NAMED).join(' ') + (more > 0 ? ` And ${more} more.` : '');
}
