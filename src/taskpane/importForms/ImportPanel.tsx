import { tablesOf } from './chosenFile';
import type { IButton } from 'office-ui-fabric-react';
import { ChoiceGroup, PrimaryButton, TextField } from 'office-ui-fabric-react';
import * as React from 'react';
import { workflowLinkMessages } from '../../wording/pane';
import type { Form } from '../../core/form/form';
import { templates } from '../../core/sheet/templates/templateById';
import { TemplateField } from '../components/TemplateField';
import { importMessages } from '../../wording/importForms';
import { newYearMessages } from '../../wording/workflows';
import { useLanguage } from '../settings/useLanguage';
import { createStyles } from '../theme/createStyles';
import { note } from '../theme/sharedStyles';
import { CreationProgress } from '../workflows/CreationProgress';
import type { Progress } from '../workflows/CreationProgress';
import { WorkflowHeading } from '../workflows/WorkflowHeading';
import type { ChosenFile, ChosenTable } from './chosenFile';
import { canImport } from './importManner';
import type { ImportManner } from './importManner';
import { FilesButton } from './FilesButton';
import { FoundTables } from './FoundTables';

interface ImportPanelProps {
  /** Null before any were chosen and while they are read. */
  readonly files: readonly ChosenFile[] | null;
  /** Ids of the tables to be taken in. */
  readonly chosen: ReadonlySet<string>;
  /** What is under way; null for nothing. */
  readonly work: { readonly kind: 'reading' | 'creating'; readonly progress: Progress } | null;
  readonly manner: ImportManner;
  /** As typed. */
  readonly year: string;
  readonly onManner: (kind: ImportManner['kind']) => void;
  readonly onTemplate: (templateId: string) => void;
  readonly onYear: (year: string) => void;
  readonly onFiles: (files: readonly File[]) => void;
  readonly onChoose: (id: string, isChosen: boolean) => void;
  readonly onCreate: () => void;
  readonly onCancel: () => void;
}

const useStyles = createStyles((theme) => ({
  panel: { display: 'grid', gap: 12, gridTemplateColumns: 'minmax(0, 1fr)' },
  note: note(theme),
  summary: { margin: 0 },
}));

/** Asks for files, shows what was found in them, and puts what is wanted on new sheets. */
export function ImportPanel(props: ImportPanelProps) {
  const { files, chosen, work, manner, onFiles, onChoose, onCreate, onCancel } = props;
  const language = useLanguage();
  const styles = useStyles();
  const texts = importMessages[language];
  const wanted = tablesOf(files ?? []).filter((table) => chosen.has(table.id) && canImport(table, manner));
  const sheets = manner.kind === 'asItIs' ? wanted.length : formsOf(wanted).length;
  const isYearAsked = manner.kind === 'standard' && formsOf(wanted).some(({ year }) => year === null);
  const filesButton = React.useRef<IButton>(null);
  const wasWorking = React.useRef(false);
  React.useEffect(() => {
    // The button that stops it has gone.
    if (wasWorking.current && !work) filesButton.current?.focus();
    wasWorking.current = work !== null;
  }, [work]);
  return (
    <div className={styles.panel}>
      <WorkflowHeading text={workflowLinkMessages[language].names.importForms} />
      <p className={styles.note}>{texts.intro()}</p>
      <FilesButton
        buttonRef={filesButton}
        label={files ? texts.chooseAgain() : texts.choose()}
        disabled={work !== null}
        onFiles={onFiles}
      />
      {files && (
        <>
          <p className={styles.summary} role="status">
            {texts.summary(files.length, formsOf(tablesOf(files)).length, files.filter(({ ok }) => !ok).length)}
          </p>
          <MannerFields {...props} isYearAsked={isYearAsked} />
          <FoundTables manner={manner} files={files} chosen={chosen} disabled={work !== null} onChoose={onChoose} />
          {!work && (
            <PrimaryButton
              text={texts.create(sheets)}
              disabled={sheets === 0 || (isYearAsked && manner.year === 0)}
              allowDisabledFocus
              onClick={onCreate}
            />
          )}
        </>
      )}
      {work && (
        <CreationProgress
          text={
            work.kind === 'reading'
              ? texts.reading(work.progress.done, work.progress.total)
              : texts.progress(work.progress.done, work.progress.total)
          }
          stopText={work.progress.cancelling ? texts.cancelling() : texts.cancel()}
          progress={work.progress}
          onCancel={onCancel}
        />
      )}
    </div>
  );
}

type MannerFieldsProps = Pick<ImportPanelProps, 'manner' | 'year' | 'work' | 'onManner' | 'onTemplate' | 'onYear'> & {
  readonly isYearAsked: boolean;
};

const MANNERS: readonly ImportManner['kind'][] = ['asItIs', 'standard'];

function MannerFields({ manner, year, work, isYearAsked, onManner, onTemplate, onYear }: MannerFieldsProps) {
  const language = useLanguage();
  const texts = importMessages[language];
  return (
    <>
      <ChoiceGroup
        label={texts.manner()}
        selectedKey={manner.kind}
        disabled={work !== null}
        options={MANNERS.map((kind) => ({ key: kind, text: texts.manners[kind] }))}
        onChange={(_, option) => onManner(MANNERS.find((kind) => kind === option?.key) ?? manner.kind)}
      />
      {manner.kind === 'standard' && (
        <TemplateField templates={templates} templateId={manner.templateId} onChange={({ id }) => onTemplate(id)} />
      )}
      {isYearAsked && (
        <TextField
          label={texts.year()}
          value={year}
          inputMode="numeric"
          maxLength={8}
          errorMessage={manner.year === 0 ? newYearMessages[language].yearInvalid() : undefined}
          onChange={(_, value = '') => onYear(value)}
        />
      )}
    </>
  );
}

function formsOf(tables: readonly ChosenTable[]): Form[] {
  return tables.flatMap(({ forms }) => forms.forms);
}
