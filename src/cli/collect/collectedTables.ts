import { summaryColumns, summaryHeading } from '../../core/summary/summaryColumns';
import type { Receipts } from '../../core/workflows/collect/receipts';
import { severityMessages } from '../../wording/zh-CN/severities';
import { collectCommandMessages as messages } from '../../wording/zh-CN/collectCommand';
import type { ValueTable } from '../../worksheets/writeTables';
import type { CollectedForm, FilesSeen } from './filesSeen';

const { headings, sheets, statuses } = messages;
/** Columns of the summary with something to say of a form; points to characters. */
const SUMMARY = summaryColumns.flatMap((column, index) => (column.value ? [{ column, index }] : []));
const POINTS_PER_CHARACTER = 6;

/** The sheets of 收表情况: the list beside what came in, one line per form, what is found, what was not used. */
export function collectedTables(receipts: Receipts<CollectedForm>, { forms, unused }: FilesSeen): ValueTable[] {
  return [
    {
      name: sheets.receipts,
      columns: columnsOf(
        [headings.row, 9],
        [headings.project, 36],
        [headings.units, 26],
        [headings.status, 18],
        [headings.file, 50],
        [headings.remark, 40],
      ),
      rows: [
        ...receipts.receipts.map(({ expected: { row, project, units }, status, forms: found }) => [
          ...[row, project, units.join('、'), statuses[status]],
          ...[found.map(({ place }) => place).join('\n'), ''],
        ]),
        ...receipts.unknown.map(({ form, like }) => [
          ...[null, form.project, form.implementer || form.department, messages.unknown, form.place],
          like.length > 0 ? messages.maybe(like.map(({ project }) => project)) : '',
        ]),
      ],
    },
    {
      name: sheets.summary,
      columns: [
        ...SUMMARY.map(({ column }) => ({
          heading: summaryHeading(column),
          width: column.width / POINTS_PER_CHARACTER,
        })),
        { heading: headings.file, width: 50 },
      ],
      rows: forms.map(({ summary, place }) => [...SUMMARY.map(({ index }) => summary[index] ?? null), place]),
    },
    {
      name: sheets.findings,
      columns: columnsOf(
        [headings.file, 46],
        [headings.project, 30],
        [headings.severity, 11],
        [headings.place, 16],
        [headings.message, 80],
      ),
      rows: findingRows(forms),
    },
    {
      name: sheets.unused,
      columns: columnsOf([headings.file, 50], [headings.status, 14], [headings.remark, 80]),
      rows: unused.map(({ file, why, remark }) => [file, why, remark]),
    },
  ];
}

/** One after the other: there are many more findings than forms. */
function* findingRows(forms: readonly CollectedForm[]): Generator<readonly string[]> {
  for (const { place: file, project, items } of forms) {
    for (const { severity, place, message } of items) {
      yield [file, project, severityMessages.names[severity], place, message];
    }
  }
}

function columnsOf(...columns: readonly (readonly [heading: string, width: number])[]): ValueTable['columns'] {
  return columns.map(([heading, width]) => ({ heading, width }));
}
