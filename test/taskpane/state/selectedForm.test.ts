import { selectedForm, selectedIndicator } from '../../../src/taskpane/state/selectedForm';
import { checkedExample } from '../support/exampleView';

const { form } = checkedExample();
const forms = [
  { ...form, range: 'A1:J28' },
  { ...form, range: 'A31:J60' },
];

test.each([
  ['F15', 0],
  ['$F$40', 1],
  ['A31:C33', 1],
  ['A29', 0],
  ['C:C', 0],
  [undefined, 0],
])('with %s selected the form shown is number %i', (selection, index) => {
  expect(selectedForm(forms, selection)).toBe(index);
});

const sideBySide = [
  { ...form, range: 'A1:J28' },
  { ...form, range: 'L1:U28' },
  { ...form, range: 'A40:J60' },
];

test.each([
  ['B15', 0],
  ['M15', 1],
  ['L3:U3', 1],
  // Between them and around them, the nearest; nobody expects the first one of the sheet far away.
  ['V15', 1],
  ['A30', 0],
  ['M30', 1],
  ['C38', 2],
  ['C90', 2],
  // Whole rows of a form of its own.
  ['45:46', 2],
  ['$45:$46', 2],
])('of forms side by side and below each other, %s selected shows number %i', (selection, index) => {
  expect(selectedForm(sideBySide, selection)).toBe(index);
});

test('a cell anywhere in a row selects the indicator of the row', () => {
  const { indicators } = form;
  for (const [index, { target }] of indicators.entries()) {
    const row = target.address.replace(/\D/g, '');
    expect(selectedIndicator(form, `I${row}:J${row}`)).toBe(index);
  }
});

test.each(['A1', 'C3', 'C:C', undefined])('%s selects no indicator', (selection) => {
  expect(selectedIndicator(form, selection)).toBeNull();
});
