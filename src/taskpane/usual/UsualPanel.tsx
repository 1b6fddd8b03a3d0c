import type { IButton } from 'office-ui-fabric-react';
import { Checkbox, ChoiceGroup, Link, PrimaryButton, SearchBox, Spinner } from 'office-ui-fabric-react';
import * as React from 'react';
import { workflowLinkMessages } from '../../wording/pane';
import type { UsualIndicator } from '../../core/scheme/usualIndicator';
import { joinedTarget } from '../../core/sheet/usual/usualTexts';
import { usualKey } from '../../core/workflows/usual/usualList';
import { usualMessages } from '../../wording/usual';
import { wordMessages } from '../../wording/word';
import { SaveLink } from '../components/SaveLink';
import { FilesButton } from '../importForms/FilesButton';
import { useLanguage } from '../settings/useLanguage';
import { createStyles } from '../theme/createStyles';
import { note, sectionHeading, stickyFooter } from '../theme/sharedStyles';
import { WorkflowHeading } from '../workflows/WorkflowHeading';

/** Where indicators are picked from. */
export type UsualSource = 'workbook' | 'own';

interface UsualPanelProps {
  readonly source: UsualSource;
  /** Null while it is being read. */
  readonly workbook: {
    readonly forms: readonly {
      readonly id: string;
      readonly name: string;
      readonly year: number | null;
      readonly indicators: readonly UsualIndicator[];
    }[];
    readonly tooLarge: readonly string[];
  } | null;
  readonly own: { readonly list: readonly UsualIndicator[]; readonly damaged: number };
  /** Keys of those that are picked, and of those the form has. */
  readonly chosen: ReadonlySet<string>;
  readonly onForm: ReadonlySet<string>;
  readonly busy: boolean;
  /** The list as a file; null before it was asked for. */
  readonly address: string | null;
  readonly onSource: (source: UsualSource) => void;
  readonly onChoose: (indicator: UsualIndicator, isChosen: boolean) => void;
  readonly onPut: () => void;
  readonly onKeep: () => void;
  readonly onRemove: () => void;
  readonly onFiles: (files: readonly File[]) => void;
  readonly onExport: () => void;
}

const SOURCES: readonly UsualSource[] = ['workbook', 'own'];
/** Boxes beyond these would make the pane slow. */
const MOST_SHOWN = 200;

const useStyles = createStyles((theme) => ({
  panel: { display: 'grid', gap: 12, gridTemplateColumns: 'minmax(0, 1fr)' },
  note: note(theme),
  group: { display: 'grid', gap: 6, margin: 0, padding: 0, border: 0, minWidth: 0 },
  legend: { ...sectionHeading, fontSize: 13, padding: '0 0 4px' },
  label: { marginLeft: 4, minWidth: 0, overflowWrap: 'anywhere' },
  // A date or a figure is not taken apart at the end of a line.
  fact: { display: 'inline-block', maxWidth: '100%' },
  footer: stickyFooter(theme),
  put: { width: '100%' },
  files: { display: 'grid', gap: 8, justifyItems: 'start' },
  fileButtons: { display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', gap: '8px 16px' },
}));

/** Indicators to pick from, and what can be done with those picked. */
export function UsualPanel(props: UsualPanelProps) {
  const language = useLanguage();
  const styles = useStyles();
  const texts = usualMessages[language];
  const { source, workbook, own, chosen, busy } = props;
  const [wanted, setWanted] = React.useState('');
  const groups =
    source === 'own'
      ? [{ id: 'own', heading: texts.sources.own, indicators: own.list }]
      : (workbook?.forms ?? []).map(({ id, name, year, indicators }) => {
          return { id, heading: texts.form(name, year), indicators };
        });
  const found = groups.map((group) => ({
    ...group,
    indicators: group.indicators.filter((one) => isLike(one, wanted)),
  }));
  const all = found.reduce((sum, { indicators }) => sum + indicators.length, 0);
  let room = MOST_SHOWN;
  const shown = found.flatMap((group) => {
    const indicators = group.indicators.slice(0, room);
    room -= indicators.length;
    return indicators.length > 0 ? [{ ...group, indicators }] : [];
  });
  const count = groups.reduce((sum, { indicators }) => sum + indicators.length, 0);
  return (
    <div className={styles.panel}>
      <WorkflowHeading text={workflowLinkMessages[language].names.usual} />
      <p className={styles.note}>{texts.intro()}</p>
      <ChoiceGroup
        label={texts.source()}
        selectedKey={source}
        options={SOURCES.map((key) => ({ key, text: texts.sources[key] }))}
        onChange={(_, option) => props.onSource(SOURCES.find((key) => key === option?.key) ?? source)}
        styles={{ flexContainer: { display: 'flex', flexWrap: 'wrap', gap: '0 16px' } }}
      />
      {source === 'workbook' && !workbook && busy && <Spinner label={texts.reading()} />}
      {source === 'workbook' && workbook?.forms.length === 0 && <p className={styles.note}>{texts.noForms()}</p>}
      {source === 'workbook' && workbook && workbook.tooLarge.length > 0 && (
        <p className={styles.note}>{texts.notRead(workbook.tooLarge)}</p>
      )}
      {source === 'own' && <OwnList {...props} />}
      {count > 0 && (
        <SearchBox placeholder={texts.find()} ariaLabel={texts.find()} onChange={(_, text = '') => setWanted(text)} />
      )}
      {shown.map(({ id, heading, indicators }) => (
        <fieldset key={id} className={styles.group}>
          <legend className={styles.legend}>{heading}</legend>
          {indicators.map((indicator, index) => (
            <Checkbox
              key={`${usualKey(indicator)} ${index}`}
              checked={chosen.has(usualKey(indicator))}
              disabled={busy}
              styles={{ label: { alignItems: 'flex-start' } }}
              onRenderLabel={() => (
                <IndicatorLabel
                  indicator={indicator}
                  remark={props.onForm.has(usualKey(indicator)) ? texts.onForm() : ''}
                />
              )}
              onChange={(_, isChosen = false) => props.onChoose(indicator, isChosen)}
            />
          ))}
        </fieldset>
      ))}
      {all > MOST_SHOWN && <p className={styles.note}>{texts.more(MOST_SHOWN, all)}</p>}
      <div className={styles.footer}>
        <PrimaryButton
          className={styles.put}
          text={texts.put(chosen.size)}
          disabled={busy || chosen.size === 0}
          allowDisabledFocus
          onClick={props.onPut}
        />
        {source === 'workbook' ? (
          <Link disabled={busy || chosen.size === 0} onClick={props.onKeep}>
            {texts.keep()}
          </Link>
        ) : (
          <Link disabled={busy || chosen.size === 0} onClick={props.onRemove}>
            {texts.remove()}
          </Link>
        )}
      </div>
    </div>
  );
}

/** How many there are, and the way from and to files. */
function OwnList({ own, busy, address, onFiles, onExport }: UsualPanelProps) {
  const language = useLanguage();
  const styles = useStyles();
  const texts = usualMessages[language];
  const filesButton = React.useRef<IButton>(null);
  return (
    <div className={styles.files}>
      <p className={styles.note}>{own.list.length > 0 ? texts.ownKept(own.list.length) : texts.ownEmpty()}</p>
      {own.damaged > 0 && <p className={styles.note}>{texts.damaged(own.damaged)}</p>}
      <div className={styles.fileButtons}>
        <FilesButton buttonRef={filesButton} label={texts.import()} disabled={busy} onFiles={onFiles} />
        {own.list.length > 0 && address === null && (
          <Link disabled={busy} onClick={onExport}>
            {texts.export()}
          </Link>
        )}
        {address !== null && <SaveLink label={texts.save()} fileName={texts.file()} address={address} />}
      </div>
      {address !== null && <p className={styles.note}>{wordMessages[language].cannotSave()}</p>}
    </div>
  );
}

function isLike({ category, subcategory, name, target }: UsualIndicator, wanted: string): boolean {
  return wanted.trim() === '' || [category, subcategory, name, target].join(' ').includes(wanted.trim());
}

interface IndicatorLabelProps {
  readonly indicator: UsualIndicator;
  readonly remark: string;
}

/** Its name and what goes with it into the form. */
function IndicatorLabel({ indicator, remark }: IndicatorLabelProps) {
  const styles = useStyles();
  const { subcategory, category, name, weight } = indicator;
  const facts = [subcategory || category, joinedTarget(indicator), weight, remark].filter((text) => text !== '');
  return (
    <span className={styles.label}>
      {name}
      {facts.map((fact, index) => (
        <React.Fragment key={index}>
          {' · '}
          <span className={styles.fact}>{fact}</span>
        </React.Fragment>
      ))}
    </span>
  );
}
