import { Link } from 'office-ui-fabric-react';
import * as React from 'react';
import { formName } from '../../core/form/formName';
import { missingScheme } from '../../core/sheet/formScheme';
import { termMessages } from '../../wording/pane';
import { formSchemeMessages } from '../../wording/schemes';
import { workflowMessages } from '../../wording/workflows';
import { fetchedPart } from '../components/fetchedPart';
import { Notice } from '../components/Notice';
import { FixAll } from '../findings/FixAll';
import { ImportForms } from '../importForms/ImportForms';
import { useLanguage } from '../settings/useLanguage';
import type { InsertDraft } from '../state/insertDraft';
import { createStyles } from '../theme/createStyles';
import { ConvertToFormulas } from './ConvertToFormulas';
import { ChangeScheme } from './ChangeScheme';
import { Freeze } from './Freeze';
import { FromList } from './FromList';
import { HandIn } from './HandIn';
import { NewYear } from './NewYear';
import type { PlaceInWorkbook } from './placeInWorkbook';
import { WordDocument } from './WordDocument';
import type { WorkflowChoice } from './workflowChoice';

/** Workflows done on the form shown. */
const NEEDS_FORM: ReadonlySet<WorkflowChoice['kind']> = new Set([
  'convertToFormulas',
  'fixAll',
  'freeze',
  'handIn',
  'word',
  'scheme',
  'usual',
]);
/** Workflows that write formulas by the scheme of a form. */
const WRITES_SCHEME: ReadonlySet<WorkflowChoice['kind']> = new Set(['convertToFormulas', 'fixAll', 'newYear']);

const Usual = fetchedPart(() =>
  import(/* webpackChunkName: "usual" */ '../usual/UsualIndicators').then(({ UsualIndicators }) => UsualIndicators),
);

interface WorkflowProps {
  readonly choice: WorkflowChoice;
  /** The form shown; null when the sheet has none. */
  readonly place: PlaceInWorkbook | null;
  readonly draft: InsertDraft;
  readonly onChanged: () => void;
  /** The user thought better of it. */
  readonly onBack: () => void;
  /** The form is to be finalised. */
  readonly onFreeze: () => void;
  /** The workflow is done. */
  readonly onLeave: () => void;
}

const useStyles = createStyles(() => ({ back: { marginBottom: 12 } }));

/** The workflow chosen, with the way back, by its link or by Esc. */
export function Workflow({ choice, place, draft, onChanged, onBack, onFreeze, onLeave }: WorkflowProps) {
  const language = useLanguage();
  const styles = useStyles();
  const worked = choice.kind === 'newYear' ? choice.place : place;
  return (
    <div
      onKeyDown={(event) => {
        // An open list or a field that gives up what was typed takes the key first.
        if (event.key === 'Escape' && !event.defaultPrevented) onBack();
      }}
    >
      <Link className={styles.back} onClick={onBack}>
        {workflowMessages[language].back()}
      </Link>
      {worked && WRITES_SCHEME.has(choice.kind) && <MissingScheme place={worked} />}
      {choice.kind === 'newYear' && <NewYear place={choice.place} shown={place} onLeave={onLeave} />}
      {choice.kind === 'fromList' && <FromList draft={draft} />}
      {choice.kind === 'importForms' && <ImportForms draft={draft} />}
      {choice.kind === 'convertToFormulas' && place && (
        <ConvertToFormulas key={keyOf(place)} place={place} onConverted={onChanged} />
      )}
      {choice.kind === 'freeze' && place && <Freeze key={keyOf(place)} place={place} onChanged={onChanged} />}
      {choice.kind === 'handIn' && place && <HandIn onFreeze={onFreeze} onLeave={onLeave} />}
      {choice.kind === 'usual' && place && <Usual key={keyOf(place)} place={place} onChanged={onChanged} />}
      {choice.kind === 'word' && place && <WordDocument place={place} />}
      {choice.kind === 'fixAll' && place && <FixAll key={keyOf(place)} onLeave={onLeave} />}
      {choice.kind === 'scheme' && place && <ChangeScheme key={keyOf(place)} place={place} onLeave={onLeave} />}
      {NEEDS_FORM.has(choice.kind) && !place && <p>{workflowMessages[language].noForm()}</p>}
    </div>
  );
}

/** Rows may be put into a form while it is worked on; it stays the one it is. */
function keyOf({ sheetId, form }: PlaceInWorkbook): string {
  return `${sheetId} ${formName(form) || form.range}`;
}

/** Says that the scheme a form's formulas ask for is not known here, and which one is used; nothing where it is known. */
function MissingScheme({ place: { form, scheme } }: { readonly place: PlaceInWorkbook }) {
  const language = useLanguage();
  const missing = missingScheme(form);
  if (missing === null) return null;
  return (
    <Notice
      kind="warning"
      text={formSchemeMessages[language].missingInWorkflow(missing, termMessages[language].named(scheme.name))}
    />
  );
}
