import { cellsToFill } from '../../../../src/core/check/cellsToFill';
import { checkAssessed } from '../../../../src/core/check/checkForm';
import { assessForm } from '../../../../src/core/form/assessForm';
import { defaultScheme } from '../../../../src/core/scheme/schemes';
import { handInItems } from '../../../../src/core/workflows/handIn/handInItems';
import type { HandInItem, HandedIn } from '../../../../src/core/workflows/handIn/handInItems';
import type { PrintedForm } from '../../../../src/core/workflows/handIn/printedForm';
import { formOf, sound, withIndicator } from '../../check/findingsOf';
import type { PublishedForm } from '../../sheet/publishedForm';

const WHOLE: PrintedForm = { problem: null, cell: null, pages: 1, areas: [], isTooWide: false };

function items(published: PublishedForm, change: Partial<HandedIn> = {}): HandInItem[] {
  const form = formOf(published);
  const context = { form, scheme: defaultScheme, assessment: assessForm(form, defaultScheme) };
  return handInItems({
    assessment: context.assessment,
    findings: checkAssessed(context),
    ignored: [],
    missing: cellsToFill(context).cells.map(({ address }) => address),
    unsureColumns: [],
    isFitKnown: true,
    printed: WHOLE,
    isMarked: false,
    ...change,
  });
}

/** What is not done, as 'point state count cell'. */
function left(published: PublishedForm, change?: Partial<HandedIn>): string[] {
  return items(published, change)
    .filter(({ state }) => state !== 'done')
    .map(({ point, state, count, cell }) => `${point} ${state} ${count} ${cell ?? '-'}`);
}

test('a sound form has everything done', () => {
  expect(items(sound).map(({ point, state }) => `${point} ${state}`)).toEqual([
    'columns done',
    'filled done',
    'weights done',
    'errors done',
    'reasons done',
    'shown done',
    'doubts done',
    'print done',
    'marks done',
  ]);
});

test.each<[string, PublishedForm, Partial<HandedIn>, readonly string[]]>([
  ['a reason that is missing', withIndicator(9, { explanation: null }), {}, ['reasons open 1 I23']],
  ['a reason that says too little', withIndicator(9, { explanation: '略' }), {}, ['reasons look 1 I23']],
  ['a column nobody has said what it is', sound, { unsureColumns: ['F12'] }, ['columns open 1 F12']],
  ['marks that would be printed', sound, { isMarked: true }, ['marks look 0 -']],
  ['a print area that cuts it', sound, { printed: { ...WHOLE, problem: 'cut', cell: 'A26' } }, ['print open 1 A26']],
  ['no print area', sound, { printed: { ...WHOLE, problem: 'beside', cell: 'L3' } }, ['print open 1 L3']],
  ['too wide a page', sound, { printed: { ...WHOLE, problem: 'torn', pages: 2 } }, ['print look 1 -']],
  ['a line that is not printed', sound, { printed: { ...WHOLE, problem: 'lines', cell: 'A29' } }, ['print look 1 A29']],
  ['pages nobody knows, as without a printer', sound, { printed: null }, ['print unknown 0 -']],
  ['sizes that are not known', sound, { isFitKnown: false }, ['shown unknown 0 -']],
])('what is left of a form with %s', (_, published, change, expected) => {
  expect(left(published, change)).toEqual(expected);
});

test('weights that do not add up are open, and said once', () => {
  const heavier = withIndicator(0, { weight: 15, score: 15 });
  const found = left({ ...heavier, totalWeight: 110, total: (sound.total ?? 0) + 10 });
  expect(found.filter((line) => line.startsWith('weights'))).toEqual(['weights open 1 G26']);
  expect(found.filter((line) => line.startsWith('errors'))).toEqual([]);
});

test('a place that is empty is to be filled, and an error', () => {
  const found = left({ ...sound, project: '' });
  expect(found).toContain('filled open 1 C3');
  expect(found).toContain('errors open 1 C3');
});

test('what is ignored is one of the things to look at', () => {
  const thin = withIndicator(9, { explanation: '略' });
  const form = formOf(thin);
  const [finding] = checkAssessed({ form, scheme: defaultScheme, assessment: assessForm(form, defaultScheme) }).filter(
    ({ code }) => code === 'reason.thin',
  );
  if (!finding) throw new Error('Nothing is thin');
  const ignoring = { name: '', code: finding.code, place: '', seen: '', subject: '', reason: '已说明' };
  expect(left(sound, { ignored: [{ finding, ignoring }] })).toEqual(['ignored look 1 I23']);
});
