import { Checkbox, DefaultButton } from 'office-ui-fabric-react';
import * as React from 'react';
import { thresholdMessages as messages } from '../../wording/settings';
import { changedThresholds } from '../../core/scheme/thresholds';
import type { Scheme } from '../../core/scheme/scheme';
import type { Thresholds } from '../../core/scheme/thresholds';
import { createStyles } from '../theme/createStyles';
import { note } from '../theme/sharedStyles';
import { NumberSetting } from './NumberSetting';
import { thresholdFields } from './thresholdFields';
import { useLanguage } from './useLanguage';

/** A scheme with the workbook's changes to it, and what to do when they change. */
export interface ThresholdSettingsProps {
  /** As it was published. */
  readonly scheme: Scheme;
  /** What the workbook changes of it. */
  readonly thresholds: Thresholds;
  readonly onChange: (thresholds: Thresholds) => void;
}

const useStyles = createStyles((theme) => ({
  fields: { display: 'grid', gap: 12 },
  note: { ...note(theme), margin: '4px 0 0' },
  button: { justifySelf: 'start' },
}));

/** From when on reasons are wanted: the scheme's thresholds, which an office may set for itself where no score depends on them. */
export function ThresholdSettings({ scheme, thresholds, onChange }: ThresholdSettingsProps) {
  const language = useLanguage();
  const styles = useStyles();
  const [resets, setResets] = React.useState(0);
  const change = (changes: Thresholds) => onChange(changedThresholds(scheme, thresholds, changes));
  const enter = (changes: Thresholds | null) => {
    if (changes) change(changes);
    return changes !== null;
  };
  const reset = () => {
    onChange({});
    setResets(resets + 1);
  };
  return (
    // A new key takes away what was typed and refused.
    <div key={resets} className={styles.fields}>
      {thresholdFields(scheme, thresholds, language).map(({ name, read, ...field }) => (
        <React.Fragment key={name}>
          <NumberSetting {...field} onEnter={(text) => enter(read(text))} />
          {name === 'overCompletion' && (
            <ExplainOverCompletion
              published={scheme.overCompletion.explain}
              thresholds={thresholds}
              onChange={change}
            />
          )}
        </React.Fragment>
      ))}
      <DefaultButton
        className={styles.button}
        text={messages[language].reset()}
        disabled={Object.keys(thresholds).length === 0}
        onClick={reset}
      />
    </div>
  );
}

interface ExplainOverCompletionProps {
  /** What the scheme says. */
  readonly published: boolean;
  readonly thresholds: Thresholds;
  readonly onChange: (changes: Thresholds) => void;
}

function ExplainOverCompletion({ published, thresholds, onChange }: ExplainOverCompletionProps) {
  const language = useLanguage();
  const styles = useStyles();
  const isWanted = thresholds.explainOverCompletion ?? published;
  return (
    <div>
      <Checkbox
        label={messages[language].explainOverCompletion()}
        checked={isWanted}
        onChange={(_, checked = false) => onChange({ explainOverCompletion: checked })}
      />
      {isWanted !== published && (
        <p className={styles.note}>
          {messages[language].changed(published ? messages[language].required() : messages[language].notRequired())}
        </p>
      )}
    </div>
  );
}
