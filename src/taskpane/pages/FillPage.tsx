import { Checkbox, Link, PrimaryButton } from 'office-ui-fabric-react';
import * as React from 'react';
import { fillPageMessages } from '../../wording/fillPage';
import type { Template } from '../../core/sheet/template';
import { BlockedReason } from '../components/BlockedReason';
import { FundRows } from '../components/FundRows';
import { InsertFields } from '../components/InsertFields';
import { RowCounts } from '../components/RowCounts';
import { SchemeField } from '../components/SchemeField';
import type { SchemeChoice } from '../components/SchemeField';
import { TemplateField } from '../components/TemplateField';
import { TemplatePicture } from '../components/TemplatePicture';
import { draftProblems } from '../state/draftProblems';
import type { InsertDraft } from '../state/insertDraft';
import { createStyles } from '../theme/createStyles';
import { note, pageHeading, stickyFooter } from '../theme/sharedStyles';
import { useLanguage } from '../settings/useLanguage';

interface FillPageProps {
  /** How to begin, for whoever has not yet; takes the place of the introduction. */
  readonly guide?: React.ReactNode;
  readonly draft: InsertDraft;
  readonly templates: readonly Template[];
  /** The template of the draft. */
  readonly template: Template;
  readonly schemes: readonly SchemeChoice[];
  readonly schemeId: string;
  readonly exampleCount: number;
  readonly hasFunctions: boolean;
  readonly busy: boolean;
  readonly onDraftChange: (draft: InsertDraft) => void;
  readonly onTemplateChange: (template: Template) => void;
  readonly onSchemeChange: (schemeId: string) => void;
  readonly onInsert: () => void;
  readonly onExamples: () => void;
}

const useStyles = createStyles((theme) => ({
  page: { display: 'grid', gap: 8, gridTemplateColumns: 'minmax(0, 1fr)' },
  heading: pageHeading,
  intro: note(theme),
  footer: stickyFooter(theme),
  insert: { width: '100%' },
}));

/** The page for a new form: one click inserts it as it is. */
export function FillPage(props: FillPageProps) {
  const language = useLanguage();
  const styles = useStyles();
  const { draft, onDraftChange } = props;
  const problems = draftProblems(draft, language);
  const reasons = [problems.year, problems.rows].flatMap((problem) =>
    problem === undefined ? [] : fillPageMessages[language].notYet(problem),
  );
  const reasonId = React.useId();
  const isReady = Object.keys(problems).length === 0 && !props.busy;
  const submit = (event: React.FormEvent) => {
    event.preventDefault();
    if (isReady) props.onInsert();
  };
  return (
    <form className={styles.page} onSubmit={submit} noValidate>
      <h1 className={styles.heading}>{fillPageMessages[language].heading()}</h1>
      {props.guide ?? <p className={styles.intro}>{fillPageMessages[language].intro()}</p>}
      <TemplateField templates={props.templates} templateId={draft.templateId} onChange={props.onTemplateChange} />
      <InsertFields
        draft={draft}
        template={props.template}
        problems={problems}
        hasFunctions={props.hasFunctions}
        picture={<TemplatePicture template={props.template} draft={draft} />}
        onChange={(change) => onDraftChange({ ...draft, ...change })}
      />
      <Link href={`forms/${props.template.id}.xlsx`} download={`${props.template.name}.xlsx`}>
        {fillPageMessages[language].blankFile()}
      </Link>
      <SchemeField schemes={props.schemes} schemeId={props.schemeId} onChange={props.onSchemeChange} />
      <FundRows
        parts={props.template.funds.parts}
        chosen={draft.fundParts}
        onChange={(fundParts) => onDraftChange({ ...draft, fundParts })}
      />
      <Checkbox
        label={fillPageMessages[language].signature()}
        checked={draft.hasSignatureLine}
        onChange={(_, hasSignatureLine = false) => onDraftChange({ ...draft, hasSignatureLine })}
      />
      <RowCounts
        sections={props.template.indicators.sections}
        rows={draft.rows}
        problem={problems.rows}
        onChange={(name, rows) => onDraftChange({ ...draft, rows: { ...draft.rows, [name]: rows } })}
      />
      <div className={styles.footer}>
        <BlockedReason id={reasonId} reasons={reasons} />
        <PrimaryButton
          type="submit"
          className={styles.insert}
          disabled={!isReady}
          allowDisabledFocus
          aria-describedby={reasonId}
          text={props.busy ? fillPageMessages[language].inserting() : fillPageMessages[language].insert()}
        />
        <Link onClick={props.onExamples} disabled={props.busy}>
          {fillPageMessages[language].examples(props.exampleCount)}
        </Link>
      </div>
    </form>
  );
}
