import { DefaultButton } from 'office-ui-fabric-react';
import * as React from 'react';
import { checkPageMessages } from '../../core/messages/pane';
import { FindingList } from '../components/FindingList';
import { HighlightToggle } from '../components/HighlightToggle';
import { ScoreHeader } from '../components/ScoreHeader';
import { WeightMeter } from '../components/WeightMeter';
import { createStyles } from '../theme/createStyles';
import { note, sectionHeading } from '../theme/textStyles';
import type { FormView } from '../views/formView';

interface CheckPageProps {
  readonly view: FormView;
  readonly highlight: boolean;
  readonly isProtected: boolean;
  readonly busy: boolean;
  readonly onGoTo: (cell: string) => void;
  readonly onRecheck: () => void;
  readonly onHighlightChange: (highlight: boolean) => void;
}

const useStyles = createStyles((theme) => ({
  page: { display: 'grid', gap: 16, gridTemplateColumns: 'minmax(0, 1fr)' },
  note: note(theme),
  head: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', gap: 8 },
  heading: sectionHeading,
  recheck: { minWidth: 0 },
}));

/** The page of a form: its points, its weights, and what a reviewer would object to. */
export function CheckPage(props: CheckPageProps) {
  const styles = useStyles();
  const { view } = props;
  return (
    <div className={styles.page}>
      <ScoreHeader project={view.project} subtitle={view.subtitle} score={view.score} />
      {view.position && <p className={styles.note}>{view.position}</p>}
      {view.weights && <WeightMeter {...view.weights} />}
      <section aria-label={checkPageMessages.findings()}>
        <div className={styles.head}>
          <h2 className={styles.heading}>{checkPageMessages.findings()}</h2>
          <DefaultButton
            className={styles.recheck}
            iconProps={{ iconName: 'Refresh' }}
            text={props.busy ? checkPageMessages.rechecking() : checkPageMessages.recheck()}
            disabled={props.busy}
            allowDisabledFocus
            onClick={props.onRecheck}
          />
        </div>
        <HighlightToggle checked={props.highlight} onChange={props.onHighlightChange} />
        {props.isProtected && props.highlight && <p className={styles.note}>{checkPageMessages.protectedSheet()}</p>}
        <FindingList groups={view.groups} onGoTo={props.onGoTo} />
      </section>
    </div>
  );
}
