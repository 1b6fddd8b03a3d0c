import type { Form } from '../../core/form/form';
import { formulaKind } from '../../core/form/formulaKind';
import { frozenIn, frozenOn } from '../../excel/frozenCells';
import type { SheetReading } from '../../excel/readSheet';
import type { FreezeState } from '../components/FreezeNote';

/** Kinds of files in which Excel and WPS keep no function of an add-in. */
const OLD_FILE = /\.(xls|et)$/i;

/** Whether a form of a sheet is frozen, and what speaks for freezing it. */
export function freezeState(reading: SheetReading, form: Form): FreezeState {
  const { workbookName = '' } = reading;
  return {
    frozen: frozenIn(frozenOn(reading), form).length,
    isLive: formulaKind(form) === 'functions',
    oldFile: OLD_FILE.test(workbookName) ? workbookName : null,
  };
}
