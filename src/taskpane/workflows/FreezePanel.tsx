import { Checkbox, ChoiceGroup, DefaultButton, PrimaryButton } from 'office-ui-fabric-react';
import * as React from 'react';
import { freezeNoteMessages, workflowLinkMessages } from '../../wording/pane';
import { isFormulaEntry } from '../../core/sheet/edit/entry';
import type { FreezePlan } from '../../core/workflows/freeze/freezePlan';
import { freezeMessages } from '../../wording/freeze';
import { useLanguage } from '../settings/useLanguage';
import { createStyles } from '../theme/createStyles';
import { note } from '../theme/sharedStyles';
import { WorkflowHeading } from './WorkflowHeading';

/** How much is frozen at a time. */
export type FreezeScope = 'form' | 'sheet' | 'workbook';

interface FreezePanelProps {
  readonly scope: FreezeScope;
  /** Forms on the sheet. */
  readonly formCount: number;
  /** Of the form or the sheet, as chosen. */
  readonly plan: FreezePlan;
  /** Findings that must be corrected there. */
  readonly errors: number;
  /** Findings somebody lets stand there. */
  readonly ignored: number;
  /** Frozen cells of this sheet, and those remembered of others. */
  readonly frozenHere: number;
  readonly frozenElsewhere: number;
  readonly busy: boolean;
  readonly onScope: (scope: FreezeScope) => void;
  readonly onFreeze: (anyway: boolean) => void;
  readonly onUnfreeze: () => void;
  readonly onUnfreezeAll: () => void;
}

const useStyles = createStyles((theme) => ({
  panel: { display: 'grid', gap: 12, gridTemplateColumns: 'minmax(0, 1fr)', justifyItems: 'start' },
  note: note(theme),
  wide: { height: 'auto', minHeight: 32, padding: '5px 8px' },
}));

/** Says what freezing changes and what stays, before anything is done; takes it back for what is frozen already. */
export function FreezePanel(props: FreezePanelProps) {
  const language = useLanguage();
  const styles = useStyles();
  const [anyway, setAnyway] = React.useState(false);
  const { scope, busy, errors, ignored, frozenHere, frozenElsewhere } = props;
  const { cells, withoutResult } = props.plan;
  const values = cells.filter(({ entry }) => !isFormulaEntry(entry)).map(({ cell }) => cell);
  const isWorkbook = scope === 'workbook';
  const hasObstacle = !isWorkbook && (errors > 0 || withoutResult.length > 0);
  const isAny = isWorkbook || cells.length > 0;
  const texts = freezeMessages[language];
  const isSome = frozenHere > 0 || withoutResult.length > 0;
  const scopes: readonly FreezeScope[] = props.formCount > 1 ? ['form', 'sheet', 'workbook'] : ['form', 'workbook'];
  return (
    <div className={styles.panel}>
      <WorkflowHeading text={workflowLinkMessages[language].names.freeze} />
      {frozenHere > 0 && (
        <>
          <p className={styles.note}>{freezeNoteMessages[language].frozen(frozenHere)}</p>
          <DefaultButton
            text={busy ? texts.unfreezing() : freezeNoteMessages[language].unfreeze()}
            disabled={busy}
            allowDisabledFocus
            onClick={props.onUnfreeze}
          />
        </>
      )}
      {frozenElsewhere > 0 && (
        <DefaultButton
          className={styles.wide}
          text={texts.unfreezeAll(frozenHere + frozenElsewhere)}
          disabled={busy}
          allowDisabledFocus
          onClick={props.onUnfreezeAll}
        />
      )}
      <p className={styles.note}>{texts.intro()}</p>
      <ChoiceGroup
        label={texts.scope()}
        selectedKey={scope}
        options={scopes.map((key) => ({ key, text: texts.scopes[key](props.formCount) }))}
        onChange={(_, option) => props.onScope(scopes.find((key) => key === option?.key) ?? scope)}
      />
      {!isAny && <p className={styles.note}>{isSome ? texts.nothingElse() : texts.nothing()}</p>}
      {isWorkbook && <p className={styles.note}>{texts.wholeWorkbook()}</p>}
      {!isWorkbook && cells.length > values.length && (
        <p className={styles.note}>{texts.formulas(cells.length - values.length)}</p>
      )}
      {!isWorkbook && values.length > 0 && <p className={styles.note}>{texts.values(values)}</p>}
      {!isWorkbook && withoutResult.length > 0 && <p className={styles.note}>{texts.withoutResult(withoutResult)}</p>}
      {!isWorkbook && errors > 0 && <p className={styles.note}>{texts.openErrors(errors)}</p>}
      {!isWorkbook && ignored > 0 && <p className={styles.note}>{texts.ignored(ignored)}</p>}
      {(hasObstacle || isWorkbook) && (
        <Checkbox label={texts.anyway()} checked={anyway} onChange={(_, checked) => setAnyway(checked === true)} />
      )}
      {isAny && (
        <PrimaryButton
          text={busy ? texts.applying() : texts.apply()}
          disabled={busy || (hasObstacle && !anyway)}
          allowDisabledFocus
          onClick={() => props.onFreeze(anyway)}
        />
      )}
    </div>
  );
}
