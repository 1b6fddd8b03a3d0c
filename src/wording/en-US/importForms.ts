import type { ColumnField } from '../../core/sheet/columns/columnMeaning';
import type { LeftField, LeftOut } from '../../core/workflows/importForms/formInTemplate';
import type { Messages } from '../language';
import type * as chinese from '../zh-CN/importForms';
import { fieldName } from './subjects';
import { counted } from './words';

const MAX_UNRECOGNIZED = 3;

/** Why nothing of a file can be taken in, and what to do. */
export const importFaults: Messages<typeof chinese.importFaults> = {
  empty: 'The file is empty. Export or download it again.',
  tooLarge: 'The file is larger than 100 MB and was not read. Save the form as a file of its own.',
  tooMuch:
    'The file holds too much and was not read. Save the form as a file of its own; ask where it comes from if it is a small file somebody sent you.',
  encrypted:
    'The file has a password. Open it with the password, remove that under File → Info → Protect Workbook (Protect Document) → Encrypt with Password (in WPS: File → Document Encryption → Password), save it, and choose it again.',
  embedded:
    'The document holds an embedded web page whose tables cannot be read. Open it in Word or WPS Writer, save it as a Word document (.docx), and choose that.',
  suspicious:
    'The file holds what Office never writes (parts of one name, entity definitions) and was not read. Ask where it comes from; if it can be trusted, open it in Word, Excel or WPS, save it, and choose it again.',
  broken: 'The file is damaged and cannot be read. Open it in Word, Excel or WPS, save it, and choose it again.',
  noAccess:
    'The file cannot be reached: it may have been moved, renamed, or be in use. Close the program that uses it and choose it again.',
  stopped: 'Stopped; not read.',
  otherWorkbook:
    'Workbooks of this kind are converted first: open it in Excel or WPS Spreadsheets, save it as an Excel workbook (.xlsx), and choose that; or right-click the tab of its sheet there and choose “Move or Copy”.',
  otherDocument:
    'Documents of this kind cannot be read. Open it in Word or WPS Writer, save it as a Word document (.docx), and choose that.',
  pdf: 'PDF files cannot be read. Choose the Word or Excel file it was made from; if there is none, open the PDF in Word or WPS, save it as a Word document (.docx), compare it, and choose that.',
  picture:
    'Pictures cannot be read. Choose the Word or Excel file it was made from; if there is none, make a new form on the page Fill in and type what the picture shows.',
  archive: 'This is an archive. Unpack it and choose the files in it.',
  noTable: 'There is no table in the document.',
  noCells: 'The workbook is empty.',
  unknown: 'Unknown kind of file. Choose a Word document (.docx) or an Excel workbook (.xlsx).',
};

/** Places of a form that are no columns. */
const PLACES: Readonly<Record<Exclude<LeftField, ColumnField>, string>> = {
  label: 'name of the funds',
  title: 'title',
  yearCell: 'year',
  project: 'project name',
  department: 'department in charge',
  implementer: 'implementing unit',
  executionHeading: 'heading of the execution score',
  expectedGoal: 'expected goal',
  actualGoal: 'actual completion',
  totalWeight: 'sum of the weights',
  totalScore: 'total score',
  grade: 'grade',
  improvement: 'measures for improvement',
  conclusion: 'conclusion',
  problems: 'problems',
  remarks: 'other remarks',
};

function isPlace(field: LeftField): field is keyof typeof PLACES {
  return field in PLACES;
}

function placeName(field: LeftField): string {
  return isPlace(field) ? PLACES[field] : fieldName(field);
}

function sayLeftOut(text: string, why: LeftOut['why']): string {
  switch (why.code) {
    case 'noPlace':
      return `${placeName(why.field)}${why.of ? ` of “${why.of}”` : ''} “${text}”: the standard form has no place for it; left out`;
    case 'calculated':
      return `${placeName(why.field)} “${text}”: calculated by a formula, ${why.now === null ? 'which gives nothing yet' : `by the rules ${why.now}`}`;
    case 'movedTo':
      return `“${text}”: put into the line “${why.label}”`;
    case 'unrecognized':
      return `“${text}”: not understood; left out`;
    case 'outside':
      return `“${text}”: outside the form; left out`;
  }
}

/** What of a file was not read as it stands there. */
export const importNotes: Messages<typeof chinese.importNotes> = {
  trackedChanges: 'It has undecided tracked changes; it was read as if all were accepted. Please check.',
  cutTexts:
    'Some texts are longer than the 32,767 characters a cell can hold; what goes beyond was not read. Please check.',
  formulas:
    'Formulas were not brought along, only what they gave. To have it calculated, choose “Turn typed scores into formulas” on the page Check after the import, or “Into a standard form”.',
  uncalculated:
    'Some formulas were saved without their results; these cells are empty. Open the file in Excel or WPS, save it, and choose it again.',
  cutSheets: 'What lies below row 20,000 or right of column 256 was not read. Please check.',
  hidden: 'Rows or columns that are hidden will be shown after the import.',
};

/** 导入: forms of other files become sheets of this workbook. */
export const importMessages: Messages<typeof chinese.importMessages> = {
  intro: () =>
    'Choose one or several Word documents (.docx) or Excel workbooks (.xlsx). Their tables are listed first; then those you want are put on new sheets. The sheets you have are not changed.',
  choose: () => 'Choose files',
  chooseAgain: () => 'Choose files again',
  reading: (done, total) => `Reading: ${done} / ${total}`,
  noReader: () =>
    'The part of the program that reads files did not load. Check the network and choose the files again; if that does not help, close the pane and open it again.',
  summary: (files, forms, failed) =>
    `${counted(files, 'file')}, ${counted(forms, 'form')} found${failed > 0 ? `, ${counted(failed, 'file')} not read` : ''}.`,
  table: (number) => `Table ${number}`,
  sheet: (name) => `Sheet “${name}”`,
  innerTable: (number, within) => `Table ${number} (in a cell of table ${within})`,
  form: (project, year, rows) =>
    `${project || '(no project name)'}${year === null ? '' : `, ${year}`}, ${counted(rows, 'row')} of indicators`,
  noForm: (rows, columns) => `No form was recognised (${counted(rows, 'row')}, ${counted(columns, 'column')})`,
  tooLargeTable: () => 'Too much for one sheet. Save the form as a file of its own.',
  unrecognized: (count, parts) =>
    `${counted(count, 'place')} not understood, brought along as it is: ${parts.slice(0, MAX_UNRECOGNIZED).join('; ')}${count > MAX_UNRECOGNIZED ? ' and others' : ''}`,
  unrecognizedPart: (place, text) => `${place} “${text}”`,
  placeInTable: (row, column) => `row ${row}, column ${column}`,
  placeAbove: () => 'text above the table',
  manner: () => 'How to import',
  manners: {
    asItIs: 'As it is: texts, merged cells, column widths and lines, without formulas',
    standard: 'Into a standard form: the content goes into the form chosen, scores and totals are calculated',
  },
  year: () => 'Year of forms without one',
  left: (count) => `${counted(count, 'place')} not put into the standard form as it stands:`,
  leftOut: (place, { text, why }) => `${place} ${sayLeftOut(text, why)}`,
  create: (count) => (count > 0 ? `Import ${count}` : 'Import'),
  progress: (done, total) => `Importing: ${done} / ${total}`,
  cancel: () => 'Stop',
  cancelling: () => 'Stopping…',
  done: (count) => `${count} imported, each on a new sheet. Please check each.`,
  cancelled: (count, total) => `Stopped: ${count} imported, ${total - count} not imported.`,
  unknown: (count, total, reason) => `${count} imported. Of the other ${total - count}: ${reason}`,
  failed: (count, total, reason) => `${count} imported, ${total - count} not imported. ${reason}`,
};
