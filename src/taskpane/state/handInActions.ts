import { fetched } from '../../commands/fetched';
import type { Form } from '../../core/form/form';
import type { PrintedForm } from '../../core/workflows/handIn/printedForm';
import type { PrintAreasChange } from '../../excel/setPrintAreas';
import type { ActionContext, RunAction } from './runAction';

/** What the user can say of a form that is ready. */
export interface HandInActions {
  /** Keeps with the form that it has passed today. */
  readonly recordHandIn: (form: Form, remark: string) => void;
  /** Has all of the form printed, each print area one page wide where it is too wide. */
  readonly setPrint: (
    reading: Pick<PrintAreasChange, 'sheetId' | 'seen'>,
    printed: Pick<PrintedForm, 'areas' | 'isTooWide'>,
  ) => void;
}

/** The actions of a pane about handing in, which stand with the page for it. */
export function handInActions(context: ActionContext, run: RunAction): HandInActions {
  const work = async () => {
    const { handInWork } = await fetched(() => import(/* webpackChunkName: "workflows" */ './handInWork'));
    return handInWork(context);
  };
  return {
    setPrint: (reading, printed) => void run('fix', async () => (await work()).setPrint(reading, printed)),
    recordHandIn: (form, remark) => {
      const { sheet } = context.state();
      if (sheet) void run('fix', async () => (await work()).recordHandIn(sheet, form, remark));
    },
  };
}
