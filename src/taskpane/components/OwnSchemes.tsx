import { DefaultButton, Link, TextField } from 'office-ui-fabric-react';
import * as React from 'react';
import { serialiseScheme } from '../../core/scheme/schemeFile';
import type { DamagedScheme } from '../../core/scheme/storedSchemes';
import { ownSchemesMessages } from '../../wording/schemes';
import { damagedName } from '../../wording/damagedName';
import { saySchemeProblem } from '../../wording/saySchemeProblem';
import { ImportButton } from './ImportButton';
import { SaveLink, jsonAddress } from './SaveLink';
import { SettingsSection } from '../settings/SettingsSection';
import { createStyles } from '../theme/createStyles';
import { sectionHeading } from '../theme/sharedStyles';
import { useLanguage } from '../settings/useLanguage';

/** The user's own schemes, and what to do when one is imported or removed. */
export interface OwnSchemesProps {
  /** The user's own schemes. */
  readonly own: readonly { readonly id: string; readonly name: string }[];
  /** Those the workbook keeps and nobody can use. */
  readonly damaged: readonly DamagedScheme[];
  /** The chosen scheme, to be shown and saved. */
  readonly chosen: { readonly id: string; readonly name: string; readonly json: string };
  readonly onImport: (file: File) => void;
  readonly onRemove: (id: string) => void;
  readonly onRemoveDamaged: (scheme: DamagedScheme) => void;
}

const useStyles = createStyles(() => ({
  buttons: { display: 'flex', flexWrap: 'wrap', gap: 8 },
  list: { listStyle: 'none', margin: 0, padding: 0, display: 'grid', gap: 4 },
  subheading: { ...sectionHeading, margin: '4px 0' },
  problems: { margin: '4px 0', overflowWrap: 'anywhere' },
  item: { display: 'flex', justifyContent: 'space-between', gap: 8, alignItems: 'center' },
}));

/** Schemes of the user's own: import, look at and save, remove. */
export function OwnSchemes({ own, damaged, chosen, onImport, onRemove, onRemoveDamaged }: OwnSchemesProps) {
  const language = useLanguage();
  const styles = useStyles();
  const [isExporting, setExporting] = React.useState(false);
  return (
    <SettingsSection
      id="zpb-own-schemes"
      heading={ownSchemesMessages[language].heading()}
      hint={ownSchemesMessages[language].hint()}
    >
      <div className={styles.buttons}>
        <ImportButton label={ownSchemesMessages[language].import()} onImport={onImport} />
        <DefaultButton
          text={isExporting ? ownSchemesMessages[language].hideExport() : ownSchemesMessages[language].export()}
          aria-expanded={isExporting}
          onClick={() => setExporting(!isExporting)}
        />
      </div>
      {isExporting && <Exported {...chosen} />}
      {own.length > 0 && (
        <ul className={styles.list} aria-label={ownSchemesMessages[language].own()}>
          {own.map(({ id, name }) => (
            <li key={id} className={styles.item}>
              <span>{name}</span>
              <RemoveButton name={name} onRemove={() => onRemove(id)} />
            </li>
          ))}
        </ul>
      )}
      {damaged.length > 0 && <DamagedSchemes damaged={damaged} onRemove={onRemoveDamaged} />}
    </SettingsSection>
  );
}

interface DamagedSchemesProps {
  readonly damaged: readonly DamagedScheme[];
  readonly onRemove: (scheme: DamagedScheme) => void;
}

/** What is wrong with each, and its file, to be mended and imported again. */
function DamagedSchemes({ damaged, onRemove }: DamagedSchemesProps) {
  const language = useLanguage();
  const styles = useStyles();
  return (
    <div>
      <h3 className={styles.subheading}>{ownSchemesMessages[language].unusable()}</h3>
      <ul className={styles.list} aria-label={ownSchemesMessages[language].unusable()}>
        {damaged.map((scheme, index) => {
          const name = damagedName(scheme, language);
          return (
            <li key={index}>
              <span className={styles.item}>
                <span>{name}</span>
                <RemoveButton name={name} onRemove={() => onRemove(scheme)} />
              </span>
              {scheme.problems.map((problem, at) => (
                <p key={at} className={styles.problems}>
                  {saySchemeProblem(problem, language)}
                </p>
              ))}
              <SaveLink
                label={ownSchemesMessages[language].download()}
                fileName={`${name}.json`}
                address={jsonAddress(serialiseScheme(scheme.json))}
              />
            </li>
          );
        })}
      </ul>
    </div>
  );
}

/** The scheme as text to copy, and as a file where the window allows saving. */
function Exported({ id, name, json }: OwnSchemesProps['chosen']) {
  const language = useLanguage();
  return (
    <div>
      <TextField multiline rows={8} readOnly value={json} label={ownSchemesMessages[language].exported(name)} />
      <SaveLink label={ownSchemesMessages[language].download()} fileName={`${id}.json`} address={jsonAddress(json)} />
    </div>
  );
}

/** Removes on the second click, as it cannot be undone. */
function RemoveButton({ name, onRemove }: { readonly name: string; readonly onRemove: () => void }) {
  const language = useLanguage();
  const [isAsking, setAsking] = React.useState(false);
  return isAsking ? (
    <Link onClick={onRemove} onBlur={() => setAsking(false)}>
      {ownSchemesMessages[language].confirmRemove(name)}
    </Link>
  ) : (
    <Link onClick={() => setAsking(true)}>{ownSchemesMessages[language].remove(name)}</Link>
  );
}
