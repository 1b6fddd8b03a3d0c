import { Link } from 'office-ui-fabric-react';
import * as React from 'react';
import { workflowMessages } from '../../wording/pane';
import type { InsertDraft } from '../state/insertDraft';
import { createStyles } from '../theme/createStyles';
import { FixAll } from '../findings/FixAll';
import { Adopt } from './Adopt';
import { ChangeScheme } from './ChangeScheme';
import type { PlaceInWorkbook } from './placeInWorkbook';
import { FromList } from './FromList';
import { MissingScheme } from './MissingScheme';
import { NewYear } from './NewYear';
import type { WorkflowChoice } from './workflowChoice';
import { useLanguage } from '../settings/useLanguage';

/** Jobs done on the form shown. */
const NEEDS_FORM: ReadonlySet<WorkflowChoice['kind']> = new Set(['adopt', 'fixAll', 'scheme']);
/** Jobs that write formulas by the scheme of a form. */
const WRITES_SCHEME: ReadonlySet<WorkflowChoice['kind']> = new Set(['adopt', 'fixAll', 'newYear']);

interface WorkflowProps {
  readonly choice: WorkflowChoice;
  /** The form shown; null when the sheet has none. */
  readonly place: PlaceInWorkbook | null;
  readonly draft: InsertDraft;
  readonly onChanged: () => void;
  /** The user thought better of it. */
  readonly onBack: () => void;
  /** The job is done. */
  readonly onLeave: () => void;
}

const useStyles = createStyles(() => ({ back: { marginBottom: 12 } }));

/** The job chosen, with the way back. */
export function Workflow({ choice, place, draft, onChanged, onBack, onLeave }: WorkflowProps) {
  const language = useLanguage();
  const styles = useStyles();
  const worked = choice.kind === 'newYear' ? choice.place : place;
  return (
    <>
      <Link className={styles.back} onClick={onBack}>
        {workflowMessages[language].back()}
      </Link>
      {worked && WRITES_SCHEME.has(choice.kind) && <MissingScheme place={worked} />}
      {choice.kind === 'newYear' && <NewYear place={choice.place} shown={place} onLeave={onLeave} />}
      {choice.kind === 'fromList' && <FromList draft={draft} />}
      {choice.kind === 'adopt' && place && (
        <Adopt key={`${place.sheetId} ${place.form.range}`} place={place} onAdopted={onChanged} />
      )}
      {choice.kind === 'fixAll' && place && <FixAll key={`${place.sheetId} ${place.form.range}`} onLeave={onLeave} />}
      {choice.kind === 'scheme' && place && (
        <ChangeScheme key={`${place.sheetId} ${place.form.range}`} place={place} onLeave={onLeave} />
      )}
      {NEEDS_FORM.has(choice.kind) && !place && <p>{workflowMessages[language].noForm()}</p>}
    </>
  );
}
