import { ChoiceGroup, Dropdown, ResponsiveMode, TextField } from 'office-ui-fabric-react';
import * as React from 'react';
import { formulaKinds } from '../../core/form/formulaKind';
import { moneyUnits } from '../../core/quantity/money';
import { headerEntries } from '../../core/sheet/headerFields';
import type { Template } from '../../core/sheet/template';
import { fillPageMessages } from '../../wording/fillPage';
import { termMessages } from '../../wording/pane';
import type { DraftProblems } from '../state/draftProblems';
import type { InsertDraft } from '../state/insertDraft';
import { createStyles } from '../theme/createStyles';
import { note } from '../theme/sharedStyles';
import { useLanguage } from '../settings/useLanguage';

interface InsertFieldsProps {
  readonly draft: InsertDraft;
  /** The template of the draft: only what its form has a place for is asked. */
  readonly template: Template;
  readonly problems: DraftProblems;
  /** Whether this Excel can work out functions of ours. */
  readonly hasFunctions: boolean;
  /** How the form looks, shown beside the first fields. */
  readonly picture: React.ReactNode;
  readonly onChange: (change: Partial<InsertDraft>) => void;
}

const PLACES: readonly InsertDraft['place'][] = ['newSheet', 'selection'];
const MAX_CHARACTERS = 100;

const useStyles = createStyles((theme) => ({
  note: note(theme),
  // Large, the picture takes the width, and the fields come below it.
  beside: { display: 'flex', flexWrap: 'wrap', gap: 12, alignItems: 'flex-start' },
  fields: { display: 'grid', gap: 12, flex: '1 1 140px', minWidth: 0 },
}));

/** Year, names, money unit, formulas and place of a new form. */
export function InsertFields({ draft, template, problems, hasFunctions, picture, onChange }: InsertFieldsProps) {
  const language = useLanguage();
  const styles = useStyles();
  return (
    <>
      <div className={styles.beside}>
        {picture}
        <div className={styles.fields}>
          <TextField
            label={fillPageMessages[language].year()}
            value={draft.year}
            inputMode="numeric"
            maxLength={8}
            errorMessage={problems.year}
            onChange={(_, year = '') => onChange({ year })}
          />
          <Dropdown
            label={fillPageMessages[language].moneyUnit()}
            responsiveMode={ResponsiveMode.large}
            selectedKey={draft.moneyUnit}
            options={moneyUnits.map((unit) => ({ key: unit, text: termMessages[language].named(unit) }))}
            onChange={(_, __, index = 0) => onChange({ moneyUnit: moneyUnits[index] })}
          />
        </div>
      </div>
      {headerEntries(template).map(({ field, label }, index) => (
        <TextField
          key={field}
          label={termMessages[language].named(label.label.replaceAll('\n', ''))}
          value={draft[field]}
          maxLength={MAX_CHARACTERS}
          placeholder={index === 0 ? fillPageMessages[language].sheetNameHint() : undefined}
          onChange={(_, value = '') => onChange({ [field]: value })}
        />
      ))}
      <ChoiceGroup
        label={fillPageMessages[language].place()}
        selectedKey={draft.place}
        options={PLACES.map((place) => ({ key: place, text: fillPageMessages[language].places[place] }))}
        onChange={(_, option) => onChange({ place: PLACES.find((place) => place === option?.key) })}
        styles={{ flexContainer: { display: 'flex', flexWrap: 'wrap', gap: '0 16px' } }}
      />
      <ChoiceGroup
        label={fillPageMessages[language].formulas()}
        selectedKey={draft.formulas}
        options={formulaKinds.map((kind) => ({
          key: kind,
          text: fillPageMessages[language].formulaKinds[kind],
          disabled: kind === 'functions' && !hasFunctions,
        }))}
        onChange={(_, option) => onChange({ formulas: formulaKinds.find((kind) => kind === option?.key) })}
      />
      {!hasFunctions && <p className={styles.note}>{fillPageMessages[language].noFunctions()}</p>}
      {draft.formulas === 'plain' && <p className={styles.note}>{fillPageMessages[language].plainLimits()}</p>}
    </>
  );
}
