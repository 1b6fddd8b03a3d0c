import { Link } from 'office-ui-fabric-react';
import * as React from 'react';
import { workflowMessages } from '../../core/messages/workflows';
import type { Scheme } from '../../core/scheme/scheme';
import type { InsertDraft } from '../state/insertDraft';
import { createStyles } from '../theme/createStyles';
import { FixAll } from '../findings/FixAll';
import { Adopt } from './Adopt';
import type { FormPlace } from './formPlace';
import { FromList } from './FromList';
import { NewYear } from './NewYear';
import type { WorkflowChoice } from './workflowChoice';

interface WorkflowProps {
  readonly choice: WorkflowChoice;
  /** The form shown; null when the sheet has none. */
  readonly place: FormPlace | null;
  readonly draft: InsertDraft;
  readonly scheme: Scheme;
  readonly onChanged: () => void;
  /** The user thought better of it. */
  readonly onBack: () => void;
  /** The job is done. */
  readonly onLeave: () => void;
}

const useStyles = createStyles(() => ({ back: { marginBottom: 12 } }));

/** The job chosen, with the way back. */
export function Workflow({ choice, place, draft, scheme, onChanged, onBack, onLeave }: WorkflowProps) {
  const styles = useStyles();
  return (
    <>
      <Link className={styles.back} onClick={onBack}>
        {workflowMessages.back()}
      </Link>
      {choice.kind === 'newYear' && (
        <NewYear place={choice.place} shown={place} schemeId={scheme.id} onLeave={onLeave} />
      )}
      {choice.kind === 'fromList' && <FromList draft={draft} schemeId={scheme.id} />}
      {choice.kind === 'adopt' && place && (
        <Adopt key={`${place.sheetId} ${place.form.range}`} place={place} scheme={scheme} onAdopted={onChanged} />
      )}
      {choice.kind === 'fixAll' && place && <FixAll key={`${place.sheetId} ${place.form.range}`} onLeave={onLeave} />}
      {(choice.kind === 'adopt' || choice.kind === 'fixAll') && !place && <p>{workflowMessages.noForm()}</p>}
    </>
  );
}
