import { Icon } from 'office-ui-fabric-react';
import * as React from 'react';
import { fillPageMessages } from '../../wording/fillPage';
import { termMessages } from '../../wording/pane';
import type { TemplateSection } from '../../core/sheet/template';
import { createStyles } from '../theme/createStyles';
import { note, textButton } from '../theme/sharedStyles';
import { RowStepper } from './RowStepper';
import { useLanguage } from '../settings/useLanguage';

interface RowCountsProps {
  readonly sections: readonly TemplateSection[];
  /** Rows per 二级指标 name. */
  readonly rows: Readonly<Record<string, number>>;
  readonly problem?: string;
  readonly onChange: (subcategory: string, rows: number) => void;
}

const useStyles = createStyles((theme) => ({
  toggle: { ...textButton(theme), width: '100%', padding: '6px 0', color: theme.semanticColors.bodyText },
  label: { fontWeight: 600, whiteSpace: 'nowrap' },
  summary: { ...note(theme), flex: 1, minWidth: 0 },
  group: { margin: '0 0 8px', padding: 0, border: 0, minWidth: 0 },
  legend: { ...note(theme), padding: '4px 0' },
  problem: { margin: '4px 0', fontSize: 12, color: theme.semanticColors.errorText },
}));

/** How many rows each 二级指标 gets: a summary that unfolds into steppers. */
export function RowCounts({ sections, rows, problem, onChange }: RowCountsProps) {
  const language = useLanguage();
  const styles = useStyles();
  const [open, setOpen] = React.useState(false);
  const summary = sections.map(({ category, subcategories }) => ({
    category: termMessages[language].brief(category),
    rows: subcategories.reduce((sum, name) => sum + (rows[name] ?? 0), 0),
  }));
  return (
    <div>
      <button type="button" className={styles.toggle} aria-expanded={open} onClick={() => setOpen(!open)}>
        <Icon iconName={open ? 'ChevronUp' : 'ChevronDown'} />
        <span className={styles.label}>{fillPageMessages[language].rows()}</span>
        <span className={styles.summary}>{fillPageMessages[language].rowsSummary(summary)}</span>
      </button>
      {problem && (
        <p className={styles.problem} role="alert">
          {problem}
        </p>
      )}
      {open &&
        sections.map(({ category, subcategories }) => (
          <fieldset key={category} className={styles.group}>
            <legend className={styles.legend}>{termMessages[language].named(category)}</legend>
            {subcategories.map((name) => (
              <RowStepper
                key={name}
                name={termMessages[language].named(name)}
                rows={rows[name] ?? 0}
                onChange={(next) => onChange(name, next)}
              />
            ))}
          </fieldset>
        ))}
    </div>
  );
}
