import { DefaultButton, Link } from 'office-ui-fabric-react';
import * as React from 'react';
import { findingCounts } from '../../core/check/findingCounts';
import type { Fix } from '../../core/check/fix/fix';
import type { FixableFinding } from '../../core/check/fix/fixesFor';
import { checkPageMessages, fixMessages } from '../../wording/pane';
import { ColumnQuestions } from '../columns/ColumnQuestions';
import type { ColumnQuestionsProps } from '../columns/ColumnQuestions';
import { FreezeNote } from '../components/FreezeNote';
import type { FreezeState } from '../components/FreezeNote';
import { FormScheme } from '../components/FormScheme';
import { HighlightToggle } from '../components/HighlightToggle';
import { ScoreHeader } from '../components/ScoreHeader';
import { WeightMeter } from '../components/WeightMeter';
import { FindingList } from '../findings/FindingList';
import { FormSwitcher } from '../findings/FormSwitcher';
import { HighlightLegend } from '../findings/HighlightLegend';
import type { PaneState } from '../state/paneState';
import { createStyles } from '../theme/createStyles';
import { note, sectionHeading } from '../theme/sharedStyles';
import type { FormView } from '../views/formView';
import { useLanguage } from '../settings/useLanguage';

interface CheckPageProps {
  readonly view: FormView;
  /** 项目名称 of all forms of the sheet, and which of them is shown. */
  readonly projects: readonly string[];
  readonly formIndex: number;
  readonly highlight: boolean;
  readonly isProtected: boolean;
  readonly busy: PaneState['busy'];
  /** What only people can tell of the form's columns. */
  readonly columns: Omit<ColumnQuestionsProps, 'busy' | 'onGoTo'>;
  readonly onFormChoose: (index: number) => void;
  readonly onGoTo: (cell: string) => void;
  readonly onRecheck: () => void;
  readonly onHighlightChange: (highlight: boolean) => void;
  readonly onFix: (fix: Fix) => void;
  readonly onFixAll: () => void;
  readonly onChangeScheme: () => void;
  readonly freeze: FreezeState;
  readonly onFreeze: () => void;
  /** Null where the sizes of the form's rows are not known. */
  readonly onFitRows: (() => void) | null;
}

const useStyles = createStyles((theme) => ({
  page: { display: 'grid', gap: 16, gridTemplateColumns: 'minmax(0, 1fr)' },
  note: note(theme),
  head: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', gap: 8 },
  heading: sectionHeading,
  recheck: { minWidth: 0 },
  fitRows: { marginTop: 12 },
  fixAll: { width: '100%', height: 'auto', minHeight: 32, padding: '5px 8px', lineHeight: 18, marginTop: 8 },
}));

/** The page of a form: its points, its weights, what a reviewer would object to, and what a click can do about it. */
export function CheckPage(props: CheckPageProps) {
  const language = useLanguage();
  const styles = useStyles();
  const { view, projects, busy, columns, isProtected } = props;
  const unsure = columns.questions.length;
  const findings = isProtected ? view.findings.map(withoutFix) : view.findings;
  const counts = findingCounts(findings.map(({ finding }) => finding));
  const fixable = isProtected ? 0 : view.fixable;
  const { frozen, oldFile } = props.freeze;
  const isPressing = frozen > 0 || oldFile !== null;
  const freezeNote = <FreezeNote {...props.freeze} onFreeze={props.onFreeze} />;
  return (
    <div className={styles.page}>
      {projects.length > 1 && (
        <FormSwitcher projects={projects} index={props.formIndex} onChoose={props.onFormChoose} />
      )}
      <ScoreHeader project={view.project} subtitle={view.subtitle} score={view.score} counts={counts} unsure={unsure} />
      <ColumnQuestions {...columns} busy={busy !== null} onGoTo={props.onGoTo} />
      <FormScheme text={view.scheme} isReadOnly={isProtected} onChange={props.onChangeScheme} />
      {view.weights && <WeightMeter {...view.weights} />}
      {isPressing && freezeNote}
      <section aria-label={checkPageMessages[language].findings()}>
        <div className={styles.head}>
          <h2 className={styles.heading}>{checkPageMessages[language].findings()}</h2>
          <DefaultButton
            className={styles.recheck}
            iconProps={{ iconName: 'Refresh' }}
            text={busy === 'check' ? checkPageMessages[language].rechecking() : checkPageMessages[language].recheck()}
            disabled={busy !== null}
            allowDisabledFocus
            onClick={props.onRecheck}
          />
        </div>
        <HighlightToggle checked={props.highlight} onChange={props.onHighlightChange} />
        {props.highlight && !isProtected && <HighlightLegend />}
        {isProtected && <p className={styles.note}>{checkPageMessages[language].protectedSheet()}</p>}
        {fixable > 0 && (
          <DefaultButton
            className={styles.fixAll}
            iconProps={{ iconName: 'CheckMark' }}
            text={fixMessages[language].fixAll(fixable)}
            disabled={busy !== null}
            allowDisabledFocus
            onClick={props.onFixAll}
          />
        )}
        <FindingList
          items={findings}
          isUnsure={unsure > 0}
          busy={busy !== null}
          onGoTo={props.onGoTo}
          onFix={props.onFix}
        />
        {!isProtected && props.onFitRows && (
          <Link className={styles.fitRows} disabled={busy !== null} onClick={props.onFitRows}>
            {checkPageMessages[language].fitRows()}
          </Link>
        )}
      </section>
      {!isPressing && freezeNote}
    </div>
  );
}

/** Nothing can be put right on a protected sheet. */
function withoutFix(item: FixableFinding): FixableFinding {
  return { ...item, fix: null };
}
