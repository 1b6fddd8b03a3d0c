import type { Cell } from '../../cell';
import { textIn } from '../../form/cellState';
import type { Form } from '../../form/form';
import { namesYear } from './namesYear';
import { typedText } from './typedText';

/** A text kept from last year that still names last year. */
export interface OldYearText {
  readonly field: 'project' | 'expectedGoal' | 'name' | 'target';
  /** 三级指标 the text belongs to; '' for texts above the indicators. */
  readonly subject: string;
  readonly text: string;
  readonly cell: string;
}

/** The texts of a form moved on to the next year that still name the old one, from top to bottom. */
export function oldYearTexts(form: Form, year: number): OldYearText[] {
  const found = (field: OldYearText['field'], cell: Cell | null, subject = ''): OldYearText[] => {
    const text = typedText(cell);
    return cell && namesYear(text, year) ? [{ field, subject, text, cell: cell.address }] : [];
  };
  return [
    ...found('project', form.project),
    ...found('expectedGoal', form.expectedGoal),
    ...form.indicators.flatMap(({ name, target }) => [
      ...found('name', name, textIn(name)),
      ...found('target', target, textIn(name)),
    ]),
  ];
}
