import { ManualClock } from '../excel/support/manualClock';
import { keepRow } from '../support/campaignRows';
import { Judge } from './support/judge';
import { PANE_ACTIONS } from './support/paneActions';
import { personEdits } from './support/personEdits';
import { REQUEST_FAULTS } from './support/requestFaults';
import { withoutWaiting } from './support/noWaiting';
import { Trials } from './support/trial';
import { TABLE_HEAD, VerdictTable } from './support/verdictTable';

/** Milliseconds for all faults of one action. */
const MAX_WAIT = 3_600_000;

withoutWaiting();
const trials = new Trials(ManualClock.use());
const judge = new Judge(trials);
const total = new VerdictTable();
const rows: string[] = [];
const wanted = (process.env.FAULTS_OF ?? '').split(',');

afterAll(() => {
  trials.dispose();
  process.stdout.write(
    `All of them:\n${total.toString()}\n\n${[TABLE_HEAD, ...rows, total.row('all', '')].join('\n')}\n`,
  );
});

test.each(PANE_ACTIONS.filter(({ name }) => wanted.some((part) => name.includes(part))))(
  '$name',
  async (action) => {
    const table = new VerdictTable();
    const requests = await judge.requestsOf(action);
    for (let request = 0; request <= requests; request += 1) {
      const where = `${action.name}, request ${request} of ${requests}`;
      for (const fault of request === 0 ? [] : REQUEST_FAULTS) {
        const verdict = await judge.ofFault(action, fault, request);
        table.note(verdict, `${where}, ${fault.name}`, total);
      }
      for (const edit of personEdits(action)) {
        const verdict = await judge.ofEdit(action, edit, request);
        table.note(verdict, `${where}, ${edit.name}`, total);
      }
    }
    rows.push(table.row(action.name, requests));
    keepRow('faults', table.cells(action.name, requests));
    process.stdout.write(`${action.name} (${requests} requests):\n${table.toString()}\n${rows.at(-1)}\n`);
    expect(table.wrong).toEqual([]);
  },
  MAX_WAIT,
);
