import { startingSentence } from '../../../src/core/explanations/startingSentence';
import { assessForm } from '../../../src/core/form/assessForm';
import { blankFormContent } from '../../../src/core/sheet/blankFormContent';
import { exampleForms } from '../../../src/core/form/examples';
import { inLanguage } from '../../../src/core/messages/language';
import { defaultScheme, schemeByName } from '../../../src/core/scheme/schemes';
import { planForm } from '../../../src/core/sheet/planForm';
import { templates } from '../../../src/core/sheet/templates/templateById';
import { checkedExample } from '../../taskpane/support/exampleView';

const ORIGIN = { row: 0, column: 0 };
const year = 2024;
const blank = {
  year,
  project: '',
  department: '',
  implementer: '',
  moneyUnit: '万元',
  rowsPerSubcategory: {},
} as const;

test.each(templates)('the form $name is the same document, whoever inserts it', (template) => {
  const scheme = schemeByName(template.schemeId);
  if (!scheme) throw new Error('Every template names a scheme');
  const contents = [blankFormContent(blank, template.indicators.sections), ...exampleForms];
  const plans = () => contents.map((content) => planForm(template, content, ORIGIN, scheme));

  expect(inLanguage('en-US', plans)).toEqual(inLanguage('zh-CN', plans));
});

test('started explanations are the same sentences, whoever starts them', () => {
  const { form } = checkedExample((content) => ({
    ...content,
    indicators: content.indicators.map((row) => ({ ...row, actual: row.target === '12' ? '3个月' : '1' })),
  }));
  const sentences = () => assessForm(form, defaultScheme).rows.map(startingSentence);

  expect(inLanguage('en-US', sentences)).toEqual(inLanguage('zh-CN', sentences));
});
