import { DefaultButton, Slider } from 'office-ui-fabric-react';
import * as React from 'react';
import { inspectorMessages } from '../../wording/pane';
import { sayGrade } from '../../wording/sayScore';
import { useLanguage } from '../settings/useLanguage';
import { createStyles } from '../theme/createStyles';
import { note } from '../theme/sharedStyles';
import type { PointChoice } from '../views/pointChoice';

interface PointSliderProps {
  readonly choice: PointChoice;
  /** What stands in the cell; null when it is no number. */
  readonly written: number | null;
  readonly busy: boolean;
  readonly onWrite: (points: number) => void;
}

const useStyles = createStyles((theme) => ({
  points: { marginTop: 8 },
  row: { display: 'flex', alignItems: 'center', flexWrap: 'wrap', gap: 8 },
  note: { ...note(theme), flex: '1 1 140px' },
}));

/** Chooses the points of a 定性 indicator within its band; nothing is written until the button is pressed. */
export function PointSlider({ choice, written, busy, onWrite }: PointSliderProps) {
  const language = useLanguage();
  const styles = useStyles();
  const [points, setPoints] = React.useState(choice.points);
  React.useEffect(() => setPoints(choice.points), [choice.points, choice.low, choice.high]);
  const describe = (value: number) =>
    inspectorMessages[language].pointsOf(String(value), sayGrade(choice.gradeOf(value), language));
  return (
    <div className={styles.points}>
      <Slider
        label={inspectorMessages[language].points()}
        min={choice.low}
        max={choice.high}
        step={choice.step}
        value={points}
        valueFormat={(value) => inspectorMessages[language].pointsShort(String(value))}
        ariaValueText={describe}
        onChange={setPoints}
      />
      <div className={styles.row}>
        <span className={styles.note}>
          {inspectorMessages[language].pointsHint(String(choice.low), String(choice.high))}
        </span>
        <DefaultButton
          text={inspectorMessages[language].writePoints(String(points))}
          disabled={busy || points === written}
          allowDisabledFocus
          onClick={() => onWrite(points)}
        />
      </div>
    </div>
  );
}
