import { personStepText } from '../personStep';
import type { PersonStep } from '../personStep';
import type { Hands } from '../recordScenarios';
import { element } from './element';

/** How long events and functions are given: much longer than they take, since nobody tells when nothing more will come. */
const REST_MS = 2500;

const DONE = '已做完 · Done';
const CANNOT = '做不了 · Cannot';

/** The hands and eyes of the person before this pane, asked in it. */
export function paneHands(count: number): Hands {
  let begun = 0;
  return {
    perform: async (step) => (await choose(personStepText(step), [DONE, CANNOT], textToCopy(step))) === DONE,
    answer: ({ text, answers }) => choose(text, answers),
    rest: () => new Promise((resolve) => setTimeout(resolve, REST_MS)),
    begins({ name }) {
      begun += 1;
      element('progress').textContent = `${begun} / ${count}：${name}`;
    },
  };
}

function textToCopy(step: PersonStep): string | undefined {
  return step.do === 'paste' ? step.text : undefined;
}

/** Shows a sentence with a button for each answer, and waits for one of them. */
function choose(text: string, answers: readonly string[], toCopy?: string): Promise<string> {
  return new Promise((resolve) => {
    const task = element('task');
    const sentence = document.createElement('p');
    sentence.textContent = text;
    const buttons = answers.map((answer) => {
      const button = document.createElement('button');
      button.type = 'button';
      button.textContent = answer;
      button.addEventListener('click', () => {
        task.replaceChildren();
        resolve(answer);
      });
      return button;
    });
    task.replaceChildren(sentence, ...(toCopy === undefined ? [] : [copyBox(toCopy)]), ...buttons);
  });
}

function copyBox(text: string): HTMLElement {
  const box = document.createElement('textarea');
  box.readOnly = true;
  box.value = text;
  box.addEventListener('focus', () => box.select());
  return box;
}
