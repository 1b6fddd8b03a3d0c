/** @jest-environment jsdom */
import { fireEvent, screen } from '@testing-library/dom';
import { paneHands } from '../../recorder/pane/paneHands';
import { showRecording } from '../../recorder/pane/showRecording';
import { personStepText } from '../../recorder/personStep';
import type { PersonStep } from '../../recorder/personStep';
import { scenarios } from '../../recorder/scenarios/scenarios';

beforeEach(() => {
  document.body.innerHTML = '<p id="progress"></p><div id="task"></div><div id="result"></div>';
});

const hands = () => paneHands(scenarios.length);

test('a step is asked in Chinese and English, and the answer ends it', async () => {
  const step: PersonStep = { do: 'type', sheet: 'R dates', cell: 'D1', text: '98%' };
  const done = hands().perform(step);
  expect(document.getElementById('task')?.textContent).toMatch(/在“R dates”的 D1 里输入 98% .*Type it into D1/);
  fireEvent.click(screen.getByText(/^已做完/));
  expect(await done).toBe(true);
  expect(document.getElementById('task')?.textContent).toBe('');
});

test('what could not be done is no success', async () => {
  const done = hands().perform({ do: 'undo' });
  fireEvent.click(screen.getByText(/^做不了/));
  expect(await done).toBe(false);
});

test('what is to be pasted can be copied with its tabs', () => {
  void hands().perform({ do: 'paste', sheet: 'R pasting', cell: 'A1', text: '98%\t0012' });
  expect(screen.getByRole<HTMLTextAreaElement>('textbox').value).toBe('98%\t0012');
});

test('a question offers its answers', async () => {
  const answer = hands().answer({ id: 'Rows 4', text: '印几页？', answers: ['1', '2'] });
  fireEvent.click(screen.getByText('2'));
  expect(await answer).toBe('2');
});

test('it says how far it is', () => {
  const [first] = scenarios;
  if (first) hands().begins(first);
  expect(document.getElementById('progress')?.textContent).toBe(`1 / ${scenarios.length}：${first?.name ?? ''}`);
});

test('every step a scenario can ask for has words in both languages', () => {
  const steps: readonly PersonStep[] = [
    { do: 'undo' },
    { do: 'type', sheet: 'R', cell: 'A1', text: '1' },
    { do: 'paste', sheet: 'R', cell: 'A1', text: '1' },
    { do: 'select', sheet: 'R', cell: 'A1' },
    { do: 'insertRows', sheet: 'R', rows: '3:3' },
    { do: 'deleteRows', sheet: 'R', rows: '3:3' },
    { do: 'selectChart', sheet: 'R', chart: 'R chart' },
  ];
  for (const text of steps.map(personStepText)) expect(text).toMatch(/[\u4e00-\u9fff].*。 [A-Z].*\.$/);
});

test('the recording is offered as a file named after the Excel, and as a text', () => {
  Object.assign(URL, { createObjectURL: () => 'blob:recording' });
  const excel = {
    platform: 'PC',
    build: '16.0.1',
    excelApi: '1.20',
    displayLanguage: 'zh-CN',
    contentLanguage: 'zh-CN',
  };
  showRecording({ format: 'zpb-recording', version: 1, excel, scenarios: [], placeholders: [] });
  expect(screen.getByText<HTMLAnchorElement>(/^保存/).download).toBe('excel-PC-16.0.1.json');
  expect(JSON.parse(screen.getByRole<HTMLTextAreaElement>('textbox').value)).toMatchObject({ excel });
});
