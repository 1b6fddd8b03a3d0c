import { severityMessages } from '../../wording/zh-CN/severities';
import { checkerPageMessages as messages } from '../../wording/zh-CN/checkerPage';
import type { ColumnAnswer } from '../../core/sheet/columns/columnAnswer';
import type { FileAnswer, SaidForm, SaidFinding } from '../fileAnswer';
import { columnChoice } from './columnChoice';
import { button, element } from './element';

/** What can be done with what was found in a file. */
export interface ResultActions {
  /** Prints the slip of a form. */
  readonly print: (form: SaidForm) => void;
  /** Takes up what somebody says of a column. */
  readonly tell: (answer: ColumnAnswer) => void;
}

/** What was found in a file, as a part of the page. */
export function fileResult(name: string, answer: FileAnswer, actions: ResultActions): HTMLElement {
  const title = element('h2', { text: name });
  if (answer.kind === 'unreadable') {
    const message = element('p', { className: 'note error', text: answer.message });
    return element('section', { className: 'file has-problems' }, [title, message]);
  }
  const notes = answer.notes.map((text) => element('p', { className: 'note', text }));
  const forms = answer.forms.map((form) => formResult(form, actions));
  const isProblem = answer.notes.length > 0 || answer.forms.some(hasProblems);
  return element('section', { className: isProblem ? 'file has-problems' : 'file' }, [title, ...notes, ...forms]);
}

function hasProblems({ clean, notChecked }: SaidForm): boolean {
  return clean === '' || notChecked > 0;
}

function formResult(form: SaidForm, { print, tell }: ResultActions): HTMLElement {
  const { project, place, score, grade, questions, findings, ignored, lapsed, clean, slip } = form;
  const title = messages.form(project, place);
  const isOdd = hasProblems(form);
  return element('article', { className: isOdd ? 'has-problems' : '' }, [
    element('h3', { text: title }),
    element('p', { className: 'score', text: messages.score(score, grade) }),
    ...(clean === '' ? [] : [element('p', { className: isOdd ? 'note' : 'note clean', text: clean })]),
    ...questions.flatMap((question) => [
      element('p', { className: 'note error', text: question.text }),
      columnChoice(question, tell),
    ]),
    ...(findings.length === 0 ? [] : [element('ul', {}, findings.map(findingItem))]),
    ...[...ignored, ...lapsed].map((text) => element('p', { className: 'hint', text })),
    ...(slip ? [button(messages.printOne, () => print(form), messages.printOneLabel(title))] : []),
  ]);
}

function findingItem({ severity, place, message, basis }: SaidFinding): HTMLElement {
  return element('li', { className: severity }, [
    element('span', { className: 'severity', text: severityMessages.names[severity] }),
    element('span', { className: 'place', text: place }),
    element('span', { className: 'message', text: message }),
    ...(basis === ''
      ? []
      : [element('details', {}, [element('summary', { text: messages.basis }), element('p', { text: basis })])]),
  ]);
}
