import { DefaultButton, Link } from 'office-ui-fabric-react';
import * as React from 'react';
import { notChecked } from '../../core/check/notChecked';
import type { Finding } from '../../core/check/finding';
import type { Ignoring } from '../../core/check/ignoring/ignoring';
import type { Fix } from '../../core/check/fix/fix';
import { checkPageMessages, fixMessages } from '../../wording/pane';
import type { ColumnQuestionsProps } from '../columns/ColumnQuestions';
import { fetchedPart } from '../components/fetchedPart';
import { FreezeNote } from '../components/FreezeNote';
import type { FreezeState } from '../components/FreezeNote';
import { FormScheme } from '../components/FormScheme';
import { HighlightToggle } from '../components/HighlightToggle';
import { StatusLine } from '../components/StatusLine';
import { WeightMeter } from '../components/WeightMeter';
import type { SelectedFinding } from '../findings/FindingGroupSection';
import { FindingList } from '../findings/FindingList';
import { HighlightLegend } from '../findings/HighlightLegend';
import { IgnoredFindings } from '../findings/IgnoredFindings';
import { Outcome } from '../findings/Outcome';
import { ToFill } from '../findings/ToFill';
import type { FindingFilterChoice } from '../findings/filterFindings';
import type { ShownFindings } from '../findings/shownFindings';
import type { ReasonDrafts } from '../findings/useReasonDrafts';
import type { PaneState } from '../state/paneState';
import { createStyles } from '../theme/createStyles';
import { hiddenText, note } from '../theme/sharedStyles';
import type { FormView } from '../views/formView';
import { useLanguage } from '../settings/useLanguage';

// Most sheets have one form, and columns that are clear.
const ColumnQuestions = fetchedPart(() =>
  import(/* webpackChunkName: "lists" */ '../columns/ColumnQuestions').then((part) => part.ColumnQuestions),
);
const FormSwitcher = fetchedPart(() =>
  import(/* webpackChunkName: "lists" */ '../findings/FormSwitcher').then((part) => part.FormSwitcher),
);

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
  /** The findings of the view as far as the filter lets them through. */
  readonly shown: ShownFindings;
  readonly filter: FindingFilterChoice;
  readonly onFilter: (filter: FindingFilterChoice) => void;
  /** The finding about the selected row, with that row; null when none is about it. */
  readonly selected: SelectedFinding | null;
  readonly onFormChoose: (index: number) => void;
  readonly onGoTo: (cell: string) => void;
  readonly onRecheck: () => void;
  readonly onHighlightChange: (highlight: boolean) => void;
  readonly onFix: (fix: Fix) => void;
  readonly onFixAll: () => void;
  readonly onIgnore: (finding: Finding, reason: string) => void;
  readonly reasons: ReasonDrafts;
  readonly onRestore: (ignoring: Ignoring) => void;
  readonly onForgetIgnoring: (ignoring: Ignoring) => void;
  readonly onChangeScheme: () => void;
  readonly freeze: FreezeState;
  readonly onFreeze: () => void;
  readonly onHandIn: () => void;
  /** Null where the sizes of the form's rows are not known. */
  readonly onFitRows: (() => void) | null;
}

const useStyles = createStyles((theme) => ({
  page: { display: 'grid', gap: 6, gridTemplateColumns: 'minmax(0, 1fr)' },
  note: note(theme),
  fitRows: { marginTop: 12 },
  marks: { display: 'grid', gap: 2, gridTemplateColumns: 'minmax(0, 1fr)', marginTop: 14 },
  fixAll: { width: '100%', height: 'auto', minHeight: 28, padding: '3px 8px', lineHeight: 18, marginTop: 8 },
}));

/** The page of a form: how it stands, on one line; then what a reviewer would object to, and what a click can do about it. */
export function CheckPage(props: CheckPageProps) {
  const language = useLanguage();
  const styles = useStyles();
  const { view, projects, busy, columns, shown, isProtected } = props;
  const unsure = columns.questions.length;
  const { frozen, oldFile } = props.freeze;
  const isPressing = frozen > 0 || oldFile !== null;
  const scheme = <FormScheme text={view.scheme} isReadOnly={isProtected} onChange={props.onChangeScheme} />;
  const freezeNote = <FreezeNote {...props.freeze} onFreeze={props.onFreeze} />;
  return (
    <div className={styles.page}>
      {projects.length > 1 && (
        <FormSwitcher projects={projects} index={props.formIndex} onChoose={props.onFormChoose} />
      )}
      <StatusLine
        project={view.project}
        subtitle={view.subtitle}
        score={view.score}
        weights={view.weights}
        areWeightsWrong={view.findings.some(({ finding }) => finding.code === 'weight.total')}
        isChecking={busy === 'check'}
        isBusy={busy !== null}
        onRecheck={props.onRecheck}
      >
        {!view.isSchemeMissing && scheme}
        {view.weights && <WeightMeter {...view.weights} />}
      </StatusLine>
      {view.isSchemeMissing && scheme}
      <ToFill cells={view.toFill} areRowsSpare={view.isFilled} onGoTo={props.onGoTo} />
      {shown.open.length === 0 && (view.isFilled || unsure > 0) && (
        <Outcome
          isScored={view.score.total !== ''}
          unsure={unsure}
          notChecked={notChecked(view.findings.map(({ finding }) => finding))}
          onHandIn={props.onHandIn}
        />
      )}
      {(unsure > 0 || columns.answered !== null) && (
        <ColumnQuestions {...columns} busy={busy !== null} onGoTo={props.onGoTo} />
      )}
      {isPressing && freezeNote}
      <section aria-label={checkPageMessages[language].findings()}>
        <h2 className={hiddenText}>{checkPageMessages[language].findings()}</h2>
        <FindingList
          {...shown}
          filter={props.filter}
          onFilter={props.onFilter}
          selected={props.selected}
          busy={busy !== null}
          onGoTo={props.onGoTo}
          onFix={props.onFix}
          onIgnore={isProtected ? null : props.onIgnore}
          reasons={props.reasons}
        >
          {isProtected && <p className={styles.note}>{checkPageMessages[language].protectedSheet()}</p>}
          {view.fixAll.cells + view.fixAll.rows > 0 && (
            <DefaultButton
              className={styles.fixAll}
              iconProps={{ iconName: 'CheckMark' }}
              text={fixMessages[language].fixAll(view.fixAll.cells, view.fixAll.rows)}
              disabled={busy !== null}
              allowDisabledFocus
              onClick={props.onFixAll}
            />
          )}
        </FindingList>
        <IgnoredFindings
          ignored={view.ignored}
          lapsed={view.lapsed}
          busy={busy !== null}
          isReadOnly={isProtected}
          onGoTo={props.onGoTo}
          onRestore={props.onRestore}
          onForget={props.onForgetIgnoring}
        />
        {!isProtected && props.onFitRows && (
          <Link className={styles.fitRows} disabled={busy !== null} onClick={props.onFitRows}>
            {checkPageMessages[language].fitRows()}
          </Link>
        )}
      </section>
      <div className={styles.marks}>
        <HighlightToggle checked={props.highlight} onChange={props.onHighlightChange} />
        {props.highlight && !isProtected && (
          <>
            <HighlightLegend />
            <p className={styles.note}>{checkPageMessages[language].marksFollow()}</p>
          </>
        )}
      </div>
      {!isPressing && freezeNote}
    </div>
  );
}
