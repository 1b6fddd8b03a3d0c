import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startExcel } from '../../preview/node/startExcel';
import { NotEmptyError, recordScenarios } from '../../recorder/recordScenarios';
import type { Hands } from '../../recorder/recordScenarios';
import type { Json, RecordedScenario, Recording, RequestEntry } from '../../recorder/recording';
import { differenceText } from '../../recorder/replay/difference';
import { performStep } from '../../recorder/replay/performStep';
import { replayFile } from '../../recorder/replay/replayFile';
import { replayRecording } from '../../recorder/replay/replayRecording';
import { associateFunctions, standInFunctions } from '../../recorder/replay/standInFunctions';
import type { Scenario } from '../../recorder/scenario';
import { scenarios } from '../../recorder/scenarios/scenarios';
import type { RunningExcel } from '../../preview/node/startExcel';

/** What the recorder records on the stand-in itself, the first answer given to each question. */
async function recordOnStandIn(
  chosen: readonly Scenario[],
  prepare: (excel: RunningExcel) => void = () => undefined,
): Promise<Recording> {
  const excel = await startExcel({ functions: standInFunctions });
  associateFunctions();
  prepare(excel);
  const hands: Hands = {
    perform: (step) => Promise.resolve(performStep(excel.user, step)),
    answer: ({ answers }) => Promise.resolve(answers[0] ?? ''),
    rest: () => excel.settle(),
    begins: () => undefined,
  };
  try {
    // As it comes out of a file.
    return JSON.parse(JSON.stringify(await recordScenarios(chosen, hands))) as Recording;
  } finally {
    // The client still takes references back.
    await excel.settle();
    excel.dispose();
  }
}

let recording: Recording;
beforeAll(async () => {
  recording = await recordOnStandIn(scenarios);
});

/** The recording with one scenario only, changed. */
function altered(
  name: string,
  change: (entries: RecordedScenario['entries']) => RecordedScenario['entries'],
): Recording {
  const { entries } = recording.scenarios.find((scenario) => scenario.name === name) ?? { entries: [] };
  const copy = JSON.parse(JSON.stringify(entries)) as RecordedScenario['entries'];
  return { ...recording, scenarios: [{ name, entries: change(copy) }] };
}

const requestsOf = (entries: RecordedScenario['entries']) => entries.filter((entry) => entry.kind === 'request');
const textOf = (value: Json | undefined) => JSON.stringify(value ?? null);
const replaced = (entry: RequestEntry, from: string, to: string) => {
  entry.response = JSON.parse(textOf(entry.response).replace(from, to)) as Json;
};

test('every scenario comes to its end and has something to compare', () => {
  const unfinished = recording.scenarios.filter(({ brokenOff, entries }) => brokenOff !== undefined || !entries.length);
  expect(unfinished).toEqual([]);
});

test('recorded on the stand-in, everything is answered alike by the stand-in', async () => {
  const { compared, differences } = await replayRecording(recording);
  expect(differences.map(differenceText)).toEqual([]);
  const recorded = recording.scenarios.flatMap(({ entries }) =>
    entries.filter(({ kind }) => kind === 'request' || kind === 'event'),
  );
  expect(compared).toBe(recorded.length);
});

test('another value, another error, a missing event and another refusal are said in words, with where', async () => {
  const changed = altered('R protection', (entries) => {
    const requests = requestsOf(entries);
    const refused = requests.find(({ response }) => textOf(response).includes('AccessDenied'));
    const reading = requests.find(({ response }) => textOf(response).includes('"一"'));
    if (!refused || !reading) throw new Error('Neither a refusal nor a reading was recorded');
    replaced(refused, 'AccessDenied', 'GeneralException');
    replaced(reading, '"一"', '"壹"');
    return [...entries, { kind: 'event', type: 10, target: 'x', details: { address: 'A1' } }];
  });
  const { differences } = await replayRecording(changed);
  expect(differences.map(differenceText)).toEqual([
    expect.stringMatching(
      /^R protection: request \d+, .*getRange\("A1"\).*error: Excel gives "GeneralException", the stand-in gives "AccessDenied"\.$/,
    ),
    expect.stringMatching(/getRange\("A1"\)\.load\(.*\) \w+\[0\]\[0\]: Excel gives "壹", the stand-in gives "一"\.$/),
    expect.stringMatching(/DataChanged event 1: Excel gives \{"address":"A1"\}, the stand-in gives nothing\.$/),
  ]);
});

test('an undo that leaves something else behind is found', async () => {
  const changed = altered('R merged undo', (entries) => {
    const afterUndo = requestsOf(entries).at(-1);
    if (!afterUndo) throw new Error('No request');
    // In the recorded Excel the second Ctrl+Z took nothing back.
    replaced(afterUndo, '[[""]', '[["手填"]');
    return entries;
  });
  const { differences } = await replayRecording(changed);
  expect(differences.map(differenceText)).toEqual([expect.stringMatching(/Excel gives "手填", the stand-in gives ""/)]);
});

test('what was not done, never answered, broken off or only seen is said, and is no success', async () => {
  const changed = altered('R undo and settings', (entries) =>
    entries.flatMap((entry) => {
      if (entry.kind === 'event') return [];
      if (entry.kind === 'person') return { ...entry, done: false };
      if (entry.kind === 'request') return { kind: 'request', flags: entry.flags, request: entry.request };
      return entry;
    }),
  );
  const [scenario] = changed.scenarios;
  const broken = { name: 'R dates', brokenOff: 'GeneralException', entries: [] };
  const asked = { name: 'R asked', entries: [{ kind: 'answer', question: 'Rows 4', answer: '2' }] } as const;
  const { differences, notCompared } = await replayRecording({
    ...changed,
    scenarios: [...(scenario ? [scenario] : []), broken, asked],
  });
  expect(differences).toEqual([]);
  expect(notCompared.join('\n')).toMatch(
    /was not done in Excel.*request \d+ was never answered.*R dates: broke off in Excel \(GeneralException\).*Rows 4 was answered “2”/s,
  );
});

test('nothing is recorded in a workbook that holds anything', async () => {
  const [first] = scenarios;
  if (!first) throw new Error('No scenario');
  const filled = recordOnStandIn([first], (excel) => excel.user.typeText('Sheet1', 'C3', '张三'));
  await expect(filled).rejects.toThrow(NotEmptyError);
});

test('names somebody gave to sheets are not in the file, and the replay still knows what belongs together', async () => {
  const looksAround: Scenario = {
    name: 'R around',
    questions: [],
    run: ({ sheet }) =>
      Excel.run(async (context) => {
        const { worksheets } = context.workbook;
        worksheets.load('items/name');
        await context.sync();
        const other = worksheets.items.find(({ name }) => name !== sheet)?.name ?? '';
        worksheets.getItem(other).load('name');
        const link = worksheets.getItem(sheet).getRange('A1').untrack();
        link.formulas = [[`='${other}'!B2&"x"`]];
        link.load('formulas');
        await context.sync();
      }),
  };
  const named = await recordOnStandIn([looksAround], (excel) => excel.user.renameSheet('Sheet1', '某县财政局Li'));
  expect(JSON.stringify(named)).not.toMatch(/财政|Li/);
  expect(named.placeholders).toEqual(['某某某某某Xx']);
  const { compared, differences } = await replayRecording({
    ...named,
    scenarios: named.scenarios.map((scenario) => ({
      ...scenario,
      entries: scenario.entries.filter(({ kind }) => kind === 'request'),
    })),
  });
  expect(compared).toBeGreaterThan(1);
  // The sheet of the stand-in is called Sheet1, which is not of the same kind.
  expect(differences.map(({ excel }) => excel)).toContain('某某某某某Xx');
});

describe('npm run replay', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'zpb-replay-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const file = (name: string, content: string) => {
    writeFileSync(path.join(folder, name), content);
    return path.join(folder, name);
  };

  test('says which Excel it was, what differs, and how much was compared', async () => {
    const changed = altered('R links', (entries) => {
      const [first] = requestsOf(entries).filter(({ response }) => textOf(response).includes('提示'));
      if (first) replaced(first, '提示', '别的');
      return entries;
    });
    const { text, exitCode } = await replayFile(file('altered.json', JSON.stringify(changed)));
    expect(exitCode).toBe(1);
    expect(text).toMatch(/^Excel 16\..*ExcelApi 1\.20, zh-CN\), 1 scenarios\.\n\nDifferences:\n {2}R links: .*"别的"/s);
    expect(text).toMatch(
      /\d+ requests and events of Excel replayed on the stand-in: 1 differences, \d+ things not compared\.$/,
    );
  });

  test.each([
    ['no JSON', '{"format":"zpb-rec', /no JSON/],
    ['other JSON', '{}', /no recording/],
    ['a later version', '{"format":"zpb-recording","version":9}', /version 9/],
    ['half a recording', '{"format":"zpb-recording","version":1}', /not whole/],
  ])('of %s it says so', async (name, content, sentence) => {
    expect(await replayFile(file(`${name}.json`, content))).toEqual({
      exitCode: 2,
      text: expect.stringMatching(sentence) as string,
    });
  });

  test('without a file, or with one that is not there, it says so', async () => {
    expect(await replayFile(undefined)).toMatchObject({ exitCode: 2, text: 'Which file? npm run replay FILE' });
    expect(await replayFile(path.join(folder, 'none.json'))).toMatchObject({ exitCode: 2 });
  });
});
