import type { User } from '../../preview/engine/user';
import type { PersonStep } from '../personStep';

/** Does on the stand-in what a person was asked to do in Excel; false when it is refused or there is nothing to undo. */
export function performStep(user: User, step: PersonStep): boolean {
  switch (step.do) {
    case 'undo':
      return user.undo();
    case 'type':
      return user.typeText(step.sheet, step.cell, step.text).accepted;
    case 'paste':
      return user.paste(step.sheet, step.cell, step.text).accepted;
    case 'select':
      user.select(step.sheet, step.cell);
      return true;
    case 'insertRows':
      return user.insertLines(step.sheet, step.rows);
    case 'deleteRows':
      return user.deleteLines(step.sheet, step.rows);
    case 'selectChart':
      user.selectChart(step.sheet, step.chart);
      return true;
  }
}
