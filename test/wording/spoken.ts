import Decimal from 'decimal.js';
import { columnMeanings } from '../../src/core/sheet/columns/columnMeaning';
import { HAND_IN_POINTS } from '../../src/core/workflows/handIn/handInItems';

type Sentence = (...args: readonly unknown[]) => unknown;

/** Arguments for the functions that need more than texts, numbers or lists of texts, by path; several to see every branch. */
const SAMPLES: Readonly<Record<string, readonly (readonly unknown[])[]>> = {
  'columns.columnMessages.name': columnMeanings.map((meaning) => [meaning]),
  'columns.columnMessages.why': ['unknown', 'contradiction', 'twice'].map((why) => [{ why }]),
  'columns.columnMessages.readAs': [
    [{ readAs: 'actual', concerns: [] }],
    [{ readAs: null, concerns: ['score', 'weight'] }],
  ],
  ...Object.fromEntries(
    ['place', 'label', 'confirmLabel', 'answered', 'keptItem', 'remove', 'removed'].map((name) => [
      `columns.columnMessages.${name}`,
      [
        [{ heading: '7', group: null }, 'actual'],
        [{ heading: '7', group: '8' }, 'none'],
      ],
    ]),
  ),
  ...Object.fromEntries(
    ['unknownField', 'noHeading', 'unknownMeaning', 'badGroup', 'twice'].map((code) => [
      `columns.answersProblems.${code}`,
      [1, null].map((item) => [{ item, field: '7', heading: '8', first: 'actual', second: 'target' }]),
    ]),
  ),
  'checkPage.checkPageMessages.openRows': [
    [[{ title: '7', cell: 'H7' }], 0],
    [[{ title: '7', cell: 'H7' }], 2],
  ],
  'freeze.freezeMessages.done': [0, 7].map((count) => [
    {
      ...{ formulas: count, values: 2 * count, withoutResult: count, changed: count },
      ...{ locked: ['8'], tooLarge: ['9'], stillMarked: ['10'], isUnchecked: true, ignored: 3 },
    },
  ]),
  'handIn.handInMessages.item': HAND_IN_POINTS.filter((point) => point !== 'print').flatMap((point) => [
    [point, true, 0],
    [point, false, 7],
  ]),
  'handIn.handInMessages.unknown': HAND_IN_POINTS.filter((point) => point !== 'print').map((point) => [point]),
  'handIn.handInMessages.printed': [
    [null],
    ...[null, 'cut', 'beside', 'lines', 'torn'].flatMap((problem) => [
      [{ problem, pages: null }],
      [{ problem, pages: 7 }],
    ]),
  ],
  'handIn.handInMessages.setPrint': [['cut'], ['torn']],
  'importForms.importMessages.leftOut': [
    ['8', { text: '7', why: { code: 'noPlace', field: 'score', of: '9' } }],
    ['8', { text: '7', why: { code: 'noPlace', field: 'title', of: '' } }],
    ['8', { text: '7', why: { code: 'calculated', field: 'rate', of: '', now: '9' } }],
    ['8', { text: '7', why: { code: 'calculated', field: 'rate', of: '', now: null } }],
    ['8', { text: '7', why: { code: 'movedTo', label: '9' } }],
    ...['unrecognized', 'outside'].map((code) => ['8', { text: '7', why: { code } }]),
  ],
  'fillPage.fillPageMessages.rowsSummary': [[[{ category: '7', rows: 8 }]]],
  'summary.returnMessages.written': [
    [
      {
        sheetName: '7',
        isNew: true,
        forms: 8,
        items: 9,
        added: 9,
        gone: 0,
        settled: 0,
        leftAlone: '10',
        isPageSetUp: false,
      },
      11,
    ],
    [
      {
        sheetName: '7',
        isNew: false,
        forms: 8,
        items: 9,
        added: 10,
        gone: 11,
        settled: 12,
        leftAlone: null,
        isPageSetUp: true,
      },
      0,
    ],
  ],
  'settings.settingsPageMessages.damaged': [
    [{ formSchemes: 7, thresholds: ['8', '9'], columnAnswers: false }],
    [{ formSchemes: 0, thresholds: [''], columnAnswers: true }],
  ],
  'severities.severityMessages.count': ['error', 'explain', 'warning', 'info'].map((severity) => [severity, 7]),
  'severities.severityMessages.open': [[{ error: 7, explain: 8, warning: 9, info: 10 }]],
  'severities.severityMessages.todo': ['error', 'explain', 'warning', 'info'].map((severity) => [severity]),
  ...Object.fromEntries(
    ['apply', 'done'].map((name) => [
      `workflows.convertToFormulaMessages.${name}`,
      [[{ formulas: 7, numbers: 8 }], [{ formulas: 7, numbers: 0 }], [{ formulas: 0, numbers: 8 }]],
    ]),
  ),
  'workflows.convertToFormulaMessages.subject': [[{ field: 'rate', subject: '' }], [{ field: 'score', subject: '7' }]],
  'workflows.listMessages.columns': [[['project', 'department', 'implementer', 'year', 'budget', 'expectedGoal']]],
  'workflows.listMessages.skippedRows': ['blank', 'total', 'heading', 'note', 'noProject'].map((reason) => [
    reason,
    [7],
  ]),
  ...Object.fromEntries(['added', 'emptied'].map((code) => [`rows.rowReports.${code}`, [[{ code, block: '7' }]]])),
  ...Object.fromEntries(
    ['deleted', 'movedUp', 'movedDown'].map((code) => [
      `rows.rowReports.${code}`,
      [[{ code, name: '7' }], [{ code, name: '' }]],
    ]),
  ),
  'rows.rowReports.pasted': [
    [
      {
        code: 'pasted',
        rows: 3,
        formulas: 12,
        covered: 5,
        lost: 2,
        followed: ['A', '', 'C', 'D', 'E', 'F'],
      },
    ],
    [{ code: 'pasted', rows: 3, formulas: 0, covered: 0, lost: 0, followed: ['A'] }],
    [{ code: 'pasted', rows: 0, formulas: 0, covered: 0, lost: 0, followed: [] }],
  ],
  'rows.pasteMessages.found': [
    [{ rows: 3, covered: 5, formulas: 12, names: true }],
    [{ rows: 0, covered: 0, formulas: 12, names: false }],
  ],
  'rows.pasteMessages.settle': [[{ rows: 3, names: false }], [{ rows: 3, names: true }], [{ rows: 0, names: false }]],
  'rows.rowReports.usualPut': [
    [{ code: 'usualPut', put: 3, added: 2, unweighted: 3, known: ['7'], unplaced: ['7'] }],
    [{ code: 'usualPut', put: 3, added: 0, unweighted: 0, known: [], unplaced: [] }],
  ],
  'rows.rowRefusals.nothingPut': [
    [{ code: 'nothingPut', known: ['7'], unplaced: [] }],
    [{ code: 'nothingPut', known: [], unplaced: ['7'] }],
  ],
  'rows.rowReports.natureSet': ['auto', 'higher', 'lower', 'equal', 'range', 'time', 'qualitative'].map((nature) => [
    { code: 'natureSet', name: '7', nature },
  ]),
  ...Object.fromEntries(
    ['onlyEmptyRow', 'firstOfBlock', 'lastOfBlock'].map((code) => [`rows.rowRefusals.${code}`, [[{ block: '7' }]]]),
  ),
  ...Object.fromEntries(
    ['besideInsert', 'besideDelete', 'usedByFormula'].map((code) => [`rows.rowRefusals.${code}`, [[{ cell: 'C7' }]]]),
  ),
  ...Object.fromEntries(
    ['allChanged', 'rowTyped', 'linesTyped'].map((code) => [
      `takeBack.editObstacles.${code}`,
      [[{ cells: ['C7', 'D8'] }]],
    ]),
  ),
  'workflows.obstacles.errorIn': [[{ cell: 'C7' }]],
  'workflows.obstacles.notANumber': [[{ text: '7' }]],
  'workflows.listObstacles.nameMissing': [[{ field: 'department' }], [{ field: 'implementer' }]],
  'workflows.listObstacles.notAnAmount': [[{ field: 'budget', text: '7' }]],
  'workflows.listObstacles.notAYear': [[{ text: '7', year: 2020 }]],
  'workflows.listObstacles.repeated': [[{ row: 7 }]],
  'workflows.newYearMessages.intro': [
    ['7', 2020],
    ['', null],
  ],
  'workflows.newYearMessages.oldText': ['target', 'project', 'name'].map((field) => [
    { field, subject: '7', text: '8' },
  ]),
};

/** What a function may be called with when nothing else is known of it: something that reads as a text, a number, a list. */
const GUESSES: readonly unknown[] = ['7', new Decimal(7), ['7'], 7, true];

/** A message as the user reads it, whatever it takes; fails for one that says nothing or shows what it should not. */
export function spoken(path: string, text: unknown, like: unknown = text): string {
  if (typeof text !== 'function') return sayable(path, text);
  const samples = SAMPLES[path] ?? [guess(path, like as Sentence)];
  return samples.map((args) => sayable(path, (text as Sentence)(...args))).join('\n');
}

/** The first arguments a function makes a text of. */
function guess(path: string, sentence: Sentence): readonly unknown[] {
  for (const args of combinations(sentence.length)) {
    if (isSayable(attempt(() => sentence(...args)))) return args;
  }
  throw new Error(`${path} needs sample arguments: add them above`);
}

function combinations(length: number): readonly (readonly unknown[])[] {
  if (length === 0) return [[]];
  return combinations(length - 1).flatMap((rest) => GUESSES.map((value) => [...rest, value]));
}

function attempt(work: () => unknown): unknown {
  try {
    return work();
  } catch {
    return undefined;
  }
}

function sayable(path: string, text: unknown): string {
  if (!isSayable(text)) throw new Error(`${path} says ${String(text)}`);
  return text;
}

function isSayable(text: unknown): text is string {
  return typeof text === 'string' && text.trim() !== '' && !/undefined|NaN|\[object/.test(text);
}
