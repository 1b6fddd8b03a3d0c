import type { PaneState, ReadSheet } from '../../../src/taskpane/state/paneState';
import { initialPaneState, paneReducer } from '../../../src/taskpane/state/paneState';
import { checkedExample } from '../support/exampleView';

const { form } = checkedExample();

function sheet(sheetId: string, formCount: number, selection?: string): ReadSheet {
  return {
    reading: {
      sheetId,
      sheetName: sheetId,
      isProtected: false,
      grid: null,
      layout: null,
      ownRules: [],
      isCalculating: false,
      selection,
    },
    forms: Array.from({ length: formCount }, () => form),
    unrecognized: [],
    questions: [],
    otherTables: [],
    lost: [],
    paste: null,
  };
}

const start = initialPaneState({ highlight: true });
const read = (state: PaneState, next: ReadSheet) => paneReducer(state, { type: 'sheetRead', sheet: next });

describe('the page', () => {
  const cases: [string, PaneState, ReadSheet, PaneState['page']][] = [
    ['opens on filling in when the sheet has no form', start, sheet('A', 0), 'fill'],
    ['opens on the findings when the sheet has a form', start, sheet('A', 1), 'check'],
    ['goes to the findings when the first form appears', read(start, sheet('A', 0)), sheet('A', 1), 'check'],
    ['goes to filling in when a sheet without form comes up', read(start, sheet('A', 1)), sheet('B', 0), 'fill'],
    ['stays when the form of the sheet cannot be found any more', read(start, sheet('A', 1)), sheet('A', 0), 'check'],
    [
      'stays where the user went on the same sheet',
      paneReducer(read(start, sheet('A', 1)), { type: 'pageChosen', page: 'fill' }),
      sheet('A', 1),
      'fill',
    ],
    [
      'stays on the settings whatever comes up',
      paneReducer(read(start, sheet('A', 0)), { type: 'pageChosen', page: 'settings' }),
      sheet('B', 1),
      'settings',
    ],
  ];
  test.each(cases)('%s', (_, before, next, page) => {
    expect(read(before, next).page).toBe(page);
  });
});

test('a good reading takes back the failure before it', () => {
  const failed = paneReducer(start, { type: 'readFailed', thrown: '读取失败' });
  expect(failed.readError?.thrown).toBe('读取失败');
  expect(read(failed, sheet('A', 0)).readError).toBeNull();
});

test('each sheet keeps the selection heard of last', () => {
  let state = read(start, sheet('A', 1, 'E15'));
  state = paneReducer(state, { type: 'cellSelected', sheetId: 'B', address: 'C3' });
  state = read(state, sheet('A', 1));
  expect(state.selections).toEqual({ A: 'E15', B: 'C3' });
});

test('selecting the same cell again changes nothing', () => {
  const state = paneReducer(start, { type: 'cellSelected', sheetId: 'A', address: 'C3' });
  expect(paneReducer(state, { type: 'cellSelected', sheetId: 'A', address: 'C3' })).toBe(state);
});
