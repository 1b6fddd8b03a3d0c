import { SearchBox } from 'office-ui-fabric-react';
import * as React from 'react';
import { openSeverities } from '../../core/check/severity';
import type { FixableFinding } from '../../core/check/fix/fixesFor';
import { findingFilterMessages } from '../../wording/pane';
import { severityMessages } from '../../wording/excel';
import { createStyles } from '../theme/createStyles';
import { filterChip } from '../theme/sharedStyles';
import { ofKind } from './filterFindings';
import type { FindingFilterChoice, FindingKind } from './filterFindings';
import { SeverityMark } from './SeverityMark';
import { useLanguage } from '../settings/useLanguage';
import type { Language } from '../../wording/language';

interface FindingFilterProps {
  /** Those that call for something to be done; remarks are not counted among them. */
  readonly items: readonly FixableFinding[];
  readonly filter: FindingFilterChoice;
  readonly onChange: (filter: FindingFilterChoice) => void;
}

const KINDS: readonly FindingKind[] = ['all', ...openSeverities, 'fixable'];
/** More findings than this are worth searching. */
const MANY = 10;

const useStyles = createStyles((theme) => ({
  filter: { display: 'grid', gap: 6, gridTemplateColumns: 'minmax(0, 1fr)' },
  search: { height: 26, fontSize: 12 },
  kinds: { display: 'flex', flexWrap: 'wrap', gap: 4 },
  kind: filterChip(theme),
}));

/** Buttons with counts for the kinds there are, marked as the sheet is, one of them pressed; where there are many findings, a field to search them as well. */
export function FindingFilter({ items, filter, onChange }: FindingFilterProps) {
  const language = useLanguage();
  const styles = useStyles();
  const kinds = KINDS.map((kind) => ({ kind, count: ofKind(items, kind).length })).filter(
    ({ kind, count }) => count > 0 || kind === filter.kind,
  );
  const isSearchable = items.length > MANY || filter.text !== '';
  return (
    <div className={styles.filter}>
      <div className={styles.kinds} role="group" aria-label={findingFilterMessages[language].label()}>
        {kinds.map(({ kind, count }) => (
          <button
            key={kind}
            type="button"
            className={styles.kind}
            aria-pressed={filter.kind === kind}
            onClick={() => onChange({ ...filter, kind })}
          >
            {kind !== 'all' && kind !== 'fixable' && <SeverityMark severity={kind} />}
            {findingFilterMessages[language].kind(nameOf(kind, language), count)}
          </button>
        ))}
      </div>
      {isSearchable && (
        <SearchBox
          className={styles.search}
          placeholder={findingFilterMessages[language].search()}
          ariaLabel={findingFilterMessages[language].search()}
          clearButtonProps={{ ariaLabel: findingFilterMessages[language].clear() }}
          value={filter.text}
          onChange={(_, text) => onChange({ ...filter, text: text ?? '' })}
        />
      )}
    </div>
  );
}

function nameOf(kind: FindingKind, language: Language): string {
  return kind === 'all' || kind === 'fixable'
    ? findingFilterMessages[language].kinds[kind]
    : severityMessages[language].names[kind];
}
