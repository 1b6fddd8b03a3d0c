import { readFileSync } from 'node:fs';
import path from 'node:path';
import { scenarios } from '../../recorder/scenarios/scenarios';

const page = readFileSync(path.resolve(__dirname, '../../docs/development/real-excel.md'), 'utf8');

/** The rows of the checklist: question, what is asked, what to do, what to write down. */
const questions = [...page.matchAll(/^\| ((?:Undo|Start|Cells|Rows|Looks) \d+) +\|(.*)\|(.*)\|(.*)\|$/gm)].map(
  ([, id = '', asked = '', steps = '', answer = '']) => ({
    id,
    asked: asked.trim(),
    steps: steps.trim(),
    answer: answer.trim(),
  }),
);

test('every question says what to do, and what to write down where the recorder does not record it', () => {
  expect(questions.length).toBeGreaterThan(25);
  expect(questions.filter(({ asked, steps }) => asked === '' || steps === '')).toEqual([]);
  expect(questions.filter(({ steps, answer }) => answer === '' && !steps.startsWith('录：'))).toEqual([]);
});

test('the page and the scenarios name each other', () => {
  const recorded = (id: string) => scenarios.filter((scenario) => scenario.questions.includes(id));
  const ids = new Set(questions.map(({ id }) => id));
  expect(scenarios.flatMap(({ questions: asked }) => asked).filter((id) => !ids.has(id))).toEqual([]);
  const named = questions.filter(({ steps }) => steps.startsWith('录：'));
  for (const { id, steps } of named) {
    const names = scenarios.map(({ name }) => name).filter((name) => steps.includes(name));
    expect([id, names.length > 0]).toEqual([id, true]);
    expect([id, names.filter((name) => !recorded(id).some((scenario) => scenario.name === name))]).toEqual([id, []]);
  }
});

test('every scenario has a sheet name of its own that Excel takes', () => {
  const names = scenarios.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  expect(names.filter((name) => name.length > 31 || /[\\/?*[\]:]/.test(name))).toEqual([]);
});
