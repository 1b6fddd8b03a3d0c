import { createHash } from 'node:crypto';
import { parseCellAddress } from '../../../src/core/cell/a1';
import type { RunningExcel } from '../../../preview/node/startExcel';
import { sheetState } from '../../excel/support/sheetState';
import { rulesAsShown } from './rulesAsShown';

/** What of a workbook is compared: what was entered, and how it looks. */
export interface WorkbookContent {
  /** Sheets and their protection, cells, number formats, merges, rules, what may be typed, names, settings; pages where the action is about them. */
  readonly entered: string;
  /** Sizes, styles, charts and pages, as a hash. */
  readonly looks: string;
  /** Every text and number there is, by cell, for whoever looks for one. */
  readonly cells: ReadonlyMap<string, string>;
}

/** Everything in the workbook, in a form that can be compared. Pages may look otherwise where Excel would not set them up, which is said. */
export function workbookContent(excel: RunningExcel, isAboutPages = false): WorkbookContent {
  const { engine } = excel;
  const cells = new Map<string, string>();
  const looks: unknown[] = [];
  const sheets = engine.sheets.list().map(({ id, name, hidden }) => {
    const { formulas, numberFormats, merges, rules, validations, ...rest } = sheetState(excel, id);
    const filled = formulas.flatMap((row, r) =>
      row.flatMap((held, c) => {
        if (held !== '') cells.set(`${name}!${r},${c}`, String(held));
        const format = numberFormats[r]?.[c] ?? 'General';
        return held === '' && format === 'General' ? [] : [[r, c, held, format]];
      }),
    );
    looks.push({
      name,
      // An empty column or row has the size of all others.
      sizes: [rest.columnWidths, rest.rowHeights],
      styles: rest.styles.map((row) => row.map((style) => JSON.stringify(style))),
      pages: engine.pageSetup(id),
      charts: engine.readCharts(name).map(({ chart: _, ...shown }) => shown),
    });
    const isProtected = engine.protection.options(id) !== null;
    const pages = isAboutPages ? engine.pageSetup(id) : null;
    return { name, hidden, isProtected, filled, merges, rules: rulesAsShown(rules), validations, pages };
  });
  // A sheet's name with quotes it does not need, or without them, is the same.
  const names = engine.definedNames
    .list()
    .map(({ name, formula }) => `${name} ${formula.replace(/^='([^']+)'!/, '=$1!')}`);
  const entered = JSON.stringify({ sheets, names: names.sort(), settings: settingsOf(excel) });
  return { entered, looks: createHash('sha1').update(JSON.stringify(looks)).digest('hex'), cells };
}

const FROZEN = 'zpb.frozen';

/** What is remembered of frozen cells counts where they are as freezing left them: the rest does no harm. */
function fittingFrozen({ engine }: RunningExcel, json: string): string {
  const cells = JSON.parse(json) as readonly { sheetId: string; cell: string; frozen: unknown }[];
  const fitting = cells.filter(({ sheetId, cell, frozen }) => {
    const sheet = engine.sheets.byId(sheetId);
    if (!sheet) return false;
    const { row, column } = parseCellAddress(cell);
    return engine.snapshot(sheet.name).formulas[row]?.[column] === frozen;
  });
  return JSON.stringify(fitting);
}

const SHEET_ID = /\{[0-9A-F]{8}(-[0-9A-F]{4}){3}-[0-9A-F]{12}\}/g;

/** The settings of the document; a sheet is known there by its id, which is another one in every workbook, also one that is gone. */
function settingsOf(excel: RunningExcel): string[] {
  const { engine, container } = excel;
  return [...container.settings]
    .map(([key, json]) => [key, key === FROZEN ? fittingFrozen(excel, json) : json] as const)
    .filter(([, json]) => json !== '[]')
    .map(([key, json]) =>
      engine.sheets
        .list()
        .reduce((text, { id, name }) => text.replaceAll(id, name), `${key} ${json}`)
        .replace(SHEET_ID, 'gone'),
    )
    .sort();
}

/** The cells in which two states differ, for whoever looks for the reason. */
export function differences(one: WorkbookContent, other: WorkbookContent): string[] {
  const places = new Set([...one.cells.keys(), ...other.cells.keys()]);
  return [...places]
    .flatMap((place) => {
      const [a, b] = [one.cells.get(place) ?? '', other.cells.get(place) ?? ''];
      return a === b ? [] : `${place}: ${a.slice(0, 30)} / ${b.slice(0, 30)}`;
    })
    .concat(around(one.entered, other.entered));
}

/** Where two texts begin to differ. */
function around(one: string, other: string): string[] {
  const at = [...one].findIndex((character, index) => character !== other[index]);
  return one === other
    ? []
    : [`${one.slice(Math.max(0, at - 60), at + 40)} / ${other.slice(Math.max(0, at - 60), at + 40)}`];
}
