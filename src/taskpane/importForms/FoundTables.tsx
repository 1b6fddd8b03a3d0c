import { Checkbox } from 'office-ui-fabric-react';
import * as React from 'react';
import { textIn } from '../../core/form/cellState';
import type { PlaceInFile, TableName } from '../../intake/foundTable';
import type { Language } from '../../wording/language';
import { importFaults, importMessages, importNotes } from '../../wording/importForms';
import { useLanguage } from '../settings/useLanguage';
import { createStyles } from '../theme/createStyles';
import { note, sectionHeading } from '../theme/sharedStyles';
import type { ChosenFile, ChosenTable } from './chosenFile';
import { canImport, leftOutOf } from './importManner';
import type { ImportManner } from './importManner';

interface FoundTablesProps {
  readonly manner: ImportManner;
  readonly files: readonly ChosenFile[];
  /** Ids of the tables to be taken in. */
  readonly chosen: ReadonlySet<string>;
  readonly disabled: boolean;
  readonly onChoose: (id: string, isChosen: boolean) => void;
}

const useStyles = createStyles((theme) => ({
  files: { display: 'grid', gap: 12, gridTemplateColumns: 'minmax(0, 1fr)' },
  heading: { ...sectionHeading, fontSize: 13, marginBottom: 4, overflowWrap: 'anywhere' },
  note: { ...note(theme), overflowWrap: 'anywhere' },
  tables: { margin: 0, padding: 0, listStyle: 'none', display: 'grid', gap: 8 },
  left: { ...note(theme), margin: '2px 0 0 28px', paddingLeft: 16, overflowWrap: 'anywhere' },
  under: { ...note(theme), margin: '2px 0 0 28px', overflowWrap: 'anywhere' },
}));

/** What was found in each of the chosen files, with a box to tick for each table; of the others, why nothing was. */
export function FoundTables({ files, manner, chosen, disabled, onChoose }: FoundTablesProps) {
  const language = useLanguage();
  const styles = useStyles();
  return (
    <div className={styles.files}>
      {files.map((file, index) => (
        <section key={index} aria-labelledby={`zpb-file-${index}`}>
          <h2 id={`zpb-file-${index}`} className={styles.heading}>
            {file.name}
          </h2>
          {!file.ok && <p className={styles.note}>{importFaults[language][file.fault]}</p>}
          {file.ok &&
            file.notes.map(({ kind }) => (
              <p key={kind} className={styles.note}>
                {importNotes[language][kind]}
              </p>
            ))}
          {file.ok && (
            <ul className={styles.tables}>
              {file.tables.map((table) => (
                <li key={table.id}>
                  <Checkbox
                    label={`${nameOf(table.name, language)}：${contentOf(table, language)}`}
                    checked={chosen.has(table.id)}
                    disabled={disabled || !canImport(table, manner)}
                    onChange={(_, isChosen) => onChoose(table.id, isChosen === true)}
                  />
                  {remarksOn(table, manner, language).map((remark) => (
                    <p key={remark} className={styles.under}>
                      {remark}
                    </p>
                  ))}
                  <LeftOutList table={table} manner={manner} />
                </li>
              ))}
            </ul>
          )}
        </section>
      ))}
    </div>
  );
}

/** Everything of a table that does not stand in its standard forms as it stood in the file. */
function LeftOutList({ table, manner }: { readonly table: ChosenTable; readonly manner: ImportManner }) {
  const language = useLanguage();
  const styles = useStyles();
  const { kind, templateId, year, formulas } = manner;
  const left = React.useMemo(
    () => leftOutOf(table, { kind, templateId, year, formulas }),
    [table, kind, templateId, year, formulas],
  );
  const texts = importMessages[language];
  if (left.length === 0) return null;
  return (
    <>
      <p className={styles.under}>{texts.left(left.length)}</p>
      <ul className={styles.left}>
        {left.map((one, index) => (
          <li key={index}>{texts.leftOut(sayPlace(table.placeOf(one.row, one.column), language), one)}</li>
        ))}
      </ul>
    </>
  );
}

function nameOf(name: TableName, language: Language): string {
  const { table, innerTable, sheet } = importMessages[language];
  if (name.kind === 'sheet') return sheet(name.name);
  return name.within === null ? table(name.number) : innerTable(name.number, name.within);
}

function contentOf({ forms: { forms }, table: { grid } }: ChosenTable, language: Language): string {
  const { form: sayForm, noForm } = importMessages[language];
  if (forms.length === 0) return noForm(grid.values.length, grid.values[0]?.length ?? 0);
  return forms
    .map((form) => sayForm(textIn(form.project) || textIn(form.department), form.year, form.indicators.length))
    .join('；');
}

function remarksOn(
  { forms: { unrecognized }, isTooLarge, placeOf }: ChosenTable,
  { kind }: ImportManner,
  language: Language,
): string[] {
  const texts = importMessages[language];
  const parts = unrecognized.map(({ cell: { row, column }, text }) =>
    texts.unrecognizedPart(sayPlace(placeOf(row, column), language), text),
  );
  return [
    ...(isTooLarge ? [texts.tooLargeTable()] : []),
    ...(kind === 'asItIs' && parts.length > 0 ? [texts.unrecognized(parts.length, parts)] : []),
  ];
}

function sayPlace(place: PlaceInFile, language: Language): string {
  const { placeInTable, placeAbove } = importMessages[language];
  switch (place.kind) {
    case 'cell':
      return place.address;
    case 'table':
      return placeInTable(place.row, place.column);
    case 'above':
      return placeAbove();
  }
}
